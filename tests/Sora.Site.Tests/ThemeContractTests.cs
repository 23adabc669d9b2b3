using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Sora.Tests;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests;

/// <summary>theme/README.md is the contract with whoever restyles a site: it names all that a page has to be taken hold of by.</summary>
public static partial class ThemeContractTests
{
    static readonly string Code = CodeIn(File.ReadAllText(Repository.Path("theme", "README.md")));

    static readonly HashSet<string> Named = NamesIn(Code);

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry)]
    public static void It_names_every_class_id_and_data_attribute_of_the_pages(string site)
    {
        var elements = Directory.EnumerateFiles(SampleSites.Get(site).Output, "*.html", SearchOption.AllDirectories).SelectMany(static file => new HtmlParser().ParseDocument(File.ReadAllText(file)).All);
        Assert.Empty(elements.SelectMany(NamesOf).ToHashSet(StringComparer.Ordinal).Except(Named).Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void It_names_every_class_id_and_data_attribute_that_a_sheet_styles()
    {
        var sheets = Directory.EnumerateFiles(Repository.Path("theme", "assets"), "*.css").Select(static file => Declarations().Replace(Comment().Replace(File.ReadAllText(file), ""), " "));
        Assert.Empty(sheets.SelectMany(NamesIn).ToHashSet(StringComparer.Ordinal).Except(Named).Order(StringComparer.Ordinal));
    }

    [Fact]
    public static void It_names_every_page_record_every_script_and_every_data_attribute_of_the_scripts()
    {
        var records = typeof(PageRenderer).GetMethods().Where(static method => method.Name == nameof(PageRenderer.Render)).Select(static method => method.GetParameters()[0].ParameterType.Name).ToArray();
        Assert.NotEmpty(records);
        Assert.All(records, static record => Assert.Contains(record, Code, StringComparison.Ordinal));
        foreach (var script in Directory.EnumerateFiles(Repository.Path("theme", "assets"), "*.js", SearchOption.AllDirectories))
        {
            Assert.Contains(Path.GetFileName(script), Code, StringComparison.Ordinal);
            Assert.Empty(DataAttribute().Matches(File.ReadAllText(script)).Select(static match => match.Value).Except(Named));
        }
    }

    /// <summary>`.pair`, `#view-both`, `data-side`; not the ids of pairs and notes, nor the names of listings' languages.</summary>
    static IEnumerable<string> NamesOf(IElement element)
    {
        foreach (var name in element.ClassList.Where(static name => !name.StartsWith("language-", StringComparison.Ordinal)))
            yield return $".{name}";
        if (element.Id is { Length: > 0 } id && !OfText().IsMatch(id))
            yield return $"#{id}";
        foreach (var attribute in element.Attributes.Where(static attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal)))
            yield return attribute.Name;
    }

    static HashSet<string> NamesIn(string code) =>
    [
        .. Selector().Matches(code).Concat(DataAttribute().Matches(code)).Select(static match => match.Value),
        .. ClassAttribute().Matches(code).SelectMany(static match => match.Groups[1].Value.Split(' ')).Select(static name => $".{name}"),
        .. IdAttribute().Matches(code).Select(static match => $"#{match.Groups[1].Value}"),
    ];

    /// <summary>What stands between backquotes, and the examples of HTML.</summary>
    static string CodeIn(string markdown)
    {
        var prose = Fence().Replace(markdown, "");
        return string.Join('\n', Span().Matches(prose).Select(static match => match.Value).Concat(prose.Split('\n').Where(static line => line.StartsWith("    ", StringComparison.Ordinal))));
    }

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Span();

    [GeneratedRegex("[.#][a-z][a-z0-9-]*")]
    private static partial Regex Selector();

    [GeneratedRegex("data-[a-z-]+")]
    private static partial Regex DataAttribute();

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex IdAttribute();

    [GeneratedRegex("^(p[0-9a-z]{6}(-[a-z]+)?|[a-z]{2}-(note|ref)-[0-9-]+)$")]
    private static partial Regex OfText();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Declarations();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
