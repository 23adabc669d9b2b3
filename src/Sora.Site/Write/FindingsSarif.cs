using System.Collections.Immutable;
using System.Text.Json;
using Sora.Bitext;
using Sora.Site.Formats;

namespace Sora.Site.Write;

/// <summary>Findings as SARIF 2.1.0, which code hosts show beside the lines.</summary>
static class FindingsSarif
{
    public static string Of(ImmutableArray<Diagnostic> findings)
    {
        return JsonText.Indented(json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, findings);
            json.WriteStartArray("results");
            foreach (var finding in findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    static void WriteTool(Utf8JsonWriter json, ImmutableArray<Diagnostic> findings)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "Sora Site");
        json.WriteStartArray("rules");
        foreach (var code in findings.Select(static finding => finding.Code).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString("level", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" });
        WriteMessage(json, finding.Message);
        WritePlaces(json, "locations", finding.Where);
        if (finding.Other is { } other)
            WritePlaces(json, "relatedLocations", other);
        json.WriteEndObject();
    }

    static void WriteMessage(Utf8JsonWriter json, string text)
    {
        json.WriteStartObject("message");
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    static void WritePlaces(Utf8JsonWriter json, string name, SourceLine where)
    {
        json.WriteStartArray(name);
        if (where.File.Length > 0)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', where.File.Split('/').Select(Uri.EscapeDataString)));
            json.WriteEndObject();
            if (where.Line > 0)
            {
                json.WriteStartObject("region");
                json.WriteNumber("startLine", where.Line);
                if (where.Column > 0)
                    json.WriteNumber("startColumn", where.Column);
                json.WriteEndObject();
            }
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
