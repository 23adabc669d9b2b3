using System.IO.Compression;
using System.Text;
using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Book;

/// <summary>An article as a book (EPUB 3): both languages, pair by pair, in the reader's own type and size.</summary>
sealed class EpubFile(SiteSettings settings, ArticleModel article, PortablePage portable)
{
    /// <summary>The first day that a ZIP archive can name: the same texts give the same bytes.</summary>
    static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    const string Container =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>

        """;

    public void Write(Stream stream)
    {
        var (page, body) = portable;
        var (images, addresses) = (BookImages.Of(article), new ArticleAddresses(article, settings.BaseUrl));

        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Add(archive, "mimetype", "application/epub+zip"u8, CompressionLevel.NoCompression);
        Add(archive, "META-INF/container.xml", Container);
        Add(archive, "EPUB/package.opf", BookPackage.Write(article, images, addresses.Page));
        Add(archive, "EPUB/nav.xhtml", BookContents.Write(page, body.Contents));
        Add(archive, "EPUB/text.xhtml", new BookText(page, body, addresses, images).Write());
        Add(archive, "EPUB/style.css", BookStyle.Css);
        foreach (var image in images)
            Add(archive, $"EPUB/{image.Name}", ArticleAssets.Read(article.Files, image.Asset), CompressionLevel.NoCompression);
    }

    /// <summary>A small file is not worth the packer that would be set up for it.</summary>
    static void Add(ZipArchive archive, string name, string content) =>
        Add(archive, name, Encoding.UTF8.GetBytes(content), content.Length > 4096 ? CompressionLevel.Fastest : CompressionLevel.NoCompression);

    static void Add(ZipArchive archive, string name, ReadOnlySpan<byte> content, CompressionLevel level)
    {
        var entry = archive.CreateEntry(name, level);
        entry.LastWriteTime = Always;
        using var file = entry.Open();
        file.Write(content);
    }
}
