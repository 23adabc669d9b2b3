using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Sora.Site.Input;

/// <summary>Reads text that is not UTF-8: in the encoding that a saved page declares, or in one of those that Chinese was written in before.</summary>
static class OtherEncodings
{
    /// <summary>Bytes in which a page declares its encoding.</summary>
    const int Head = 1024;

    /// <summary>Hanzi from which on the commonest are sure to be among them.</summary>
    const int Many = 30;

    /// <summary>Of the Hanzi of a real text, at least so many are among the commonest: a quarter are. Wrongly decoded, one in a hundred is.</summary>
    const double Least = 0.06;

    /// <summary>Of the letters of a short text, so many are Hanzi.</summary>
    const double LeastHan = 0.2;

    static readonly ImmutableArray<string> Chinese = ["GB18030", "Big5"];

    static readonly SearchValues<char> EndOfName = SearchValues.Create("\"' />;");

    static readonly FrozenSet<char> Commonest = "的一是了不在人有我他这這个個们們来來到上大为為和国國地说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過后後里裡".ToFrozenSet();

    /// <summary>Null where it is in none of them.</summary>
    public static (string Text, string Encoding)? Read(byte[] bytes)
    {
        if (Declared(bytes) is { } declared && Decode(bytes, declared) is { } page)
            return (page, declared);
        if (Utf16(bytes) is { } wide)
            return (wide, "UTF-16");
        var candidates = Chinese
            .Select(name => (Text: Decode(bytes, name), Encoding: name))
            .Where(static candidate => candidate.Text is not null)
            .Select(static candidate => (Text: candidate.Text!, candidate.Encoding, Hanzi: Hanzi(candidate.Text!)))
            .ToArray();
        foreach (var (text, encoding, (count, common)) in candidates.OrderByDescending(static candidate => candidate.Hanzi.Common))
        {
            if (count >= Many ? common >= Least * count : encoding == Chinese[0] && Script.HanShare(text) > LeastHan)
                return (text, encoding);
        }
        return null;
    }

    /// <summary>`&lt;meta charset=gb2312&gt;`, or what stands for it in older pages; null where nothing is declared, or UTF-8, which it is not.</summary>
    static string? Declared(byte[] bytes)
    {
        const string Key = "charset=";
        var head = Encoding.Latin1.GetString(bytes.AsSpan(0, Math.Min(Head, bytes.Length)));
        if (!head.AsSpan().TrimStart().StartsWith("<") || head.IndexOf(Key, StringComparison.OrdinalIgnoreCase) is not (>= 0 and var at))
            return null;
        var name = head.AsSpan(at + Key.Length).TrimStart("\"' ");
        var length = name.IndexOfAny(EndOfName);
        name = length < 0 ? name : name[..length];
        return name.StartsWith("utf", StringComparison.OrdinalIgnoreCase) ? null : name.ToString().ToUpperInvariant() is "GB2312" or "GBK" ? "GB18030" : name.ToString();
    }

    /// <summary>Without its mark: of Latin text and of spaces, one byte of two is zero.</summary>
    static string? Utf16(byte[] bytes)
    {
        var (even, odd) = (0, 0);
        for (var i = 0; i < bytes.Length; i++)
            (even, odd) = bytes[i] != 0 ? (even, odd) : i % 2 == 0 ? (even + 1, odd) : (even, odd + 1);
        var isLikely = bytes.Length % 2 == 0 && even + odd > bytes.Length / 40 && Math.Min(even, odd) <= Math.Max(even, odd) / 4;
        return isLikely ? Decode(bytes, odd > even ? "utf-16" : "utf-16BE") : null;
    }

    static string? Decode(byte[] bytes, string name)
    {
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)?.GetString(bytes)
                ?? Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (Exception unreadable) when (unreadable is DecoderFallbackException or ArgumentException)
        {
            return null;
        }
    }

    static (int Count, int Common) Hanzi(string text)
    {
        var (count, common) = (0, 0);
        foreach (var c in text)
        {
            count += c is >= '\u3400' and <= '\u9FFF' ? 1 : 0;
            common += Commonest.Contains(c) ? 1 : 0;
        }
        return (count, common);
    }
}
