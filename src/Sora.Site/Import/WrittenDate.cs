using System.Globalization;

namespace Sora.Site.Import;

/// <summary>Reads a date as bylines write it, with or without a time of day behind it.</summary>
static class WrittenDate
{
    static readonly string[] Formats =
    [
        "yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "d MMMM yyyy", "d MMM yyyy", "MMMM d, yyyy", "MMM d, yyyy", "MMMM d yyyy", "MMM d yyyy",
    ];

    public static DateOnly? TryRead(string text)
    {
        text = text.Trim();
        var day = WithoutTime(text);
        return DateOnly.TryParseExact(day, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowInnerWhite, out var date) ? date : null;
    }

    /// <summary>From the last white space or `T` before the first `:` on.</summary>
    static string WithoutTime(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        if (colon < 0)
            return text;
        var start = text.AsSpan(0, colon).LastIndexOfAny(' ', '\t', 'T');
        return start < 0 ? text : text[..start].TrimEnd(' ', ',');
    }
}
