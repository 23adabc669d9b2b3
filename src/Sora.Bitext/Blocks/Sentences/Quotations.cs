using System.Buffers;

namespace Sora.Bitext.Blocks;

/// <summary>What a quotation that closes behind a stop demands before the sentence may end there.</summary>
enum Hold
{
    /// <summary>Nothing: no quotation, or one introduced by a colon or comma.</summary>
    None,

    /// <summary>It opened the sentence: what follows must not name the speaker or lean on it: “你好。”他说。</summary>
    Attributed,

    /// <summary>It stands in mid-sentence: what follows must not carry the sentence on.</summary>
    Opaque,

    /// <summary>A bracket, a title, or a cry in mid-sentence never ends one.</summary>
    Always,
}

/// <summary>The quotations and brackets of a block in an unspaced language, passed through from left to right.</summary>
/// <remarks>
/// A quotation is opaque (its stops end nothing) where it stands in mid-sentence. It is transparent where it is a
/// speech (it opens the sentence or follows a colon or comma) that ends with the sentence, and where it is not closed
/// in this block, as a quotation over several paragraphs is not.
/// </remarks>
sealed class Quotations(List<(int Open, int Close)> pairs)
{
    public const string Openers = "“‘「『（《〈【([\"«﹁﹃｢〔〖";

    /// <summary>How many closing marks one quotation looks across: a bound that keeps hostile text linear.</summary>
    public const int Reach = 8;

    /// <summary>
    /// A longer quotation is cut at its stops even in mid-sentence: it is a speech, or a typist's closing mark is missing.
    /// </summary>
    const int LongestOpaque = 100;

    // An opener and its closer have the same letter, so that brackets of mixed width match.
    const string Marked = "“”\"‘’「」『』（）()《》〈〉【】[]«»﹁﹂﹃﹄｢｣〔〕〖〗";
    const string Kinds = "aazbbccddeeeeffgghhhhiijjkkllmmnn";
    const string Quotes = "“\"‘「『«﹁﹃｢";

    static readonly SearchValues<char> Markers = SearchValues.Create(Marked);

    readonly Stack<(int Close, Hold Hold)> _entered = new();
    int _next;
    int _head;

    public static bool IsQuote(char opener) => Quotes.Contains(opener, StringComparison.Ordinal);

    /// <summary>Pairs openers with closers, in one pass; an opener without a closer has Close -1.</summary>
    public static Quotations Find(ReadOnlySpan<char> text)
    {
        var found = new List<(int Open, int Close)>();
        var open = new Stack<(int Pair, char Kind)>();
        Span<int> depth = stackalloc int['z' + 1];
        depth.Clear();
        for (var at = 0; at < text.Length; at++)
        {
            var ahead = text[at..].IndexOfAny(Markers);
            if (ahead < 0)
                break;
            at += ahead;
            var kind = Kinds[Marked.IndexOf(text[at], StringComparison.Ordinal)];
            if (Openers.Contains(text[at], StringComparison.Ordinal) && !(text[at] == '"' && depth[kind] > 0))
            {
                open.Push((found.Count, kind));
                found.Add((at, -1));
                depth[kind]++;
                continue;
            }

            while (depth[kind] > 0)
            {
                var (pair, inner) = open.Pop();
                depth[inner]--;
                if (inner != kind)
                    continue;
                found[pair] = (found[pair].Open, at);
                break;
            }
        }

        return new(found);
    }

    public void BeginSentence(int at) => _head = at;

    /// <summary>Whether a quotation that is closed later opens here: a `"` does not say so by itself.</summary>
    public bool OpensAt(int at)
    {
        Advance(at);
        return _next < pairs.Count && pairs[_next] is var pair && pair.Open == at && pair.Close > at;
    }

    /// <summary>Goes into the quotation that opens here.</summary>
    /// <returns>Its closing mark if it is opaque, else -1.</returns>
    public int Enter(ReadOnlySpan<char> text, int at)
    {
        var atHead = at == _head;
        if (atHead)
            _head = at + 1;
        if (!OpensAt(at))
            return -1;
        var close = pairs[_next].Close;
        var hold = HoldOf(text, at, close, atHead);
        if (hold is Hold.Opaque && close - at <= LongestOpaque)
            return close;
        _entered.Push((close, hold));
        return -1;
    }

    /// <summary>Leaves the quotations whose closing marks lie in [from, to).</summary>
    /// <returns>What the outermost of them demands; null if none closes there.</returns>
    public Hold? Leave(int from, int to)
    {
        Hold? outermost = null;
        while (_entered.TryPeek(out var entered) && entered.Close < to)
        {
            _entered.Pop();
            if (entered.Close >= from)
                outermost = entered.Hold;
        }

        return outermost;
    }

    static Hold HoldOf(ReadOnlySpan<char> text, int at, int close, bool atHead)
    {
        var introduced = at > 0 && text[at - 1] is '：' or ':' or '，' or ',';
        var isQuote = IsQuote(text[at]);
        if (text[at] is '《' or '〈' || !(atHead || (introduced && isQuote)))
            return Hold.Opaque;
        var after = close + 1;
        while (after < text.Length && after <= close + Reach && (Marks.IsCloser(text[after]) || char.IsWhiteSpace(text[after])))
            after++;
        if (after < text.Length && LastStop(text, at, close) < 0 && !Marks.IsWideStop(text[after]))
            return Hold.Opaque;
        if (atHead)
            return isQuote ? Hold.Attributed : Hold.None;
        return after < text.Length && (Marks.GoesOn(text[after]) || Speech.Continues(text[after..])) ? Hold.Opaque : Hold.None;
    }

    /// <summary>Where the last stop of a quotation stands, if nothing but closing marks follows it; else -1.</summary>
    public static int LastStop(ReadOnlySpan<char> text, int open, int close)
    {
        var at = close - 1;
        while (at > open && at > close - Reach && (Marks.IsCloser(text[at]) || char.IsWhiteSpace(text[at])))
            at--;
        return at > open && Marks.IsStop(text[at]) ? at : -1;
    }

    void Advance(int at)
    {
        while (_next < pairs.Count && pairs[_next].Open < at)
            _next++;
    }
}
