using System.Globalization;
using System.Text;

namespace Sora.Benchmarks;

/// <summary>
/// Made-up articles of one shape, so that site generators can be timed on texts that anyone may copy: each of 40 Chinese paragraphs
/// (about 150 Hanzi each) and their 40 English ones (about 88 words) under five headings, with some emphasis and links.
/// </summary>
/// <remarks>
/// `FOLDER/input/` is Sora Site's input; `FOLDER/zipped/` holds the same texts for generators that know nothing of pairs: one Markdown
/// file an article, each Chinese paragraph followed by the English one. Zipping by index is right here only because we made the texts.
/// </remarks>
static class SampleSite
{
    const int Paragraphs = 40;
    const int ParagraphsInSection = 8;

    public static int Write(int articles, string folder)
    {
        var zipped = Directory.CreateDirectory(Path.Combine(folder, "zipped")).FullName;
        for (var number = 1; number <= articles; number++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"article-{number:0000}");
            var article = Directory.CreateDirectory(Path.Combine(folder, "input", name)).FullName;
            var (chinese, english, both) = Texts(number);
            File.WriteAllText(Path.Combine(article, "zh.md"), chinese);
            File.WriteAllText(Path.Combine(article, "en.md"), english);
            File.WriteAllText(Path.Combine(zipped, name + ".md"), both);
        }
        File.WriteAllText(Path.Combine(folder, "input", "site.yml"), "title: { zh: 样本, en: Samples }\nbaseUrl: https://sample.example/\npassagePages: none\ncards: none\n");
        return 0;
    }

    static (string Chinese, string English, string Both) Texts(int number)
    {
        var sentences = new SampleSentences((ulong)number);
        var date = new DateOnly(2026, 1, 1).AddDays(number % 300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var chinese = new StringBuilder($"---\ntitle: 样本{number}\ndate: {date}\n---\n");
        var english = new StringBuilder($"---\ntitle: Sample {number}\ndate: {date}\n---\n");
        var both = new StringBuilder($"---\ntitle: 样本{number} Sample {number}\ndate: {date}\n---\n");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            if (paragraph % ParagraphsInSection == 0)
                Add(new($"## 第{paragraph / ParagraphsInSection + 1}节", $"## Part {paragraph / ParagraphsInSection + 1}"));
            Add(Paragraph(sentences, paragraph));
        }
        return (chinese.ToString(), english.ToString(), both.ToString());

        void Add(Said block)
        {
            chinese.Append('\n').Append(block.Chinese).Append('\n');
            english.Append('\n').Append(block.English).Append('\n');
            both.Append('\n').Append(block.Chinese).Append("\n\n").Append(block.English).Append('\n');
        }
    }

    static Said Paragraph(SampleSentences sentences, int paragraph)
    {
        var marks = (paragraph % 15) switch { 0 or 3 or 6 or 9 or 12 => "**{0}**", 5 or 10 => "[{0}](https://sample.example/thing)", _ => "{0}" };
        var said = Enumerable.Range(0, paragraph % 4 == 3 ? 4 : 3).Select(sentence => sentences.Next(sentence == 1 ? marks : "{0}")).ToArray();
        return new(string.Concat(said.Select(sentence => sentence.Chinese)), string.Join(' ', said.Select(sentence => sentence.English)));
    }
}
