using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Quotes;

/// <summary>A quotation says what the passage says in every form, whatever characters it is made of.</summary>
public static class QuotationTests
{
    const string Address = "https://sora.example/blog/";

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Plain_text_says_what_the_passage_says(string text)
    {
        var quoted = Quoted(text);
        Assert.Equal(text, quoted.Shown);
        Assert.Equal($"{Chinese}\n\n{text}\n\n— {text}, ¶ 1\n{quoted.Address}", quoted.Form("Plain text"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Html_says_what_the_passage_says(string text)
    {
        var quoted = Quoted(text);
        var html = new HtmlParser().ParseDocument(quoted.Form("HTML"));
        Assert.Equal([("zh-Hans", Chinese), ("en", text)], html.QuerySelectorAll("blockquote > p").Select(static p => (p.GetAttribute("lang")!, p.TextContent)));
        Assert.Equal(quoted.Address, html.QuerySelector("blockquote")!.GetAttribute("cite"));
        Assert.Equal($"{text}, ¶ 1", html.QuerySelector("p > a")!.TextContent);
        Assert.Empty(html.QuerySelectorAll("script, b"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void Markdown_says_what_the_passage_says(string text)
    {
        var quoted = Quoted(text);
        var pipeline = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseCjkFriendlyEmphasis().Build();
        var html = new HtmlParser().ParseDocument(Markdown.ToHtml(quoted.Form("Markdown"), pipeline));
        Assert.Equal([Chinese, text, $"{text}, ¶ 1"], html.QuerySelectorAll("blockquote > p").Select(static p => p.TextContent));
        Assert.Equal(quoted.Address, html.QuerySelector("blockquote > p:last-child > a:last-child")!.GetAttribute("href"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void References_say_who_and_what(string text)
    {
        var quoted = Quoted(text);
        var csl = JsonDocument.Parse(quoted.Form("CSL-JSON")).RootElement[0];
        Assert.Equal(text, csl.GetProperty("title").GetString());
        Assert.Equal(text, csl.GetProperty("author")[0].GetProperty("literal").GetString());
        Assert.Equal(quoted.Address, csl.GetProperty("URL").GetString());
        Assert.Equal(text, Field(quoted.Form("BibTeX"), "title"));
        Assert.Equal(text, Field(quoted.Form("BibTeX"), "author"));
    }

    [Theory, MemberData(nameof(HostileTexts.All), MemberType = typeof(HostileTexts))]
    public static void A_frame_is_named_after_the_passage(string text)
    {
        var quoted = Quoted(text);
        var frame = new HtmlParser().ParseDocument(quoted.Form("Embed")).QuerySelector("iframe")!;
        Assert.Equal(quoted.Address + "embed/", frame.GetAttribute("src"));
        Assert.Equal($"{text}, ¶ 1", frame.GetAttribute("title"));
    }

    [Fact]
    public static void A_note_is_quoted_as_a_note()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", $"baseUrl: {Address}\n");
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n昨夜下了雨。[^1]\n\n[^1]: 七月三日。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\n---\n\nIt rained last night.[^1]\n\n[^1]: The third of July.\n");
        var article = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output"))).Articles[0];

        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "output", "rain", article.Ids[^1].ToString(), "index.html")));
        string Form(string name) => page.QuerySelectorAll(".kits > .both").Single(form => form.QuerySelector("dt > :last-child")!.TextContent == name).QuerySelector("pre")!.TextContent;

        Assert.Contains("— 雨 / Rain, note 1\n", Form("Plain text"), StringComparison.Ordinal);
        Assert.Contains("note = {note 1}", Form("BibTeX"), StringComparison.Ordinal);
        Assert.Equal("note 1", JsonDocument.Parse(Form("CSL-JSON")).RootElement[0].GetProperty("section").GetString());
    }

    /// <summary>What a program like WordPress does with the answer: a few elements with a few attributes, then a quotation and a frame or nothing.</summary>
    [Fact]
    public static void What_WordPress_keeps_of_an_embed_is_the_quotation_and_the_frame()
    {
        var built = SampleSites.Get(SampleSites.Ours);
        var files = Directory.GetFiles(built.Output, "oembed.json", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var answer = JsonDocument.Parse(File.ReadAllText(file)).RootElement;
            Assert.Equal("1.0", answer.GetProperty("version").GetString());
            Assert.Equal("rich", answer.GetProperty("type").GetString());
            var kept = WordPress.Kept(answer.GetProperty("html").GetString()!);
            Assert.Matches("(?s)^<blockquote>.+</blockquote><iframe [^>]+></iframe>$", kept.InnerHtml);
            var frame = kept.QuerySelector("iframe")!;
            Assert.StartsWith(BuiltSite.Address.AbsoluteUri, frame.GetAttribute("src"), StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(built.Output, frame.GetAttribute("src")![BuiltSite.Address.AbsoluteUri.Length..], "index.html")));
            Assert.Equal(answer.GetProperty("width").GetInt32(), int.Parse(frame.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture));
            Assert.Equal(answer.GetProperty("passage").GetProperty("url").GetString(), kept.QuerySelector("blockquote a")!.GetAttribute("href"));
        }
    }

    const string Chinese = "雨下了一整夜，没有一个人上街。";

    /// <param name="Shown">What the passage says on its page.</param>
    sealed record QuotedPassage(string Address, string Shown, IDocument Page)
    {
        /// <summary>The quotation of both languages in the form of this name.</summary>
        public string Form(string name) =>
            Page.QuerySelectorAll(".kits > .both").Single(form => form.QuerySelector("dt > :last-child")!.TextContent == name).QuerySelector("pre")!.TextContent;
    }

    /// <summary>An article whose one paragraph, titles and author are this text.</summary>
    static QuotedPassage Quoted(string text)
    {
        using var folder = new TemporaryFolder();
        var title = JsonSerializer.Serialize(text);
        folder.Write("input/site.yml", $"baseUrl: {Address}\n");
        folder.Write("input/rain/zh.md", $"---\ntitle: {title}\n---\n\n{Chinese}\n");
        folder.Write("input/rain/en.md", $"---\ntitle: {title}\nauthor: {title}\n---\n\n{HostileTexts.InMarkdown(text)}\n");
        var result = SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));
        Assert.NotNull(result.Written);
        var id = result.Articles[0].Ids[0].ToString();
        var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "output", "rain", id, "index.html")));
        return new($"{Address}rain/{id}/", page.QuerySelector(".large .target")!.TextContent, page);
    }

    /// <summary>A field's value as LaTeX would set it: marks after a backslash, macros by their names; nothing else may be a mark.</summary>
    static string Field(string entry, string name)
    {
        var value = Braced(entry, entry.IndexOf($"\n  {name} = {{{{", StringComparison.Ordinal) + name.Length + 7);
        var text = new StringBuilder();
        for (var at = 0; at < value.Length;)
        {
            Assert.DoesNotContain(value[at], "}%&$#_~^");
            Assert.DoesNotContain(value[at..int.Min(at + 2, value.Length)], (string[])["--", "``", "''", ",,", "<<", ">>", "!`", "?`"]);
            if (value[at] == '{')
                at = value.IndexOf("{}", at, StringComparison.Ordinal) == at ? at + 2 : throw new InvalidOperationException(value[at..]);
            else if (value[at] != '\\')
                text.Append(value[at++]);
            else if (char.IsAsciiLetter(value[at + 1]))
                text.Append(Macro(value, ref at));
            else
                (_, at) = (text.Append(value[at + 1]), at + 2);
        }
        return text.ToString();
    }

    /// <summary>What stands between a brace and its twin as BibTeX and biber find it: every brace counts, behind a backslash too. The entry ends with its own.</summary>
    static string Braced(string entry, int start)
    {
        var depths = new int[entry.Length];
        for (var (at, depth) = (0, 0); at < entry.Length; at++)
        {
            depth += entry[at] == '{' ? 1 : entry[at] == '}' ? -1 : 0;
            depths[at] = depth;
        }
        Assert.Equal(entry.Length - 1, Array.IndexOf(depths, 0, entry.IndexOf('{', StringComparison.Ordinal)));
        var end = Array.IndexOf(depths, depths[start] - 1, start);
        Assert.Matches(@"^\}\}(,\n  [a-z]+ = \{|\n\}$)", entry[end..]);
        return entry[(start + 1)..end];
    }

    static char Macro(string entry, ref int at)
    {
        var end = entry.IndexOf("{}", at, StringComparison.Ordinal);
        var macro = entry[at..end];
        at = end + 2;
        return macro switch
        {
            @"\textbackslash" => '\\',
            @"\textbraceleft" => '{',
            @"\textbraceright" => '}',
            @"\textasciitilde" => '~',
            @"\textasciicircum" => '^',
            _ => throw new InvalidOperationException(macro),
        };
    }
}
