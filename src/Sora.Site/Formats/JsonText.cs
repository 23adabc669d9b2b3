using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sora.Site.Formats;

/// <summary>How JSON is written here: Hanzi as they are, lines ended alike on every machine.</summary>
static class JsonText
{
    /// <summary>What HTML reserves is escaped, so that no text ends a script around it.</summary>
    static readonly JsonWriterOptions ForPrograms = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Quotation marks stay as they are, and whatever shows it escapes it.</summary>
    static readonly JsonWriterOptions ForPeople = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>A whole file.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> content)
    {
        using (var buffer = new StreamBuffer(stream))
        using (var json = new Utf8JsonWriter(buffer, ForPrograms))
            content(json);
        stream.WriteByte((byte)'\n');
    }

    public static string Of(Action<Utf8JsonWriter> content) => Of(content, ForPrograms);

    public static string Indented(Action<Utf8JsonWriter> content) => Of(content, ForPeople);

    static string Of(Action<Utf8JsonWriter> content, JsonWriterOptions options)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
            content(json);
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
