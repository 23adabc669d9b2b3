using System.Buffers;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Sora.Bitext.Blocks;

/// <summary>Links bare addresses: 见https://example.com/a，然后…</summary>
/// <remarks>
/// As GitHub's Markdown does ("autolinks (extension)"), but an address ends before the first character that is not
/// ASCII and may begin right after Chinese text. Markdig's own extension takes all up to the next space.
/// </remarks>
sealed class MarkdownBareLinks : InlineParser, IMarkdownExtension
{
    /// <summary>UTF-16 units of an address: servers take 8,000 or so. Of a longer one each `https://` within might be tried, up to its end.</summary>
    const int Longest = 10_000;

    static readonly SearchValues<char> Address = SearchValues.Create(
        "!#$%&'()+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~");

    static readonly SearchValues<char> EntityName = SearchValues.Create("#0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    static readonly SearchValues<char> Rule = SearchValues.Create("|-: \t\r");

    public MarkdownBareLinks() => OpeningCharacters = ['h'];

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.Insert(0, this);

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var scheme = text.StartsWith("https://", StringComparison.Ordinal) ? 8 : text.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (scheme == 0 || text.Length == scheme || !char.IsAsciiLetterOrDigit(text[scheme]) || char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
            return false;
        text = text[..Math.Min(text.Length, Longest + 1)];
        var end = text.IndexOfAnyExcept(Address);
        var address = end < 0 ? text : text[..end];
        var strike = address.IndexOf("~~", StringComparison.Ordinal);
        address = strike < 0 ? address : address[..strike];
        if (address.Length > Longest)
            return false;
        address = WithoutPunctuation(address);
        if (StandsInARule(slice, address.Length))
            return false;

        var shown = HtmlHelper.Unescape(address.ToString());
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start + address.Length - 1);
        var link = new LinkInline(shown, "") { Span = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true };
        link.AppendChild(new LiteralInline(shown) { Span = span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start += address.Length;
        return true;
    }

    /// <summary>In `https://a.b/c |---` Markdig would take the line for the rule under a table's head, for a link is no text to it, and drop it.</summary>
    static bool StandsInARule(StringSlice slice, int length)
    {
        var before = slice.Text.AsSpan(0, slice.Start);
        var after = slice.Text.AsSpan(slice.Start + length);
        var (start, end) = (before.LastIndexOfAnyExcept(Rule), after.IndexOfAnyExcept(Rule));
        return (start < 0 || before[start] == '\n') && (end < 0 || after[end] == '\n')
            && (before[(start + 1)..].Contains('|') || after[..(end < 0 ? after.Length : end)].Contains('|'));
    }

    /// <summary>Punctuation or an entity at the end belongs to the sentence, as does a closing bracket that the address did not open.</summary>
    static ReadOnlySpan<char> WithoutPunctuation(ReadOnlySpan<char> address)
    {
        var unopened = address.Count(')') - address.Count('(');
        while (address.Length > 0)
        {
            var last = address[^1];
            if (last == ';' && EntityStart(address) is >= 0 and var start)
                address = address[..start];
            else if (last is '?' or '!' or '.' or ',' or ':' or ';' or '_' or '~' or '\'' || (last == ')' && unopened-- > 0))
                address = address[..^1];
            else
                break;
        }

        return address;
    }

    static int EntityStart(ReadOnlySpan<char> address)
    {
        var start = address[..^1].LastIndexOfAnyExcept(EntityName);
        return start >= 0 && address[start] == '&' ? start : -1;
    }
}
