using System.Text.Json;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Sora.Site.Formats;
using Sora.Site.Tests.Output;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>`pairs.json` for programs: it keeps to its schema and leaves nothing out.</summary>
public static class PairsFileTests
{
    static readonly JsonSchema Schema = JsonSchema.Read(Repository.Path("src", "Sora.Site", "Formats", "pairs.schema.json"));

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Of_every_article_keeps_to_the_schema(string site) =>
        Assert.All(Files(site), file => Assert.Empty(Schema.Faults(file)));

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Holds_every_block_and_every_sentence_once(string site)
    {
        foreach (var file in Files(site))
        {
            foreach (var side in new[] { "source", "target" })
            {
                var blocks = file.GetProperty(side).GetProperty("blocks").EnumerateArray().ToArray();
                var sentences = blocks.SelectMany(block => block.GetProperty("sentences").EnumerateArray()).ToArray();
                Assert.Equal(Enumerable.Range(0, blocks.Length), blocks.Select(IndexOf));
                Assert.Equal(Enumerable.Range(0, sentences.Length), sentences.Select(IndexOf));

                var pairs = file.GetProperty("pairs").EnumerateArray().ToArray();
                Assert.Equal(Enumerable.Range(0, blocks.Length), pairs.SelectMany(pair => Indices(pair, side)).Order());
                Assert.Equal(Enumerable.Range(0, sentences.Length), pairs.SelectMany(pair => pair.GetProperty("sentences").EnumerateArray()).SelectMany(bead => Indices(bead, side)).Order());
                Assert.All(pairs, pair => Assert.Equal(
                    Indices(pair, side).SelectMany(block => blocks[block].GetProperty("sentences").EnumerateArray().Select(IndexOf)),
                    pair.GetProperty("sentences").EnumerateArray().SelectMany(bead => Indices(bead, side)).Order()));
            }
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void Says_what_the_page_says(string site)
    {
        foreach (var article in SampleSites.Get(site).Result.Articles)
        {
            var file = Read(site, article.Files.Slug);
            Assert.Equal(article.Ids.Select(id => id.ToString()), file.GetProperty("pairs").EnumerateArray().Select(pair => pair.GetProperty("id").GetString()));
            Assert.Equal(Path.GetFileName(article.Files.Source), file.GetProperty("source").GetProperty("file").GetString());
            Assert.Equal(article.Target.Facts.Title, file.GetProperty("target").GetProperty("title").GetString());
        }
    }

    [Fact]
    public static void Is_written_like_this()
    {
        var source = Article("zh.md", Language.Chinese, "# 雨\n\n1984 年他用 GPT-4 写信给[我](a.html)。“雨停了吗？”\n\n没有人带伞。\n");
        var target = Article("en.md", Language.English, "# Rain\n\nIn 1984 he wrote to [me](a.html) with GPT-4. “Has the rain stopped?”\n\nAdded <by> \"us\".\n");
        var (text, findings) = Pairing.Pair(source, target, PinFile.Parse("pairs.txt", "[\"没有人\"]:[]\n").Pins);
        Assert.Empty(findings);

        using var stream = new MemoryStream();
        PairsFile.Write(stream, text);

        using var document = JsonDocument.Parse(stream.ToArray());
        Assert.Empty(Schema.Faults(document.RootElement));
        Golden.Verify(
            Repository.Path("tests", "Sora.Site.Tests", "PairsFileTests.verified.json"),
            System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("},", "},\n", StringComparison.Ordinal));
    }

    [Fact]
    public static void A_file_that_breaks_the_schema_is_noticed()
    {
        using var document = JsonDocument.Parse("{\"version\":2,\"source\":{\"blocks\":[{\"index\":-1,\"kind\":\"poem\"}]},\"pairs\":[],\"more\":0}");
        Assert.Equal(11, Schema.Faults(document.RootElement).Count());
    }

    static Article Article(string file, Language language, string markdown) =>
        new(language, new(file), MarkdownReader.Read(new("somewhere/" + file, markdown, language)).Blocks, "somewhere/" + file);

    static IEnumerable<JsonElement> Files(string site) => SampleSites.Get(site).Result.Articles.Select(article => Read(site, article.Files.Slug));

    static JsonElement Read(string site, string slug)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(SampleSites.Get(site).Output, slug, PairsFile.Name)));
        return document.RootElement.Clone();
    }

    static int IndexOf(JsonElement item) => item.GetProperty("index").GetInt32();

    static IEnumerable<int> Indices(JsonElement bead, string side) => bead.GetProperty(side).EnumerateArray().Select(index => index.GetInt32());
}
