using System.Collections.Immutable;
using Sora.Site.Formats;

namespace Sora.Site.Preview;

/// <summary>What an open page has to know.</summary>
/// <param name="Edition">Another number whenever the output has changed.</param>
/// <param name="Errors">Why the output is still the old one, a line each.</param>
/// <param name="Notes">What the output cannot show before the preview is started again, a line each.</param>
sealed record PreviewState(long Edition, ImmutableArray<string> Errors, ImmutableArray<string> Notes)
{
    /// <summary>In one line, as server-sent events want it.</summary>
    public string ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("edition", Edition);
        WriteLines("errors", Errors);
        WriteLines("notes", Notes);
        json.WriteEndObject();

        void WriteLines(string name, ImmutableArray<string> lines)
        {
            json.WriteStartArray(name);
            foreach (var line in lines)
                json.WriteStringValue(line);
            json.WriteEndArray();
        }
    });

    public bool SaysTheSameAs(PreviewState other) => Edition == other.Edition && Errors.SequenceEqual(other.Errors) && Notes.SequenceEqual(other.Notes);
}
