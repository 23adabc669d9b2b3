namespace Sora.Site.Input;

/// <summary>Which script a text is written in.</summary>
static class Script
{
    /// <summary>Enough of a text to tell.</summary>
    const int Sample = 20_000;

    /// <summary>The share of Hanzi and kana among a text's letters, 0 to 1. A Hanzi counts as two letters, about as much as it says.</summary>
    public static double HanShare(ReadOnlySpan<char> text)
    {
        var (han, other) = (0, 0);
        foreach (var c in text[..Math.Min(text.Length, Sample)])
        {
            if (c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF')
                han += 2;
            else if (char.IsLetter(c))
                other++;
        }
        return han + other == 0 ? 0 : (double)han / (han + other);
    }
}
