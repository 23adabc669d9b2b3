using System.Collections.Immutable;
using System.Net;
using System.Text;
using Sora.Bitext;
using Sora.Site.Input;

namespace Sora.Site.Import;

/// <summary>The images of saved pages, under the names that they get in the article's folder.</summary>
/// <param name="isTaken">Whether something in the article's folder has a name already.</param>
sealed class PageImages(Func<string, bool> isTaken)
{
    readonly SortedDictionary<string, (string Address, byte[]? Bytes)> _named = new(StringComparer.Ordinal);

    /// <summary>What is to be written beside the texts.</summary>
    public IEnumerable<(string Name, byte[] Bytes)> Files => _named.Where(static image => image.Value.Bytes is not null).Select(static image => (image.Key, image.Value.Bytes!));

    /// <summary>The text with its images linked as they will lie beside it; those that cannot be had are linked so too, and reported.</summary>
    /// <param name="page">The name of the saved page, for findings.</param>
    /// <param name="read">The image in a file, seen from the page's folder.</param>
    public (ImportedText Text, ImmutableArray<Diagnostic> Findings) Take(ImportedText text, string page, Func<string, SavedImage> read)
    {
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        var blocks = text.Blocks.ToBuilder();
        var decisions = text.Decisions.ToBuilder();
        for (var i = 0; i < blocks.Count; i++)
            blocks[i] = blocks[i] with { Html = Rewritten(blocks[i]) };
        return (text with { Blocks = blocks.ToImmutable(), Decisions = [.. decisions.OrderBy(static decision => decision.Line)] }, findings.ToImmutable());

        string Rewritten(PageBlock block)
        {
            var html = new StringBuilder(block.Html.Length);
            foreach (var piece in HtmlPieces.Of(block.Html))
            {
                var (start, length) = AddressIn(piece);
                var address = WebUtility.HtmlDecode(piece.Written.Slice(start, length).ToString());
                if (length == 0 || ArticleAssets.IsElsewhere(address))
                    html.Append(piece.Written.Span);
                else
                    html.Append(piece.Written.Span[..start]).Append(Name(address, block.Line)).Append(piece.Written.Span[(start + length)..]);
            }
            return html.ToString();
        }

        string Name(string address, int line)
        {
            var file = SavedImage.FileOf(address);
            var name = ImageName.Of(file);
            var image = name is null ? null : read(file);
            name = Free(name ?? "image.png", address, image?.Bytes);
            if (image is { Bytes: not null })
                decisions.Add(new(line, $"image {ImportedText.Shown(Uri.UnescapeDataString(address))} copied to {name}"));
            else
                findings.Add(Bitext.Findings.ImageNotCopied(new(page, line), Uri.UnescapeDataString(address), name, image is { IsTooLarge: true } ? SavedImage.MaxBytes >> 20 : null));
            return name;
        }
    }

    /// <summary>The name, or with a number the first that another image does not have.</summary>
    string Free(string name, string address, byte[]? bytes)
    {
        var free = name;
        for (var number = 2; !IsFor(free); number++)
            free = ImageName.Numbered(name, number);
        _named[free] = (address, bytes);
        return free;

        bool IsFor(string candidate) => _named.TryGetValue(candidate, out var known)
            ? bytes is null ? known.Bytes is null && known.Address == address : known.Bytes.AsSpan().SequenceEqual(bytes)
            : !isTaken(candidate);
    }

    /// <summary>Where the address of an `img` stands in its tag; nothing for other pieces.</summary>
    static (int Start, int Length) AddressIn(HtmlPiece piece)
    {
        const string Source = " src=\"";
        if (!piece.IsTag || piece.Name is not "img" || piece.Written.Span.IndexOf(Source, StringComparison.Ordinal) is not (>= 0 and var at))
            return (0, 0);
        var start = at + Source.Length;
        return (start, Math.Max(0, piece.Written.Span[start..].IndexOf('"')));
    }
}
