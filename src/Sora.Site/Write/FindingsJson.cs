using System.Collections.Immutable;
using System.Text.Json;
using Sora.Bitext;
using Sora.Site.Formats;

namespace Sora.Site.Write;

/// <summary>Findings for programs: `{ "version": 1, "findings": [ … ] }`, in the order of the report.</summary>
static class FindingsJson
{
    public static string Of(ImmutableArray<Diagnostic> findings)
    {
        return JsonText.Indented(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("version", 1);
            json.WriteStartArray("findings");
            foreach (var finding in findings)
                Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        }) + "\n";
    }

    static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("code", finding.Code);
        json.WriteString("severity", ConsoleReport.Word(finding.Severity));
        WritePlace(json, finding.Where);
        json.WriteString("message", finding.Message);
        if (finding.Other is { } other)
        {
            json.WriteStartObject("other");
            WritePlace(json, other);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, SourceLine where)
    {
        if (where.File.Length > 0)
            json.WriteString("file", where.File);
        if (where.Line > 0)
            json.WriteNumber("line", where.Line);
        if (where.Column > 0)
            json.WriteNumber("column", where.Column);
    }
}
