using Sora.Tests;
using Xunit;

namespace Sora.Browser.Tests;

/// <summary>A browser's reader mode (Readability, as in Firefox; the gate installs it) keeps every sentence of the text, in order.</summary>
/// <remarks>
/// But for a paragraph that is little else than an address: Readability takes it for a menu whatever stands around it. Of the notes, which
/// are not looked at here, it drops those under 25 letters, because a link leads back from them.
/// </remarks>
public sealed class ReaderModeTests(Chromium chromium, FerrySite ferry) : BrowserTest(chromium)
{
    static readonly string Readability = Repository.Path(".ci", "node_modules", "@mozilla", "readability", "Readability.js");

    [Theory]
    [InlineData("both")]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Every_sentence_is_kept_in_order(string page)
    {
        var isThere = File.Exists(Readability);
        Assert.True(isThere || Environment.GetEnvironmentVariable("SORA_REQUIRE_BROWSER") != "1", "Readability is missing: npm ci --prefix .ci");
        Assert.SkipUnless(isThere, "Readability is not installed: npm ci --prefix .ci");
        var opened = await Open(page switch { "zh" => ferry.Chinese, "en" => ferry.English, _ => ferry.Both });

        var sentences = await opened.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main [data-s]:not(:has(a.bare), .note *)')].map(span => span.textContent)");
        var source = await File.ReadAllTextAsync(Readability, TestContext.Current.CancellationToken);
        var read = Ink(await opened.EvaluateAsync<string>($"() => {{ {source}\n return new Readability(document.cloneNode(true)).parse().textContent }}"));

        var at = 0;
        foreach (var sentence in sentences.Select(Ink))
        {
            var found = read.IndexOf(sentence, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"“{sentence}” is not in what the reader shows, or not at its place.");
            at = found + sentence.Length;
        }
        Assert.NotEmpty(sentences);
    }

    static string Ink(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c)));
}
