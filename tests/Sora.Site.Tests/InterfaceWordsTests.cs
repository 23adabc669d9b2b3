using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Sora.Tests;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>Every word of the interface comes from one table, and says its language where it stands.</summary>
public static partial class InterfaceWordsTests
{
    /// <summary>Words that no reader reads: what a component writes to the browser.</summary>
    static readonly string[] ForBrowsers = ["<!doctype html>"];

    [Theory, MemberData(nameof(Components))]
    public static void No_component_has_a_word_of_its_own(string name) =>
        Assert.Empty(WordsIn(File.ReadAllText(Repository.Path("theme", "Components", name))));

    [Theory]
    [InlineData("<p>@Own.ToTheText, then</p>", "then")]
    [InlineData("<p lang=\"en\">Articles</p>", "Articles")]
    [InlineData("<nav aria-label=\"View\">@Own.Views</nav>", "View")]
    [InlineData("<p>文章 @(Own.Articles)</p>", "文章")]
    [InlineData("@if (x) {<span>Copy</span>}", "Copy")]
    [InlineData("@code { RenderFragment Side() => @<p title=\"Tags\">Tags</p>; }", "Tags")]
    public static void A_word_in_a_component_is_found(string razor, string word) => Assert.Contains(word, WordsIn(razor));

    [Fact]
    public static void No_string_of_the_markup_is_a_word_for_readers()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Path("theme", "Markup"), "*.cs"))
        {
            var texts = CSharpString().Matches(Character().Replace(Comment().Replace(File.ReadAllText(file), ""), "")).Select(static match => Tag().Replace(match.Groups["text"].Value, " "));
            Assert.DoesNotContain(texts, static text => Han().IsMatch(text) || Phrase().IsMatch(text));
        }
    }

    [Theory, InlineData(SampleSites.Ours)]
    public static void Every_word_of_the_table_says_its_language_where_it_stands(string site)
    {
        var built = SampleSites.Get(site);
        var (chinese, english) = (TextsOf(Words.Chinese), TextsOf(Words.English));
        var seen = 0;
        foreach (var file in Directory.EnumerateFiles(built.Output, "*.html", SearchOption.AllDirectories))
        {
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var text in page.Body!.Descendants<IText>().Where(static text => text.ParentElement!.Closest(".pair[id]") is null))
            {
                var word = text.Data.Trim();
                var language = text.ParentElement!.Closest("[lang]")!.GetAttribute("lang");
                if (chinese.Contains(word) && ++seen > 0)
                    Assert.Equal("zh-Hans", language);
                else if (english.Contains(word) && ++seen > 0)
                    Assert.Equal("en", language);
            }
        }
        Assert.True(seen > 100);
    }

    public static TheoryData<string> Components =>
        [.. Directory.EnumerateFiles(Repository.Path("theme", "Components"), "*.razor").Select(path => Path.GetFileName(path)).Where(static name => name != "_Imports.razor")];

    static HashSet<string> TextsOf(Words words) =>
        [.. typeof(Words).GetProperties().Where(static property => property.PropertyType == typeof(string)).Select(property => (string)property.GetValue(words)!).Where(static text => text.Length > 1).Select(static text => text.Trim())];

    /// <summary>What stands between tags or in an attribute that is read to somebody, and is no expression.</summary>
    static IEnumerable<string> WordsIn(string razor)
    {
        foreach (var forBrowsers in ForBrowsers)
            razor = razor.Replace(forBrowsers, "", StringComparison.Ordinal);
        var plain = Expression().Replace(RazorComment().Replace(Comment().Replace(razor, ""), ""), "");
        var said = ReadAttribute().Matches(plain).Concat(BetweenTags().Matches(plain)).Select(static match => match.Groups["text"].Value);
        return said.SelectMany(static text => Word().Matches(text)).Select(static match => match.Value);
    }

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();

    /// <summary>`@Own.Feed`, `@(…)`, `@Words.In(x).Day(y)`; not `@code` and `@if`, whose blocks hold tags.</summary>
    [GeneratedRegex(@"@(?!code|if|else|foreach|for)(\((?>[^()]+|\((?>[^()]+|\([^()]*\))*\))*\)|[A-Za-z_.]+(\((?>[^()]+|\((?>[^()]+|\([^()]*\))*\))*\)[A-Za-z_.]*|\[[^\]]*\])*)")]
    private static partial Regex Expression();

    [GeneratedRegex("""(aria-label|title|alt|placeholder)="(?<text>[^"]*)["]""")]
    private static partial Regex ReadAttribute();

    /// <summary>A tag's end, text, a tag's beginning, on one line: code between them holds braces, arrows or semicolons.</summary>
    [GeneratedRegex(@"(?<![=?\s-])>(?<text>[^<>{};=\n]*)</?[a-z]")]
    private static partial Regex BetweenTags();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();

    [GeneratedRegex("""(?<!\\)"(?<text>(\\.|[^"\\])*)["]""")]
    private static partial Regex CSharpString();

    [GeneratedRegex(@"'(\\.|[^'\\\n])'")]
    private static partial Regex Character();

    [GeneratedRegex(@"(?<!:)//.*")]
    private static partial Regex Comment();

    [GeneratedRegex("<[^>]*>?")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    /// <summary>A capital and small letters with nothing but words around them: names of classes and attributes are small.</summary>
    [GeneratedRegex(@"^\s*\p{Lu}\p{Ll}+(\s\p{L}+)*[.:]?\s*$")]
    private static partial Regex Phrase();
}
