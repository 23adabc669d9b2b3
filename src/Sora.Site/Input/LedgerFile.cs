using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using Sora.Bitext;
using Sora.Bitext.Pairs;

namespace Sora.Site.Input;

/// <summary>An article's permanent addresses as they lie on disk.</summary>
static class LedgerFile
{
    /// <summary>Whether the build runs where nobody would commit what it writes: hosts and CI services set `CI`.</summary>
    public static bool IsOnHost => Environment.GetEnvironmentVariable("CI") is { Length: > 0 } value && value is not ("false" or "0");

    /// <summary>Empty where there is no file yet; null with errors where it cannot be read whole.</summary>
    public static (Ledger? Ledger, ImmutableArray<Diagnostic> Findings) Read(ArticleFiles files)
    {
        if (!File.Exists(files.Ledger))
            return (Ledger.Empty, []);
        var name = InputFolder.Shown(files.Ledger);
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(files.Ledger);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        return Utf8.IsValid(bytes)
            ? Ledger.Parse(Encoding.UTF8.GetString(bytes), name)
            : (null, [Findings.LedgerNotText(new(name, LineOfFirstBadByte(bytes)))]);
    }

    static int LineOfFirstBadByte(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
            at += length;
        return bytes[..at].Count((byte)'\n') + 1;
    }
}
