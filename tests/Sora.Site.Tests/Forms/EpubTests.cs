using System.IO.Compression;
using System.Xml.Linq;
using Sora.Tests;
using Xunit;

namespace Sora.Site.Tests.Forms;

/// <summary>The book of every article: sound, whole, and with the addresses of the page.</summary>
public static class EpubTests
{
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    static BuiltSite Ferry => SampleSites.Get(SampleSites.Ferry);

    [Theory, InlineData(SampleSites.Ours), InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Holds_both_texts_in_order_under_the_ids_of_the_page(string site)
    {
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
        {
            var text = BuiltSite.TextOf(article.Files);
            var chapter = Read(built, article.Files.Slug, "EPUB/text.xhtml");
            var ids = chapter.Descendants().Attributes("id").Select(id => id.Value).ToArray();
            Assert.Distinct(ids);
            Assert.Subset(ids.ToHashSet(), article.Ids.Select(id => id.ToString()).ToHashSet());
            Assert.All(Links(chapter).Where(link => link.StartsWith('#')), link => Assert.Contains(link[1..], ids));
            var pairs = chapter.Descendants().Where(element => Classes(element).Contains("pair")).ToArray();
            Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Source)), InkOf(pairs, "source"));
            Assert.Equal(Ink.Of(text.Pairs.SelectMany(pair => pair.Target)), InkOf(pairs, "target"));
        }
    }

    [Theory, InlineData(SampleSites.Shared), InlineData(SampleSites.Ferry)]
    public static void Passes_epubcheck_without_error_and_warning(string site)
    {
        Assert.SkipUnless(EpubCheck.IsHere, "epubcheck is not here.");
        var built = SampleSites.Get(site);
        foreach (var article in built.Result.Articles)
            Assert.Equal("", EpubCheck.Faults(FileOf(built, article.Files.Slug)));
    }

    [Fact]
    public static void A_broken_book_does_not_pass()
    {
        Assert.SkipUnless(EpubCheck.IsHere, "epubcheck is not here.");
        using var folder = new TemporaryFolder();
        var book = Path.Combine(folder.Path, "broken.epub");
        File.Copy(FileOf(Ferry, "night-ferry"), book);
        using (var archive = ZipFile.Open(book, ZipArchiveMode.Update))
            archive.GetEntry("EPUB/style.css")!.Delete();
        Assert.NotEqual("", EpubCheck.Faults(book));
    }

    [Fact]
    public static void Says_who_wrote_and_translated_it_in_which_languages()
    {
        var package = Read(Ferry, "night-ferry", "EPUB/package.opf");
        string[] Said(string term) => [.. package.Descendants(DublinCore + term).Select(element => element.Value)];
        Assert.Equal(["zh-Hans", "en"], Said("language"));
        Assert.Equal(2, Said("title").Length);
        Assert.Equal("The Night Ferry: An Essay with Everything in It", Said("title")[1]);
        Assert.Single(Said("creator"));
        Assert.Single(Said("contributor"));
        Assert.Equal(["2026-10-08"], Said("date"));
        Assert.Equal(["https://www.example.com/essays/2026/10/night-ferry"], Said("source"));
        Assert.Equal(["CC BY-SA 4.0"], Said("rights"));
        Assert.Equal([BuiltSite.Address.AbsoluteUri + "night-ferry/"], Said("identifier"));
    }

    [Fact]
    public static void Begins_with_its_type_unpacked_and_knows_no_clock()
    {
        using var archive = ZipFile.OpenRead(FileOf(Ferry, "night-ferry"));
        Assert.Equal("mimetype", archive.Entries[0].FullName);
        Assert.Equal(archive.Entries[0].Length, archive.Entries[0].CompressedLength);
        Assert.All(archive.Entries, entry => Assert.Equal(new(1980, 1, 1), entry.LastWriteTime.Date));
        Assert.Contains(archive.Entries, entry => entry.FullName == "EPUB/images/1.svg");
    }

    [Fact]
    public static void A_note_is_opened_as_a_whole()
    {
        var chapter = Read(Ferry, "night-ferry", "EPUB/text.xhtml");
        XNamespace ops = "http://www.idpf.org/2007/ops";
        var notes = chapter.Descendants(Xhtml + "aside").Where(note => note.Attribute(ops + "type")!.Value == "footnote").Select(note => "#" + note.Attribute("id")!.Value).ToHashSet();
        var references = chapter.Descendants(Xhtml + "a").Where(link => link.Attribute(ops + "type")?.Value == "noteref").Select(link => link.Attribute("href")!.Value).ToArray();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference, notes));
    }

    [Fact]
    public static void Lists_its_headings_in_both_languages()
    {
        var (contents, chapter) = (Read(Ferry, "night-ferry", "EPUB/nav.xhtml"), Read(Ferry, "night-ferry", "EPUB/text.xhtml"));
        var ids = chapter.Descendants().Attributes("id").Select(id => id.Value).ToHashSet();
        var lines = contents.Descendants(Xhtml + "li").ToArray();
        Assert.True(lines.Length > 4);
        Assert.All(lines, line => Assert.Equal(["zh-Hans", "en"], line.Descendants(Xhtml + "span").Attributes("lang").Select(language => language.Value)));
        Assert.All(Links(contents).Skip(1), link => Assert.Contains(link.Split('#')[1], ids));
    }

    static string FileOf(BuiltSite site, string slug) => Path.Combine(site.Output, slug, slug + ".epub");

    static XDocument Read(BuiltSite site, string slug, string file)
    {
        using var archive = ZipFile.OpenRead(FileOf(site, slug));
        using var stream = archive.GetEntry(file)!.Open();
        using var reader = System.Xml.XmlReader.Create(stream, new() { DtdProcessing = System.Xml.DtdProcessing.Parse, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    static IEnumerable<string> Links(XDocument page) => page.Descendants(Xhtml + "a").Attributes("href").Select(address => address.Value);

    static string[] Classes(XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    /// <summary>One side of the pairs, without what the theme adds to the author's text.</summary>
    static string InkOf(IEnumerable<XElement> pairs, string side) => Ink.Of(string.Concat(pairs
        .SelectMany(pair => pair.Descendants().Where(element => Classes(element).Contains(side) && !Classes(element).Contains("gap")))
        .SelectMany(cell => cell.DescendantNodes().OfType<XText>())
        .Where(text => !text.Ancestors().Any(element => Classes(element).Contains("noteref") || (element.Value == "↩" && element.Name == Xhtml + "a")))
        .Select(text => text.Value)));
}
