using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Characters;
using Sora.Bitext.Pairs;
using Sora.Site.Formats.Quotes;

namespace Sora.Site.Formats;

/// <summary>`passages.json`: what every address of an article says, as hashes by which a quotation can be checked; README.md and passages.schema.json beside this file define them.</summary>
static class PassagesFile
{
    public const string Name = "passages.json";

    /// <summary>Rises when a program that reads the file would have to be changed.</summary>
    const int Version = 1;

    /// <summary>Bytes of a hash that tell sentences and revisions apart: 48 bits.</summary>
    const int ShortHash = 6;

    public static void Write(Stream stream, ParallelText text)
    {
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("source", text.Source.Language.Tag);
            json.WriteString("target", text.Target.Language.Tag);
            json.WriteStartArray("passages");
            foreach (var pair in text.Pairs)
                Write(json, pair);
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    /// <summary>The addresses in a file that <see cref="Write(Stream, ParallelText)"/> wrote; none in one that somebody else did.</summary>
    /// <remarks>Beside hashes, nothing but ids is in it, so that it is searched rather than parsed.</remarks>
    public static ImmutableArray<(PairId Id, bool IsGone)> Addresses(ReadOnlySpan<byte> file)
    {
        var addresses = ImmutableArray.CreateBuilder<(PairId, bool)>();
        var isOurs = file.StartsWith(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{{\"version\":{Version},")));
        while (isOurs && file.IndexOf(Id) is >= 0 and var at)
        {
            file = file[(at + Id.Length)..];
            var length = int.Max(0, file.IndexOf((byte)'"'));
            if (PairId.TryParse(Encoding.UTF8.GetString(file[..length])) is { } id)
                addresses.Add((id, file[length..].StartsWith(Gone)));
        }
        return addresses.ToImmutable();
    }

    static ReadOnlySpan<byte> Id => "{\"id\":\""u8;

    static ReadOnlySpan<byte> Gone => "\",\"gone\":true"u8;

    static void Write(Utf8JsonWriter json, Pair pair)
    {
        var (source, target) = (HashOf(pair.Source), HashOf(pair.Target));
        json.WriteStartObject();
        json.WriteString("id", pair.Id.ToString());
        json.WriteString("revision", Short(Hash($"{source}\n{target}")));
        Write(json, "source", source, pair.Source);
        Write(json, "target", target, pair.Target);
        json.WriteEndObject();
        foreach (var id in pair.Aliases)
            Away(json, id, static (json, pair) => json.WriteString("in", pair.Id.ToString()), pair);
        foreach (var id in pair.Removed)
            Away(json, id, static (json, _) => json.WriteBoolean("gone", true), pair);
    }

    static void Away(Utf8JsonWriter json, PairId id, Action<Utf8JsonWriter, Pair> what, Pair pair)
    {
        json.WriteStartObject();
        json.WriteString("id", id.ToString());
        what(json, pair);
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, string side, string? hash, ImmutableArray<Block> blocks)
    {
        if (hash is null)
            return;
        json.WriteStartObject(side);
        json.WriteString("sha256", hash);
        json.WriteStartArray("sentences");
        foreach (var block in blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                if (Normal(sentence.Text) is { Length: > 0 } text)
                    json.WriteStringValue(Short(Hash(text)));
            }
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Null where the side says nothing.</summary>
    static string? HashOf(ImmutableArray<Block> blocks) =>
        Normal(string.Join('\n', PlainText.Of(blocks))) is { Length: > 0 } text ? Hash(text) : null;

    static string Hash(string text)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = Convert.ToHexStringLower(Sha256.Of(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes))));
        ArrayPool<byte>.Shared.Return(bytes);
        return hash;
    }

    static ReadOnlySpan<char> Short(string hash) => hash.AsSpan(0, 2 * ShortHash);

    /// <summary>In normal form C, white space of any kind and length as one space, none at the ends.</summary>
    static string Normal(string text)
    {
        text = NormalForm.C(text);
        if (IsNormal(text))
            return text;
        var normal = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                normal.Append(c);
            else if (normal.Length > 0 && normal[^1] != ' ')
                normal.Append(' ');
        }
        if (normal.Length > 0 && normal[^1] == ' ')
            normal.Length--;
        return normal.ToString();
    }

    static bool IsNormal(string text)
    {
        var afterSpace = true;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) && (afterSpace || c != ' '))
                return false;
            afterSpace = c == ' ';
        }
        return !afterSpace;
    }
}
