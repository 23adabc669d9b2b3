using System.Text;
using Sora.Site.Links;
using Xunit;

namespace Sora.Site.Tests.Links;

public static class SiteLinksTests
{
    const string Address = "https://blog.example/sora/";

    [Theory]
    [InlineData("essay/#p1")]
    [InlineData("./essay/index.html?v=1#p1")]
    [InlineData("/sora/essay/")]
    [InlineData("")]
    [InlineData("?v=1")]
    [InlineData("#")]
    [InlineData("#top")]
    [InlineData("#home")]
    [InlineData("#%68ome")]
    [InlineData("essay/#:~:text=sky")]
    [InlineData("essay/#p1:~:text=sky")]
    [InlineData("essay/../essay/zh/..")]
    [InlineData("assets/%E5%A4%A9.svg#sun")]
    [InlineData("assets/天.svg")]
    [InlineData("a&amp;b&#x2B;c.txt")]
    [InlineData("essay/#a%22&amp;b")]
    [InlineData("https://elsewhere.example/nowhere/")]
    [InlineData("//blog.example/sora/nowhere/")]
    [InlineData("mailto:a@b.example")]
    [InlineData("https://blog.example/sora/older/")]
    public static void A_link_that_holds_is_not_told(string address)
    {
        var site = new Pages(Address)
        {
            ["index.html"] = $"""<p id="home"><a href="{address}">x</a> <img alt="" src="{address}"></p>""",
            ["essay/index.html"] = """<p class="pair" id="p1"><span id="a&quot;&amp;b">天</span></p>""",
        };

        Assert.Empty(site.Broken("assets/天.svg", "a&b+c.txt"));
    }

    [Theory]
    [InlineData("essay/#p2")]
    [InlineData("essay/#P1")]
    [InlineData("essay")]
    [InlineData("essay/zh/")]
    [InlineData("#p1")]
    [InlineData("../")]
    [InlineData("essay/../../sora/")]
    [InlineData("/essay/")]
    [InlineData("essay/?v=1#p2:~:text=sky")]
    [InlineData("%65ssay/%7A/")]
    public static void A_link_to_nowhere_is_told(string address)
    {
        var site = new Pages(Address)
        {
            ["index.html"] = $"""<p><a class="x" href="{address}">x</a></p>""",
            ["essay/index.html"] = """<p id="p1">天</p>""",
        };

        Assert.Equal([$"index.html S514 “{address}”"], site.Broken());
    }

    [Fact]
    public static void A_canonical_address_has_to_be_there()
    {
        var site = new Pages(Address)
        {
            ["index.html"] = $"""<link rel="canonical" href="{Address}"><link rel="alternate" type="x" href="{Address}feed.xml">""",
            ["essay/index.html"] = $"""<link rel="canonical" href="{Address}essays/"><link rel="canonical" href="https://elsewhere.example/essays/">""",
        };

        Assert.Equal([$"essay/index.html S514 “{Address}essays/”"], site.Broken("feed.xml"));
    }

    [Fact]
    public static void Languages_that_name_each_other_are_not_told()
    {
        var all = Versions("essay/", "essay/zh/", "essay/en/") + """<link rel="alternate" hreflang="de" href="https://elsewhere.example/">""";

        Assert.Empty(new Pages(Address) { ["essay/index.html"] = all, ["essay/zh/index.html"] = all, ["essay/en/index.html"] = all }.Broken());
    }

    [Fact]
    public static void A_language_that_does_not_name_its_page_back_is_told_once_a_page()
    {
        var site = new Pages(Address)
        {
            ["essay/index.html"] = Versions("essay/", "essay/zh/", "essay/en/"),
            ["essay/zh/index.html"] = Versions("essay/", "essay/en/"),
            ["essay/en/index.html"] = "<p>silent</p>",
        };

        Assert.Equal([$"essay/index.html S515 “{Address}essay/en/”", $"essay/zh/index.html S515 “{Address}essay/”"], site.Broken());
    }

    [Fact]
    public static void A_language_that_is_missing_is_told_as_that()
    {
        var site = new Pages(Address) { ["essay/index.html"] = Versions("essay/", "essay/zh/") };

        Assert.Equal([$"essay/index.html S514 “{Address}essay/zh/”"], site.Broken());
    }

    [Fact]
    public static void A_fault_of_every_page_is_told_for_the_first_and_many_faults_for_a_few()
    {
        var site = new Pages(null);
        for (var i = 19; i >= 10; i--)
            site[$"p{i}/index.html"] = $"""<script src="../assets/gone.js"></script><a href="#at-{i}">x</a>""";

        var findings = site.Findings();

        Assert.Equal(5, findings.Length);
        Assert.Equal(["p10/index.html", "p10/index.html", "p11/index.html", "p12/index.html", "p13/index.html"], findings.Select(static finding => finding.Where.File));
        Assert.Contains("“../assets/gone.js”", findings[0].Message, StringComparison.Ordinal);
        Assert.Contains("and so with 6 more", findings[4].Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void A_file_that_an_author_brings_is_no_page_of_ours()
    {
        var site = new Pages(Address) { ["index.html"] = """<a href="essay/old.html#anywhere">x</a>""" };

        Assert.Empty(site.Broken("essay/old.html"));
    }

    [Theory]
    [InlineData("<loc>{0}</loc>")]
    [InlineData("<entry><id>{0}</id></entry>")]
    [InlineData("""<xhtml:link rel="alternate" hreflang="zh" href="{0}" />""")]
    [InlineData("""{{"home_page_url":"{0}"}}""")]
    public static void An_address_for_programs_has_to_be_there(string list)
    {
        Assert.Equal([$"feed S514 “{Address}essays/”"], Told("essays/"));
        Assert.Empty(Told("essay/"));
        Assert.Equal([$"feed S514 “{Address}essay/#p2”"], Told("essay/#p2"));

        IEnumerable<string> Told(string path) => new Pages(Address)
        {
            ["essay/index.html"] = """<p id="p1">天</p>""",
            ["feed"] = string.Format(System.Globalization.CultureInfo.InvariantCulture, list, Address + path),
        }.Broken();
    }

    [Theory]
    [InlineData("<loc>https://elsewhere.example/nowhere/</loc>")]
    [InlineData("""<content type="html">&lt;a href="https://blog.example/sora/nowhere/"&gt;, https://blog.example/sora/nowhere/</content>""")]
    [InlineData("""{"content_html":"\u003Ca href=\u0022https://blog.example/sora/nowhere/\u0022\u003E, url\u0022:\u0022https://blog.example/sora/nowhere/"}""")]
    public static void A_text_for_programs_is_its_author_s(string list) => Assert.Empty(new Pages(Address) { ["feed"] = list }.Broken());

    static string Versions(params string[] paths) =>
        string.Concat(paths.Select((path, n) => $"""<link rel="alternate" hreflang="x-{n}" href="{Address}{path}" />"""));

    /// <summary>Pages made up for a test, by their files, and a feed.</summary>
    sealed class Pages(string? address) : Dictionary<string, string>
    {
        public Bitext.Diagnostic[] Findings(params string[] files)
        {
            var links = new SiteLinks(address is null ? null : new(address));
            foreach (var (name, text) in this)
            {
                if (name == "feed")
                    links.AddList(name, Encoding.UTF8.GetBytes(text));
                else
                    links.AddPage(name, Encoding.UTF8.GetBytes(text));
            }
            foreach (var name in files)
                links.AddFile(name);
            return [.. links.Broken(name => Encoding.UTF8.GetBytes(this[name]))];
        }

        /// <summary>The page, the code, and the address.</summary>
        public IEnumerable<string> Broken(params string[] files) =>
            Findings(files).Select(static finding => $"{finding.Where.File} {finding.Code} {finding.Message[finding.Message.IndexOf('“', StringComparison.Ordinal)..(finding.Message.IndexOf('”', StringComparison.Ordinal) + 1)]}");
    }
}
