using System.Text;
using Sora.Bitext;

namespace Sora.Site.Input;

/// <summary>A text file's characters, whatever encoding it was saved in.</summary>
static class TextFile
{
    /// <summary>Longer files are refused: a book should be a folder for each chapter.</summary>
    public const int MaxBytes = 8 << 20;

    static readonly UTF8Encoding StrictUtf8 = new(false, throwOnInvalidBytes: true);

    /// <summary>The text, or null with an error when the file cannot be read as text.</summary>
    public static (string? Text, Diagnostic? Finding) Read(string path, string name)
    {
        var where = new SourceLine(name);
        if (new FileInfo(path).Length > MaxBytes)
            return (null, Findings.FileTooLong(where, MaxBytes >> 20));
        var (text, finding) = Decode(File.ReadAllBytes(path), where);
        return (text is null ? null : WithLineEnds(text), finding);
    }

    static (string? Text, Diagnostic? Finding) Decode(byte[] bytes, SourceLine where) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, .. var rest] when System.Text.Unicode.Utf8.IsValid(rest) => (Encoding.UTF8.GetString(rest), Findings.OtherEncoding(where, "UTF-8 with a byte order mark")),
        [0xEF, 0xBB, 0xBF, ..] => (null, Findings.NotText(where with { Line = LineOfFirstBadByte(bytes) })),
        [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes.AsSpan(2)), Findings.OtherEncoding(where, "UTF-16")),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), Findings.OtherEncoding(where, "UTF-16")),
        _ when System.Text.Unicode.Utf8.IsValid(bytes) && !HasManyZeros(bytes) => (StrictUtf8.GetString(bytes), null),
        _ when OtherEncodings.Read(bytes) is { } other => (other.Text, Findings.OtherEncoding(where, other.Encoding)),
        _ => (null, Findings.NotText(where with { Line = LineOfFirstBadByte(bytes) })),
    };

    /// <summary>To UTF-8 a zero is a character; a file with many is in UTF-16, or no text.</summary>
    static bool HasManyZeros(ReadOnlySpan<byte> bytes) => bytes.Contains((byte)0) && bytes.Count((byte)0) > bytes.Length / 100;

    /// <summary>Old Macintoshes ended lines by a return alone; word processors break them, and pages, by controls of their own.</summary>
    static string WithLineEnds(string text)
    {
        if (text.Contains('\r', StringComparison.Ordinal) && !text.Contains('\n', StringComparison.Ordinal))
            text = text.Replace('\r', '\n');
        return text.AsSpan().ContainsAny('\v', '\f') ? text.Replace('\v', '\n').Replace('\f', '\n') : text;
    }

    static int LineOfFirstBadByte(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return 0;
        }
        catch (DecoderFallbackException bad)
        {
            return bytes.AsSpan(0, bad.Index).Count((byte)'\n') + 1;
        }
    }
}
