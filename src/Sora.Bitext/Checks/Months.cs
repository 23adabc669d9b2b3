namespace Sora.Bitext.Checking;

/// <summary>The English names of months, and their short forms.</summary>
static class Months
{
    static readonly string[] Names =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
         "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Sept"];

    /// <summary>The two names of a month, from 1.</summary>
    public static (string Long, string Short) Of(int month) => (Names[month - 1], Names[month + 11]);

    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (var name in Names)
        {
            if (word.SequenceEqual(name))
                return true;
        }
        return false;
    }

    public static bool EndsWith(ReadOnlySpan<char> text) => Contains(text[(text.LastIndexOfAny(" ,(") + 1)..].TrimEnd('.'));
}
