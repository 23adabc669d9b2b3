using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Sora.Bitext;
using Sora.Site.Input;
using Sora.Site.Links;
using Sora.Site.Pages;
using Sora.Site.Tests.Output;
using Sora.Site.Write;
using Xunit;

namespace Sora.Site.Tests.Links;

/// <summary>The check within a build, and over pages that a build has made.</summary>
public static class CheckedBuildTests
{
    const string Id = " id=\"";

    [Fact]
    public static void A_build_with_a_link_to_nowhere_leaves_the_last_one_as_it_was()
    {
        using var folder = new TemporaryFolder();
        Assert.NotNull(Build("#text").Written);
        var before = folder.Files();

        var result = Build("#nowhere");

        Assert.Null(result.Written);
        Assert.Equal("rain/en/index.html", Assert.Single(result.Findings, static finding => finding.Code == "S514").Where.File);
        before["input/rain/en.md"] = folder.Files()["input/rain/en.md"];
        Assert.Equal(before, folder.Files());

        BuildResult Build(string place)
        {
            folder.Write("input/site.yml", "title: 雨声\nbaseUrl: https://sora.example/\n");
            folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜，路面湿了。\n");
            folder.Write("input/rain/en.md", $"---\ntitle: Rain\n---\n\nIt rained all night, and the [road](../{place}) was wet.\n");
            return SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));
        }
    }

    /// <summary>What leads somewhere for a reader does for the publisher.</summary>
    [Fact]
    public static void Texts_may_link_to_all_that_the_site_has()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: 雨声\nbaseUrl: https://sora.example/\n");
        folder.Write("input/sun/zh.md", "---\ntitle: 日\n---\n\n太阳出来了，[图](sun.pdf)。\n");
        folder.Write("input/sun/en.md", "---\ntitle: Sun\n---\n\nThe sun came out, [chart](sun.pdf).\n");
        folder.Write("input/sun/sun.pdf", "%PDF");
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\n---\n\n雨下了一整夜，路面湿了。\n");
        var id = Build("../sun/").Articles.First(static article => article.Files.Slug == "sun").Ids[0];
        foreach (var link in new[] { "../feed.xml", "../feed.json", "../sitemap.xml", "../sun/sun.pdf", $"../sun/#{id}-zh", $"../sun/#{id}:~:text=The%20sun", "../sun/#:~:text=sun", "../sun/#top", "#top", $"./#{id}" })
        {
            var result = Build(link);
            if (link == $"./#{id}")
                Assert.Equal(["S501"], result.Findings.Select(static finding => finding.Code));
            else
                Assert.Equal((link, ""), (link, string.Concat(result.Findings.Where(static finding => finding.Severity > Severity.Hint))));
        }

        BuildResult Build(string link)
        {
            folder.Write("input/rain/en.md", $"---\ntitle: Rain\nallow: [S408]\n---\n\nIt rained all night, and the [road]({link}) was wet.\n");
            return SiteBuild.Run(new(Path.Combine(folder.Path, "input"), Path.Combine(folder.Path, "output")));
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry), InlineData(SampleSites.Shared)]
    public static void Ids_and_links_are_those_that_a_parser_of_html_finds(string site)
    {
        foreach (var file in Pages(SampleSites.Get(site).Output))
        {
            var bytes = File.ReadAllBytes(file);
            using var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));

            var (ids, links) = Read(bytes);

            Assert.Equal(page.All.Select(static element => element.GetAttribute("id")).OfType<string>(), ids);
            Assert.Equal(page.All.Select(static element => element.GetAttribute("href") ?? element.GetAttribute("src")).OfType<string>(), links);
        }
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry), InlineData(SampleSites.Shared)]
    public static void Addresses_for_programs_are_those_that_a_parser_of_xml_and_json_finds(string site)
    {
        var seen = 0;
        foreach (var file in Directory.EnumerateFiles(SampleSites.Get(site).Output, "*", SearchOption.AllDirectories).Where(IsList))
        {
            var bytes = File.ReadAllBytes(file);
            var expected = Path.GetExtension(file) == ".xml" ? InXml(XDocument.Load(file).Root!) : InJson(JsonDocument.Parse(bytes).RootElement, "");

            Assert.Equal(expected, Listed(bytes));
            seen += Listed(bytes).Count;
        }
        Assert.True(seen > 6);
    }

    [Fact]
    public static void Sitemap_and_feeds_are_among_what_a_build_follows()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: 雨声\n");
        var (settings, _) = SiteSettings.Read(Path.Combine(folder.Path, "input"), BuiltSite.Address);
        var lists = new SitePages(new(settings, [], []), []).Compose().Where(static file => file.IsList).Select(static file => file.Path.ToString());
        Assert.Equal(["feed.json", "feed.xml", "sitemap.xml"], lists.Order(StringComparer.Ordinal));

        var links = new SiteLinks(BuiltSite.Address);
        using var output = OutputFolder.Open(Path.Combine(folder.Path, "output"), Path.Combine(folder.Path, "input")).Folder!;
        output.Stage(OutputFile.Text(UrlPath.File("feed.xml"), static text => text.Write($"<id>{BuiltSite.Address}nowhere/</id>")) with { IsList = true }, links);

        Assert.Contains($"“{BuiltSite.Address}nowhere/”", Assert.Single(links.Broken(output.Read)).Message, StringComparison.Ordinal);
    }

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Ferry), InlineData(SampleSites.Shared)]
    public static void The_samples_hold(string site) => Assert.Empty(Told(SampleSites.Get(site).Output));

    /// <summary>One thing after another is taken away: each file, and each id.</summary>
    [Fact]
    public static void What_is_missing_is_told_where_a_parser_of_html_misses_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("input/site.yml", "title: 雨声\npassagePages: all\ncards: none\n");
        folder.Write("input/rain/zh.md", "---\ntitle: 雨\ndate: 2026-03-05\ntags: [水]\n---\n\n雨下了一整夜，[看云](云%20a.svg)。[^1]\n\n路面湿了，[回家](../#text)。\n\n[^1]: 一条注。\n");
        folder.Write("input/rain/en.md", "---\ntitle: Rain\ntags: [water]\n---\n\nIt rained all night, [see the cloud](云%20a.svg).[^1]\n\nThe road was wet, [go home](../#text).\n\n[^1]: A note.\n");
        folder.Write("input/rain/云 a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>");
        var output = Path.Combine(folder.Path, "output");
        Assert.NotNull(SiteBuild.Run(new(Path.Combine(folder.Path, "input"), output, BuiltSite.Address)).Written);

        var (holding, broken) = (0, 0);
        foreach (var file in Directory.GetFiles(output, "*", SearchOption.AllDirectories))
        {
            var bytes = File.ReadAllBytes(file);
            File.Delete(file);
            Compare();
            foreach (var page in WithoutAnId(file, bytes))
            {
                File.WriteAllText(file, page);
                Compare();
            }
            File.WriteAllBytes(file, bytes);
        }
        Assert.True(holding > 10 && broken > 10, $"{holding} hold, {broken} do not");

        void Compare()
        {
            var expected = LinkGraph.Broken(output, BuiltSite.Address).Where(IsOfLinks).ToArray();
            var told = Told(output);
            Assert.Equal(expected.Length == 0, told.Length == 0);
            told = [.. told.Where(static finding => !finding.Where.File.EndsWith(".json", StringComparison.Ordinal))];   // nothing else looks into those
            (holding, broken) = told.Length == 0 ? (holding + 1, broken) : (holding, broken + 1);
            Assert.All(told, finding => Assert.Contains(expected, line => line.StartsWith(finding.Where.File + ":", StringComparison.Ordinal)));
        }
    }

    static IEnumerable<string> WithoutAnId(string file, byte[] bytes)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal))
            yield break;
        var text = Encoding.UTF8.GetString(bytes);
        for (var id = text.IndexOf(Id, StringComparison.Ordinal); id >= 0; id = text.IndexOf(Id, id + 1, StringComparison.Ordinal))
            yield return text.Insert(id + Id.Length, "other-");
    }

    static Bitext.Diagnostic[] Told(string folder)
    {
        var links = new SiteLinks(BuiltSite.Address);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            if (file.EndsWith(".html", StringComparison.Ordinal))
                links.AddPage(name, File.ReadAllBytes(file));
            else if (IsList(file))
                links.AddList(name, File.ReadAllBytes(file));
            else
                links.AddFile(name);
        }
        return [.. links.Broken(name => File.ReadAllBytes(Path.Combine(folder, name)))];
    }

    static bool IsList(string file) => Path.GetFileName(file) is "sitemap.xml" or "feed.xml" or "feed.json" or "oembed.json";

    /// <summary>Cards and robots.txt are looked after elsewhere.</summary>
    static bool IsOfLinks(string line) => (line.Contains(".html: ", StringComparison.Ordinal) || line.Contains(".xml: ", StringComparison.Ordinal)) && !line.Contains(": meta content ", StringComparison.Ordinal);

    static IEnumerable<string> Pages(string folder) => Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories);

    static IEnumerable<string> InXml(XElement element) =>
        from each in element.DescendantsAndSelf()
        from address in new[] { each.Attribute("href")?.Value, each.Name.LocalName is "loc" or "id" ? each.Value : null }
        where address is not null
        select address;

    static IEnumerable<string> InJson(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static property => InJson(property.Value, property.Name)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => InJson(item, name)),
        JsonValueKind.String when name.EndsWith("url", StringComparison.Ordinal) => [value.GetString()!],
        _ => [],
    };

    static List<string> Listed(byte[] file)
    {
        var listed = new List<string>();
        var addresses = new ListedAddresses(file);
        while (addresses.MoveNext())
            listed.Add(Encoding.UTF8.GetString(SiteAddress.Decoded(file.AsSpan(addresses.Value))));
        return listed;
    }

    static (List<string> Ids, List<string> Links) Read(byte[] html)
    {
        var (ids, links) = (new List<string>(), new List<string>());
        var attributes = new PageAttributes(html);
        while (attributes.MoveNext())
            (attributes.IsId ? ids : links).Add(Encoding.UTF8.GetString(SiteAddress.Decoded(html.AsSpan(attributes.Value))));
        return (ids, links);
    }
}
