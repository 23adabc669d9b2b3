using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sora.Site.Tests.Output;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>passages.json holds the hashes of what readers see, so that a quotation copied from a page is found again.</summary>
public static partial class PassagesFileTests
{
    static readonly JsonSchema Schema = JsonSchema.Read(Repository.Path("src", "Sora.Site", "Formats", "passages.schema.json"));

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Of_every_article_keeps_to_the_schema(string site)
    {
        var built = SampleSites.Get(site);
        Assert.All(built.Result.Articles, article => Assert.Empty(Faults(File.ReadAllText(Path.Combine(built.Output, article.Files.Slug, "passages.json")))));
    }

    [Theory]
    [InlineData("""{"version":1,"source":"zh","target":"en","passages":[{"id":"p222222","in":"p333333"},{"id":"p444444","gone":true}]}""", 0)]
    [InlineData("""{"version":1,"source":"zh","target":"en","passages":[{"id":"p222222","revision":"0123456789ab"},{"id":"p333333","revision":"0123456789ab","gone":true}]}""", 1)]
    [InlineData("""{"version":1,"source":"zh","target":"en","passages":[{"id":"p222222"},{"id":"p33333","gone":true},{"id":"p444444","gone":false}]}""", 3)]
    [InlineData("""{"version":1,"source":"zh","target":"en","passages":[{"id":"p222222","revision":"0123456789ab","source":{"sha256":"00","sentences":[]}}]}""", 1)]
    [InlineData("""{"version":2,"source":"zh","more":0}""", 4)]
    public static void What_breaks_the_schema_is_noticed(string file, int faults) => Assert.Equal(faults, Faults(file).Length);

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared)]
    public static void The_hash_of_a_side_is_that_of_its_text_on_the_page(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var slug in built.Result.Articles.Select(static article => article.Files.Slug))
        {
            var passages = Passages(Path.Combine(built.Output, slug));
            var seen = 0;
            foreach (var row in built.Page(slug).QuerySelectorAll("article .pair[id]:has(> .kit)"))
            {
                foreach (var side in new[] { "source", "target" })
                {
                    if (row.QuerySelector($":scope > p.{side}:not(.gap)") is not { } cell || cell.QuerySelector(".noteref") is not null)
                        continue;
                    Assert.Equal(Hash(cell.TextContent), passages[row.Id!].GetProperty(side).GetProperty("sha256").GetString());
                    var sentences = passages[row.Id!].GetProperty(side).GetProperty("sentences").EnumerateArray().Select(static hash => hash.GetString());
                    Assert.Equal(cell.QuerySelectorAll("[data-s]").Select(static sentence => Hash(sentence.TextContent)[..12]), sentences);
                    seen++;
                }
            }
            Assert.True(seen > 10);
        }
    }

    [Fact]
    public static void The_revision_changes_with_either_side_and_with_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var first = Build(folder, "It rained all night.\n\nNobody was in the street.");
        var same = Build(folder, "It  rained\nall night.\n\nNobody was in the street.");
        var other = Build(folder, "It rained all night.\n\nNobody was out in the street.");

        Assert.Equal(Revisions(first), Revisions(same));
        Assert.Equal(Revisions(first)[0], Revisions(other)[0]);
        Assert.Equal(Revisions(first)[1].Id, Revisions(other)[1].Id);
        Assert.NotEqual(Revisions(first)[1].Revision, Revisions(other)[1].Revision);
    }

    [Fact]
    public static void Every_address_is_there_with_what_has_become_of_it()
    {
        using var folder = new TemporaryFolder();
        var before = Revisions(Build(folder, "It rained all night.\n\nNobody was in the street."));
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。\n");
        var after = Build(folder, "It rained all night.");

        Assert.Empty(Faults(File.ReadAllText(Path.Combine(folder.Path, "output", "rain", "passages.json"))));
        Assert.Equal([before[0].Id], Revisions(after).Select(static passage => passage.Id));
        Assert.True(after[before[1].Id].GetProperty("gone").GetBoolean());
    }

    static string[] Faults(string file) => [.. Schema.Faults(JsonDocument.Parse(file).RootElement)];

    static (string Id, string Revision)[] Revisions(Dictionary<string, JsonElement> passages) =>
        [.. passages.Where(static passage => passage.Value.TryGetProperty("revision", out _)).Select(static passage => (passage.Key, passage.Value.GetProperty("revision").GetString()!))];

    static Dictionary<string, JsonElement> Build(TemporaryFolder folder, string english)
    {
        if (!File.Exists(Path.Combine(folder.Path, "input", "rain", "zh.md")))
            folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜。\n\n街上一个人也没有。\n");
        folder.Write("input/rain/en.md", $"---\ntitle: Rain\n---\n\n{english}\n");
        Assert.NotNull(SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output"))).Written);
        return Passages(Path.Combine(folder.Path, "output", "rain"));
    }

    static Dictionary<string, JsonElement> Passages(string folder) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "passages.json"))).RootElement.GetProperty("passages")
            .EnumerateArray().ToDictionary(static passage => passage.GetProperty("id").GetString()!);

    static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(WhiteSpace().Replace(text.Normalize(), " ").Trim())));

    [GeneratedRegex(@"\s+")]
    private static partial Regex WhiteSpace();
}
