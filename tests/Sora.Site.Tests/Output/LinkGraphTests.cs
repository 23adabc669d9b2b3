using Xunit;

namespace Sora.Site.Tests.Output;

public sealed class LinkGraphTests : IDisposable
{
    static readonly Uri Address = new("https://blog.example/sora/");

    readonly DirectoryInfo _site = Directory.CreateTempSubdirectory("sora-links-");

    public void Dispose() => _site.Delete(recursive: true);

    [Fact]
    public void A_whole_site_has_no_broken_reference()
    {
        Write("assets/site.css", "body { background: url(\"天.svg\") } a { background: url(data:image/gif;base64,AA==) }");
        Write("assets/天.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle id=\"sun\"/><use href=\"#sun\"/></svg>");
        Write("index.html", """
            <link rel="stylesheet" href="assets/site.css?v=1">
            <a href="essay/#p1">1</a> <a href="./">home</a> <a href="#top">top</a> <a href="essay/#:~:text=sky">sky</a>
            <a href="https://elsewhere.example/nowhere/">out</a> <a href="https://blog.example/other/">a neighbour</a> <a href="mailto:a@b.example">write</a>
            <img src="assets/%E5%A4%A9.svg" srcset="assets/天.svg 1x, assets/%E5%A4%A9.svg 2x" alt="">
            """);
        Write("essay/index.html", $"""{Languages("essay/", "essay/en/")}<link rel="canonical" href="https://blog.example/sora/essay/"><p id="p1">天</p>""");
        Write("essay/en/index.html", $"""{Languages("essay/", "essay/en/")}<a href="../../">home</a> <a href="../#p1">1</a>""");
        Write("sitemap.xml", """<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://blog.example/sora/essay/</loc></url></urlset>""");
        Write("feed.xml", """<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://blog.example/sora/"/></feed>""");
        Write("robots.txt", "User-agent: *\nSitemap: https://blog.example/sora/sitemap.xml\n");

        Assert.Empty(LinkGraph.Broken(_site.FullName, Address));
        Assert.Empty(LinkGraph.Broken(_site.FullName));
    }

    [Fact]
    public void Every_broken_reference_is_told_and_nothing_else()
    {
        Write("assets/site.css", "a { background: url(gone.png) }");
        Write("feed.xml", """<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://blog.example/sora/lost/"/></feed>""");
        Write("index.html", """
            <script src="reader.js"></script>
            <a href="essay/#p9">9</a> <a href="#here">here</a> <a href="essay">essay</a> <a href="../up/">up</a> <a href="/assets/site.css">root</a>
            <img src="assets/site.css" srcset="assets/site.css 1x, assets/big.png 2x" alt=""> <a href="essay/%E5%A4%A9/">天</a> <a href="http://[">no</a>
            """);
        Write("essay/index.html", Languages("essay/", "essay/en/"));
        Write("essay/en/index.html", Languages("essay/en/", "essay/zh/"));
        Write("essay/zh/index.html", Languages("essay/en/"));
        Write("robots.txt", "Sitemap: https://blog.example/sora/map.xml");
        Write("sitemap.xml", "<urlset><url><loc>https://blog.example/sora/gone/</loc></url><url></urlset>");

        Assert.Equal(
            [
                """assets/site.css: url() "gone.png" leads to assets/gone.png, which is not there""",
                """essay/index.html: essay/en/index.html does not name it back with hreflang""",
                """essay/zh/index.html: its hreflang links do not name itself""",
                """feed.xml: link href "https://blog.example/sora/lost/" leads to lost/index.html, which is not there""",
                """index.html: script src "reader.js" leads to reader.js, which is not there""",
                """index.html: a href "essay/#p9" finds no id p9 in essay/index.html""",
                """index.html: a href "#here" finds no id here in index.html""",
                """index.html: a href "essay" is a folder and lacks its closing slash""",
                """index.html: a href "../up/" leads out of the site""",
                """index.html: a href "/assets/site.css" leads out of the site""",
                """index.html: img srcset "assets/big.png" leads to assets/big.png, which is not there""",
                """index.html: a href "essay/%E5%A4%A9/" leads to essay/天/index.html, which is not there""",
                """index.html: a href "http://[" is no address""",
                """robots.txt: Sitemap "https://blog.example/sora/map.xml" leads to map.xml, which is not there""",
                """sitemap.xml:1:69: not well-formed XML""",
            ],
            LinkGraph.Broken(_site.FullName, Address));
    }

    static string Languages(params string[] paths) =>
        string.Concat(paths.Select((path, n) => $"""<link rel="alternate" hreflang="x-{n}" href="{Address}{path}">"""));

    void Write(string file, string text)
    {
        var path = Path.Combine(_site.FullName, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
