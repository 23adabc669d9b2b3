using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Markup;

/// <summary>The text of titles and headings.</summary>
static class Heading
{
    /// <summary>A block's sentences on one line, without markup.</summary>
    public static string TextOf(Block block, Language language) =>
        string.Join(language.IsUnspaced ? "" : " ", block.Sentences.Select(sentence => sentence.Text.Trim()));

    /// <summary>A title as HTML, cut at its first colon into title and subtitle; the colon stays in the text, unseen.</summary>
    public static string Cut(string title)
    {
        var (at, length) = Colon(title);
        if (at < 0)
            return Escaping.Escape(title);
        return new StringBuilder("<span class=\"main\">")
            .AppendEscaped(title[..at])
            .Append("</span><span class=\"unseen\">").Append(title, at, length).Append("</span><span class=\"sub\">")
            .AppendEscaped(title[(at + length)..])
            .Append("</span>").ToString();
    }

    static (int At, int Length) Colon(string title)
    {
        var wide = title.IndexOf('：', StringComparison.Ordinal);
        var narrow = title.IndexOf(": ", StringComparison.Ordinal);
        var (at, length) = narrow >= 0 && (wide < 0 || narrow < wide) ? (narrow, 2) : (wide, 1);
        return at > 0 && at + length < title.Length ? (at, length) : (-1, 0);
    }
}
