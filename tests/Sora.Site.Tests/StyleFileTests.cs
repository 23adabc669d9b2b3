using FsCheck.Xunit;
using Sora.Site.Input;
using Sora.Theme;
using Xunit;

namespace Sora.Site.Tests;

public sealed class StyleFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public void Without_one_the_sheet_is_the_themes() => Assert.Equal(ThemeAssets.BuiltIn.Style.Name, StyleFile.Read(_folder.Path, ThemeAssets.BuiltIn).Style.Name);

    [Fact]
    public void It_goes_behind_the_themes_sheet_under_a_name_of_its_own()
    {
        _folder.Write("theme.css", ":root { --paper: #fdf6e3 }");

        var (style, findings) = StyleFile.Read(_folder.Path, ThemeAssets.BuiltIn);

        Assert.Empty(findings);
        Assert.NotEqual(ThemeAssets.BuiltIn.Style.Name, style.Name);
        Assert.Equal([.. ThemeAssets.BuiltIn.Style.Bytes.Span, .. ":root { --paper: #fdf6e3 }\n"u8], style.Bytes.ToArray());
    }

    [Theory]
    [InlineData("")]
    [InlineData("/* } */ a::after { content: \"}\\\"}\" ; --x: '{' }")]
    [InlineData("a { background: url(data:image/svg+xml,%3Csvg%3E;{) } .\\{ { color: red }")]
    [InlineData("@media (min-width: 48rem) { :root { --line: calc((1rem + 1px) * 2) } } [lang=\"a]\"] { } a { mask: url(\"#sun\") }")]
    [InlineData("a { --x: \"two \\\n lines\" }")]
    public void What_is_closed_and_loads_nothing_is_not_reported(string css) => Assert.Empty(new StyleCheck("theme.css", css).Findings());

    [Theory]
    [InlineData("a {\n b { }", "theme.css:1:3: S208")]
    [InlineData("a { }\n}", "theme.css:2:1: S208")]
    [InlineData("a { b: (} )", "theme.css:1:8: S208")]
    [InlineData("\n/* on and on", "theme.css:2:1: S208")]
    [InlineData("a { content: \"on\n and on\" }", "theme.css:1:14: S208")]
    [InlineData("a { b: url(x", "theme.css:1:12: S209 theme.css:1:11: S208")]
    [InlineData("\n @IMPORT url(\"a.css\");", "theme.css:2:2: S209 theme.css:2:14: S209")]
    [InlineData("a { b: url(//x.example/y); c: url( \"x.png\" ) }", "theme.css:1:12: S209 theme.css:1:36: S209")]
    [InlineData("a { b: -webkit-image-set('x.png' 1x) }", "theme.css:1:26: S209")]
    public void What_is_left_open_or_loaded_is_reported_where_it_is(string css, string findings) =>
        Assert.Equal(findings, string.Join(' ', new StyleCheck("theme.css", css).Findings().Select(static finding => $"{finding.Where}: {finding.Code}")));

    [Property(MaxTest = 500)]
    public void Any_sheet_is_read_to_its_end_or_to_one_finding(int[] marks)
    {
        var css = string.Concat(marks.Select(static mark => Marks[Math.Abs(mark % Marks.Length)]));

        var findings = new StyleCheck("theme.css", css).Findings();

        Assert.True(findings.Count(static finding => finding.Code == "S208") <= 1);
        Assert.All(findings, finding => Assert.InRange(finding.Where.Line, 1, css.AsSpan().Count('\n') + 1));
    }

    static readonly string[] Marks = ["{", "}", "(", ")", "[", "]", "\"", "'", "\\", "/*", "*/", "\n", "url(", "image-set(", "@import ", "a", "data:", "#", " "];

    public void Dispose() => _folder.Dispose();
}
