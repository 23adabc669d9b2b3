using System.Text.Json;
using System.Text.RegularExpressions;

namespace Sora.Site.Tests.Output;

/// <summary>As much of JSON Schema as our own schemas use; any other keyword is an exception, so that none is passed over.</summary>
sealed class JsonSchema(JsonElement root)
{
    public static JsonSchema Read(string file) => new(JsonDocument.Parse(File.ReadAllText(file)).RootElement);

    /// <summary>What does not fit, each with its place in the document.</summary>
    public IEnumerable<string> Faults(JsonElement document) => Faults(root, document, "");

    IEnumerable<string> Faults(JsonElement schema, JsonElement value, string place) =>
        schema.EnumerateObject().SelectMany(keyword => Faults(keyword, schema, value, place));

    IEnumerable<string> Faults(JsonProperty keyword, JsonElement schema, JsonElement value, string place) => keyword.Name switch
    {
        "$schema" or "$defs" or "title" or "properties" => [],
        "$ref" => Faults(root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, place),
        "oneOf" => When(keyword.Value.EnumerateArray().Count(one => !Faults(one, value, place).Any()) != 1, keyword, place),
        "type" => When(!IsOfType(value, keyword.Value.GetString()!), keyword, place),
        "const" => When(!JsonElement.DeepEquals(keyword.Value, value), keyword, place),
        "enum" => When(!keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), keyword, place),
        "minimum" => When(value.GetDouble() < keyword.Value.GetDouble(), keyword, place),
        "maximum" => When(value.GetDouble() > keyword.Value.GetDouble(), keyword, place),
        "pattern" => When(!Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!), keyword, place),
        "required" => keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{place}: {name} is missing"),
        "items" => value.EnumerateArray().SelectMany((item, i) => Faults(keyword.Value, item, $"{place}/{i}")),
        "additionalProperties" => value.EnumerateObject().SelectMany(property => schema.GetProperty("properties").TryGetProperty(property.Name, out var known)
            ? Faults(known, property.Value, $"{place}/{property.Name}")
            : [$"{place}/{property.Name} is not in the schema"]),
        _ => throw new NotSupportedException(keyword.Name),
    };

    static IEnumerable<string> When(bool isWrong, JsonProperty keyword, string place) => isWrong ? [$"{place}: not {keyword}"] : [];

    static bool IsOfType(JsonElement value, string type) => value.ValueKind switch
    {
        JsonValueKind.Object => type == "object",
        JsonValueKind.Array => type == "array",
        JsonValueKind.String => type == "string",
        JsonValueKind.True or JsonValueKind.False => type == "boolean",
        JsonValueKind.Number => type == "number" || (type == "integer" && value.TryGetInt64(out _)),
        _ => false,
    };
}
