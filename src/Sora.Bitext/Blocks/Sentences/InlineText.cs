using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>A paragraph's inline content while a reader collects it: plain characters, and the markup between them.</summary>
/// <remarks>Tags should carry no `id`: an element that crosses a sentence end is written once for each sentence.</remarks>
sealed class InlineText
{
    static readonly SearchValues<char> Special = SearchValues.Create("&<>");

    /// <summary>
    /// Elements inside more than this many others are not written. Since each sentence reopens what is open, hostile
    /// nesting would otherwise make the output grow with the square of the text.
    /// </summary>
    const int Deepest = 32;

    const int Unwritten = -1;

    readonly StringBuilder _plain = new();
    readonly List<InlineMark> _marks = [];
    readonly Stack<int> _open = new();

    /// <summary>Neither characters other than white space nor anything inserted.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Escapes characters for HTML content (not for attributes, which also need their quotes escaped).</summary>
    public static string Escape(string text) =>
        text.AsSpan().ContainsAny(Special)
            ? text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal)
            : text;

    /// <summary>Characters as the reader of the page sees them, not escaped. A line end of the source file is "\n".</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        IsEmpty = IsEmpty && text.IsWhiteSpace();
        if (PrintableText.IsWhole(text))
            _plain.Append(text);
        else
            _plain.Append(PrintableText.Of(text.ToString()));
    }

    /// <summary>Opens an element: `<em>`, closed by `</em>`.</summary>
    public void Open(string tag, string close)
    {
        if (_open.Count >= Deepest)
        {
            _open.Push(Unwritten);
            return;
        }

        _open.Push(_marks.Count);
        _marks.Add(new(InlineMarkKind.Open, _plain.Length, tag, close));
    }

    /// <summary>Closes the innermost open element.</summary>
    /// <exception cref="InvalidOperationException">None is open.</exception>
    public void Close()
    {
        var opened = _open.Pop();
        if (opened == Unwritten)
            return;
        _marks[opened] = _marks[opened] with { ClosedAt = _plain.Length };
        _marks.Add(new(InlineMarkKind.Close, _plain.Length, "", ""));
    }

    /// <summary>HTML that carries no characters to compare: a note's number, an image. A line break also appends "\n".</summary>
    public void Insert(string html)
    {
        IsEmpty = false;
        _marks.Add(new(InlineMarkKind.Insert, _plain.Length, html, ""));
    }

    /// <summary>Cuts at sentence ends; markup that crosses one is closed before it and reopened after it.</summary>
    /// <remarks>
    /// A "\n" between two characters of an unspaced script is layout of the source file and is dropped, unless it
    /// belongs to a line break. No sentence ends inside a `code` element. Elements still open are closed.
    /// </remarks>
    public (ImmutableArray<Sentence> Sentences, ImmutableArray<string> Frame) Slice(Language language)
    {
        while (_open.Count > 0)
            Close();
        var (text, marks) = language.IsUnspaced ? LineJoining.Join(_plain.ToString(), _marks) : (_plain.ToString(), _marks);
        var ranges = CodeSpans.Keep(marks, SentenceSplitter.Split(ReferenceMarks.Raise(text, marks), language));
        var markup = new InlineMarkup(text, marks);
        if (ranges.IsEmpty)
            return ([], [markup.Through(0..text.Length, isLast: true)]);

        var sentences = ImmutableArray.CreateBuilder<Sentence>(ranges.Length);
        var frame = ImmutableArray.CreateBuilder<string>(ranges.Length + 1);
        var end = 0;
        for (var i = 0; i < ranges.Length; i++)
        {
            var plain = text[ranges[i]];
            frame.Add(text[end..ranges[i].Start.Value]);
            sentences.Add(new(plain, marks.Count == 0 ? Escape(plain) : SameIfEqual(plain, markup.Through(ranges[i], i == ranges.Length - 1))));
            end = ranges[i].End.Value;
        }

        frame.Add(text[end..]);
        return (sentences.MoveToImmutable(), frame.MoveToImmutable());
    }

    static string SameIfEqual(string plain, string html) => html == plain ? plain : html;
}
