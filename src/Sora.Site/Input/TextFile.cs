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
        var bytes = File.ReadAllBytes(path);
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, .. var rest] when System.Text.Unicode.Utf8.IsValid(rest) => (Encoding.UTF8.GetString(rest), Findings.OtherEncoding(where, "UTF-8 with a byte order mark")),
            [0xEF, 0xBB, 0xBF, ..] => (null, Findings.NotText(where with { Line = LineOfFirstBadByte(bytes) })),
            [0xFF, 0xFE, ..] => (Encoding.Unicode.GetString(bytes.AsSpan(2)), Findings.OtherEncoding(where, "UTF-16")),
            [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2)), Findings.OtherEncoding(where, "UTF-16")),
            _ => Decode(bytes, where),
        };
    }

    static (string? Text, Diagnostic? Finding) Decode(byte[] bytes, SourceLine where)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return (StrictUtf8.GetString(bytes), null);
        try
        {
            var text = Gb18030().GetString(bytes);
            if (Script.HanShare(text) > 0.2)
                return (text, Findings.OtherEncoding(where, "GB18030"));
        }
        catch (DecoderFallbackException)
        {
            // Neither encoding: the error below says so.
        }
        return (null, Findings.NotText(where with { Line = LineOfFirstBadByte(bytes) }));
    }

    static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

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
