using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>A page as a browser saved it, read.</summary>
/// <param name="Facts">What the page marks as its title, author and so on; nothing of it is guessed.</param>
sealed record SavedPage(Language Language, ArticleFacts Facts, ImmutableArray<PageBlock> Blocks, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Files that can be one. A text that begins with a tag is HTML whatever its name.</summary>
    public static bool HasFormat(string file) => Path.GetExtension(file).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML" or ".TXT" or ".TEXT" or "";

    public static SavedPage Read(SourceText text)
    {
        if (IsHtml(text))
        {
            var page = HtmlReader.Read(text);
            return new(text.Language, page.Facts, [.. page.Blocks.Select(PageBlock.Of)], page.Findings);
        }
        var plain = PlainTextReader.Read(text);
        return new(text.Language, new(), [.. plain.Blocks.Select(static block => PageBlock.Of(block) with { Kind = BlockKind.Paragraph, Level = 0 })], plain.Findings);
    }

    static bool IsHtml(SourceText text) =>
        Path.GetExtension(text.File).ToUpperInvariant() is ".HTML" or ".HTM" or ".XHTML"
        || text.Text.AsSpan().TrimStart() is var start && (start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase));
}
