using Sora.Site;
using Sora.Tests;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A browser's reader mode (Readability, as in Firefox; the gate installs it) keeps every sentence of the text and its notes, in order.</summary>
/// <remarks>
/// But for what Readability takes for a menu whatever stands around it: a paragraph that is little else than an address, and a pair with a
/// link in it, were it a note's number, that with its kit has under 25 characters: a few Hanzi on a site whose address is not known.
/// </remarks>
public sealed class ReaderModeTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    static readonly string Readability = Repository.Path(".ci", "node_modules", "@mozilla", "readability", "Readability.js");

    readonly string _folder = Directory.CreateTempSubdirectory("sora-reader-").FullName;

    [Theory]
    [InlineData("both")]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_sentence_is_kept_in_order(string page) =>
        await AssertKept(page switch { "zh" => ferry.Chinese, "en" => ferry.English, _ => ferry.Both });

    [Fact]
    public async Task Short_passages_and_notes_are_kept_where_the_address_of_the_site_is_not_known()
    {
        BuildShort();

        foreach (var page in new[] { "", "zh", "en" })
            await AssertKept(Path.Combine(_folder, "output", "dawn", page, "index.html"));
    }

    /// <summary>Paragraphs, list items and notes of a few words among longer ones.</summary>
    void BuildShort()
    {
        var input = Path.Combine(_folder, "input");
        Directory.CreateDirectory(Path.Combine(input, "dawn"));
        var chinese = new List<string> { "---\ntitle: 黎明\n---\n" };
        var english = new List<string> { "---\ntitle: Dawn\n---\n" };
        for (var hour = 1; hour <= 8; hour++)
        {
            chinese.AddRange([
                $"第 {hour} 个钟头，我沿着河堤往北走，雾很低，听得见对岸有人说话，却看不见人影，也看不见灯。[^{hour}]", "天亮了。", "> 回去吧。", "- 一条船\n- 两只鸟"]);
            english.AddRange([
                $"In hour {hour} I walked north along the dyke. The mist was low; I could hear people talk on the far bank, but I saw nobody, and no light.[^{hour}]", "Day broke.", "> Go back.", "- one boat\n- two birds"]);
        }
        for (var note = 1; note <= 8; note++)
        {
            chinese.Add($"[^{note}]: 记于 {note} 日。");
            english.Add($"[^{note}]: Written on day {note}.");
        }
        File.WriteAllText(Path.Combine(input, "dawn", "zh.md"), string.Join("\n\n", chinese));
        File.WriteAllText(Path.Combine(input, "dawn", "en.md"), string.Join("\n\n", english));
        Assert.NotNull(SiteBuild.Run(new(input, Path.Combine(_folder, "output"))).Written);
    }

    async Task AssertKept(string page)
    {
        var isThere = File.Exists(Readability);
        Assert.True(isThere || Environment.GetEnvironmentVariable("SORA_REQUIRE_BROWSER") != "1", "Readability is missing: npm ci --prefix .ci");
        Assert.SkipUnless(isThere, "Readability is not installed: npm ci --prefix .ci");
        var opened = await Open(page);

        var sentences = await opened.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main [data-s]:not(:has(a.bare))')].map(span => span.textContent)");
        var source = await File.ReadAllTextAsync(Readability, TestContext.Current.CancellationToken);
        var read = Ink.Of(await opened.EvaluateAsync<string>($"() => {{ {source}\n return new Readability(document.cloneNode(true)).parse().textContent }}"));

        var at = 0;
        foreach (var sentence in sentences.Select(Ink.Of))
        {
            var found = read.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{sentence}” is not in what the reader shows, or not at its place.");
            at = found + sentence.Length;
        }
        Assert.NotEmpty(sentences);
    }

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }
}
