namespace Sora.Bitext.Pairs.Evidence;

/// <summary>What shows of a sentence before its words are read: how long it is, and its punctuation.</summary>
/// <param name="Length">In Latin letters; an ideograph says as much as three.</param>
/// <param name="StartsWithPerson">Its first word is he, she, it, I or you.</param>
readonly record struct Surface(
    double Length,
    int Questions,
    int Exclamations,
    int Commas,
    bool OpensQuote,
    bool ClosesQuote,
    bool EndsWithColon,
    bool StartsWithPerson)
{
    const string Openings = "“「『‘\"'";
    const string Closings = "”」』’\"'";

    public static Surface Of(string sentence)
    {
        var text = sentence.AsSpan().Trim();
        return text.IsEmpty
            ? default
            : new(
                text.Length + (2 * CountDense(text)),
                text.Count('?') + text.Count('？'),
                text.Count('!') + text.Count('！'),
                text.Count(',') + text.Count('，') + text.Count('、'),
                Openings.Contains(text[0], StringComparison.Ordinal),
                Closings.Contains(text[^1], StringComparison.Ordinal),
                text[^1] is ':' or '：',
                IsPerson(text.TrimStart("“「『‘\"'(（")));
    }

    /// <summary>The surface of neighbouring sentences read as one.</summary>
    public static Surface Join(ReadOnlySpan<Surface> sentences)
    {
        if (sentences.IsEmpty)
            return default;
        var joined = sentences[0];
        foreach (ref readonly var next in sentences[1..])
        {
            joined = joined with
            {
                Length = joined.Length + next.Length,
                Questions = joined.Questions + next.Questions,
                Exclamations = joined.Exclamations + next.Exclamations,
                Commas = joined.Commas + next.Commas,
                ClosesQuote = next.ClosesQuote,
                EndsWithColon = next.EndsWithColon,
            };
        }
        return joined;
    }

    static int CountDense(ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var i = text.IndexOfAnyExceptInRange('\0', '\u303f'); (uint)i < (uint)text.Length; i++)
            count += Script.IsDense(text[i]) ? 1 : 0;
        return count;
    }

    static bool IsPerson(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        if (text[0] is '我' or '你' or '他' or '她' or '它')
            return true;
        var end = text[..Math.Min(4, text.Length)].IndexOfAnyExceptInRange('A', 'z');
        return (end < 0 && text.Length < 4 ? text : end < 0 ? [] : text[..end]) is "He" or "he" or "She" or "she" or "It" or "it" or "I" or "You" or "you";
    }
}
