using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Sora.Theme;
using Sora.Theme.Pages;

namespace Sora.Browser.Tests;

/// <summary>One article with everything in it that a text can have, an index, an empty index and a lost page, in a folder that is gone after the tests.</summary>
public sealed class SamplePages : IDisposable
{
    public const string Both = "valley/index.html";
    public const string Chinese = "valley/zh/index.html";
    public const string English = "valley/en/index.html";
    public const string Index = "index.html";
    public const string Tag = "tags/sky/index.html";
    public const string Empty = "empty.html";
    public const string Lost = "404.html";

    /// <summary>2,000 pairs; the first has 45 sentences.</summary>
    public const string Nights = "nights/index.html";

    static readonly ArticleFacts ChineseFacts = new("河谷晨光：日出之前的天空", "白露", null, new(2026, 10, 8), null, "CC BY 4.0", "日出之前，天并不是黑的。");
    static readonly ArticleFacts EnglishFacts = new("First Light: The Sky Before Sunrise", "Bai Lu", "A. Reader", null, "https://www.example.com/valley", null, "Before sunrise the sky is not black.");

    readonly string _folder = Directory.CreateTempSubdirectory("sora-pages-").FullName;

    public SamplePages()
    {
        Text = ByOrder(Read("zh.md", Language.Chinese, ChineseFacts), Read("en.md", Language.English, EnglishFacts));
        Write(Both, Written.By(html => PageRenderer.Render(new ArticlePage(Shell("../", Language.English), Text, Side.Both, ""), html)));
        Write(Chinese, Written.By(html => PageRenderer.Render(new ArticlePage(Shell("../../", Language.Chinese), Text, Side.Source, "../"), html)));
        Write(English, Written.By(html => PageRenderer.Render(new ArticlePage(Shell("../../", Language.English), Text, Side.Target, "../"), html)));
        ImmutableArray<TagLink> tags = [new("tags/sky/", "天空", "sky"), new("tags/morning/", null, "morning"), new("tags/tag-1/", "河", null)];
        var entry = new IndexEntry("valley/", new(2026, 10, 8), Entry(Text.Source), Entry(Text.Target)) { Tags = tags };
        ImmutableArray<IndexEntry> entries = [entry, entry with { Date = new(2025, 1, 2) }, entry with { Date = null, Tags = tags[2..] }];
        Write(Index, Written.By(html => PageRenderer.Render(new IndexPage(Shell("", Language.English), entries) { Tags = tags }, html)));
        Write(Tag, Written.By(html => PageRenderer.Render(new TagPage(Shell("../../", Language.English), "天空", "sky", entries), html)));
        Write(Empty, Written.By(html => PageRenderer.Render(new IndexPage(Shell("", Language.English), []), html)));
        Write(Lost, Written.By(html => PageRenderer.Render(new LostPage(Shell("", Language.English)), html)));
        Write(Nights, Written.By(html => PageRenderer.Render(new ArticlePage(Shell("../", Language.English), NightsText(), Side.Both, ""), html)));
        Write("valley/sky.svg", """<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"><circle cx="450" cy="300" r="120" fill="#dd6343"/></svg>""");
        foreach (var asset in new[] { ThemeAssets.BuiltIn.Style, ThemeAssets.BuiltIn.Script, ThemeAssets.BuiltIn.Icon })
            Write($"assets/{asset.Name}", asset.Bytes.ToArray());
    }

    ParallelText Text { get; }

    public string Address(string page) => new Uri(Path.Combine(_folder, page)).AbsoluteUri;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    static PageShell Shell(string root, Language language) => new(
        "河谷晨光 · First Light", "Before sunrise the sky is not black.", language, new("空", "Sora"),
        (Language.Chinese, Language.English), root, "https://sora.example/", [], ThemeAssets.BuiltIn.Style.Name, ThemeAssets.BuiltIn.Script.Name);

    static EntrySide Entry(Article article) => new(article.Language, article.Facts, ReadingLength.Of(article));

    static Article Read(string name, Language language, ArticleFacts facts)
    {
        var path = Repository.Path("tests", "Sora.Browser.Tests", "Texts", name);
        return new(language, facts, MarkdownReader.Read(new(name, File.ReadAllText(path), language)).Blocks, name);
    }

    static ParallelText NightsText() => ByOrder(
        new(Language.Chinese, ChineseFacts, MarkdownReader.Read(new("zh.md", Repeated("第 {0} 夜，河上有雾。", "第 {0} 天，雾散了，船还在岸边，没有人说话。"), Language.Chinese)).Blocks, "zh.md"),
        new(Language.English, EnglishFacts, MarkdownReader.Read(new("en.md", Repeated("On night {0} mist lay on the river. ", "On day {0} the mist had gone, the boat still lay at the bank, and nobody spoke."), Language.English)).Blocks, "en.md"));

    static string Repeated(string sentence, string paragraph)
    {
        var (sentences, paragraphs) = (CompositeFormat.Parse(sentence), CompositeFormat.Parse(paragraph));
        var text = new StringBuilder();
        for (var night = 1; night <= 45; night++)
            text.AppendFormat(CultureInfo.InvariantCulture, sentences, night);
        for (var day = 2; day <= 2000; day++)
            text.Append("\n\n").AppendFormat(CultureInfo.InvariantCulture, paragraphs, day);
        return text.ToString();
    }

    /// <summary>Pairs block with block and sentence with sentence as they come; `(none)` stands where a side has nothing.</summary>
    static ParallelText ByOrder(Article source, Article target)
    {
        var pairs = source.Blocks.Zip(target.Blocks).Select(static (both, at) =>
        {
            var (here, there) = (Present(both.First), Present(both.Second));
            return new Pair(PairId.Of("block", at + 1), here, there, new(Beads(Count(here), Count(there))), 1);
        });
        return new(
            source with { Blocks = [.. source.Blocks.SelectMany(static block => Present(block))] },
            target with { Blocks = [.. target.Blocks.SelectMany(static block => Present(block))] },
            [.. pairs]);
    }

    static ImmutableArray<Block> Present(Block block) => block.Sentences is [{ Text: "(none)" }] ? [] : [block];

    static int Count(ImmutableArray<Block> blocks) => blocks.Sum(block => block.Sentences.Length);

    static ImmutableArray<Bead> Beads(int sources, int targets) =>
    [
        .. Enumerable.Range(0, int.Max(sources, targets)).Select(at => new Bead(
            new(int.Min(at, sources), at < sources ? 1 : 0),
            new(int.Min(at, targets), at < targets ? 1 : 0),
            1)),
    ];

    void Write(string page, string text) => Write(page, Encoding.UTF8.GetBytes(text));

    void Write(string page, byte[] bytes)
    {
        var path = Path.Combine(_folder, page);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
