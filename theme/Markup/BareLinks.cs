using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Theme.Markup;

/// <summary>Links whose text is their address, which paper need not print twice.</summary>
static class BareLinks
{
    const string Start = "<a href=\"";

    /// <summary>A sentence's HTML, where such links are `a.bare`.</summary>
    public static string Marked(Sentence sentence)
    {
        var html = sentence.Html;
        if (ReferenceEquals(html, sentence.Text) || !html.Contains(Start, StringComparison.Ordinal))
            return html;
        StringBuilder? marked = null;
        var written = 0;
        for (var at = html.IndexOf(Start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(Start, at + 1, StringComparison.Ordinal))
        {
            if (IsBare(html.AsSpan(at + Start.Length)))
            {
                (marked ??= new(html.Length + 16)).Append(html, written, at - written).Append("<a class=\"bare\"");
                written = at + "<a".Length;
            }
        }

        return marked is null ? html : marked.Append(html, written, html.Length - written).ToString();
    }

    static bool IsBare(ReadOnlySpan<char> link)
    {
        var end = link.IndexOf('"');
        var text = link[(link.IndexOf('>') + 1)..];
        return end > 0 && text.StartsWith(link[..end], StringComparison.Ordinal) && text[end..].StartsWith("</a>", StringComparison.Ordinal);
    }
}
