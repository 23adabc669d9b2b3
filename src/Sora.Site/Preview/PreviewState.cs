using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Sora.Site.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Edition">Another number whenever the output has changed.</param>
/// <param name="Errors">Why the output is still the old one, a line each.</param>
sealed record PreviewState(long Edition, ImmutableArray<string> Errors)
{
    /// <summary>In one line, as server-sent events want it.</summary>
    public string ToJson()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteNumber("edition", Edition);
            json.WriteStartArray("errors");
            foreach (var error in Errors)
                json.WriteStringValue(error);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    public bool SaysTheSameAs(PreviewState other) => Edition == other.Edition && Errors.SequenceEqual(other.Errors);
}
