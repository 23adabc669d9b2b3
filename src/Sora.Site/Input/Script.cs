namespace Sora.Site.Input;

/// <summary>Which script a text is written in.</summary>
static class Script
{
    /// <summary>Enough of a text to tell.</summary>
    const int Sample = 20_000;

    /// <summary>The share of Hanzi and kana among a text's letters, 0 to 1. A Hanzi counts as two letters, about as much as it says.</summary>
    public static double HanShare(string text) => HanShare([text]) ?? 0;

    /// <summary>The same of several texts one behind another; null where there is no letter in them.</summary>
    public static double? HanShare(IEnumerable<string> texts)
    {
        var (han, other, left) = (0, 0, Sample);
        foreach (var text in texts)
        {
            foreach (var c in text.AsSpan(0, Math.Min(text.Length, left)))
            {
                if (c is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF')
                    han += 2;
                else if (char.IsLetter(c))
                    other++;
            }
            left -= text.Length;
            if (left <= 0)
                break;
        }
        return han + other == 0 ? null : (double)han / (han + other);
    }
}
