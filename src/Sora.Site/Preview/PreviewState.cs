using System.Collections.Immutable;
using Sora.Site.Formats;

namespace Sora.Site.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Edition">Another number whenever the output has changed.</param>
/// <param name="Errors">Why the output is still the old one, a line each.</param>
sealed record PreviewState(long Edition, ImmutableArray<string> Errors)
{
    /// <summary>In one line, as server-sent events want it.</summary>
    public string ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("edition", Edition);
        json.WriteStartArray("errors");
        foreach (var error in Errors)
            json.WriteStringValue(error);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    public bool SaysTheSameAs(PreviewState other) => Edition == other.Edition && Errors.SequenceEqual(other.Errors);
}
