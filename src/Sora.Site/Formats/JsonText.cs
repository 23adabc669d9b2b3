using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Sora.Site.Formats;

/// <summary>How JSON is written here: Hanzi as they are, lines ended alike on every machine.</summary>
static class JsonText
{
    static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly JsonWriterOptions Compact = new() { Encoder = Encoder };

    /// <summary>For people to copy: quotation marks stay as they are, and whatever shows it escapes it.</summary>
    public static readonly JsonWriterOptions Indented = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };
}
