namespace Sora.Bitext.Lexicon;

/// <summary>A line of a text in UTF-8.</summary>
static class Utf8Line
{
    /// <summary>From a place on, without the line's end.</summary>
    public static ReadOnlySpan<byte> At(byte[] text, int place)
    {
        var rest = text.AsSpan(place);
        var end = rest.IndexOf((byte)'\n');
        return end < 0 ? rest : rest[..end];
    }
}
