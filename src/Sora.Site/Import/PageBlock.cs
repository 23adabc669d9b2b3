using System.Collections.Immutable;
using System.Net;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Site.Import;

/// <summary>A block of a saved page on its way into an article.</summary>
/// <param name="Html">Its inner HTML, as the reader wrote it, its relative addresses as they were: well-formed and trusted.</param>
/// <param name="Text">What a reader sees of it.</param>
/// <param name="Line">Where it stands in the saved page.</param>
sealed record PageBlock(BlockKind Kind, int Level, ImmutableArray<Container> Path, string Html, string Text, int Line)
{
    /// <summary>A paragraph that nothing says more about.</summary>
    public bool IsPlain => Kind == BlockKind.Paragraph && Path.IsEmpty;

    /// <summary>Nothing but links that lead nowhere: a script was behind them.</summary>
    public bool IsButtons
    {
        get
        {
            var isInButton = false;
            foreach (var piece in HtmlPieces.Of(Html))
            {
                if (piece.IsTag && piece.Name is "a" or "/a")
                    isInButton = piece.Name is "a" && piece.Written.Span.Contains(" href=\"#\"", StringComparison.Ordinal);
                else if (!piece.IsTag && !isInButton && !piece.Written.Span.Trim(" \n|·/").IsEmpty)
                    return false;
            }
            return IsPlain && Text.Length > 0;
        }
    }

    public bool IsOneLine => !Text.Contains('\n', StringComparison.Ordinal);

    public static PageBlock Of(Block block)
    {
        var html = new StringBuilder(block.Frame[0]);
        for (var i = 0; i < block.Sentences.Length; i++)
            html.Append(block.Sentences[i].Html).Append(block.Frame[i + 1]);
        return Of(block.Kind, block.Level, block.Path, html.Replace($"{RelativeAddress.ArticleRoot}", "").ToString(), block.Where.Line);
    }

    public static PageBlock Of(BlockKind kind, int level, ImmutableArray<Container> path, string html, int line) =>
        new(kind, level, path, html, PlainText(html), line);

    static string PlainText(string html)
    {
        var text = new StringBuilder(html.Length);
        foreach (var piece in HtmlPieces.Of(html))
        {
            if (!piece.IsTag)
                text.Append(piece.Written.Span);
        }
        return WebUtility.HtmlDecode(text.ToString()).Trim();
    }
}
