using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Sora.Browser.Tests;

/// <summary>Which headers a host sends with which paths.</summary>
sealed partial class HeaderRules
{
    readonly ImmutableArray<(string Pattern, string Name, string Value)> _rules;

    HeaderRules(IEnumerable<(string, string, string)> rules) => _rules = [.. rules];

    public static HeaderRules None { get; } = new([]);

    /// <summary>A path alone in its line, and its headers indented below it.</summary>
    public static HeaderRules OfHeadersFile(string file)
    {
        var rules = new List<(string, string, string)>();
        var pattern = "";
        foreach (var line in File.Exists(file) ? File.ReadLines(file) : [])
        {
            if (line.StartsWith('/'))
                pattern = line;
            else if (line.Split(':', 2) is [var name, var value])
                rules.Add((pattern, name.Trim(), value.Trim()));
        }
        return new(rules);
    }

    /// <summary>The tables `[[headers]]`, each with `for` and, under `[headers.values]`, its headers. As much of TOML as they are written in, and no more.</summary>
    public static HeaderRules OfNetlify(string file)
    {
        var rules = new List<(string, string, string)>();
        var (table, pattern) = ("", "");
        foreach (var line in File.ReadLines(file).Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
                (table, pattern) = (line, line == "[headers.values]" ? pattern : "");
            else if (table is not ("[[headers]]" or "[headers.values]"))
                continue;
            else if (Setting().Match(line) is not { Success: true } setting)
                throw new FormatException($"{file}: {line}");
            else if (table == "[[headers]]" && setting.Groups["key"].Value == "for")
                pattern = setting.Groups["value"].Value;
            else
                rules.Add((pattern, setting.Groups["key"].Value, setting.Groups["value"].Value));
        }
        return new(rules);
    }

    public IEnumerable<(string Name, string Value)> For(string path) =>
        _rules.Where(rule => Matches(rule.Pattern, path)).Select(static rule => (rule.Name, rule.Value));

    /// <summary>`*` is the rest of a path, `:name` one folder of it.</summary>
    static bool Matches(string pattern, string path)
    {
        var (wanted, given) = (pattern.Split('/'), path.Split('/'));
        for (var i = 0; i < wanted.Length; i++)
        {
            if (wanted[i] == "*")
                return i <= given.Length;
            if (i >= given.Length || (!wanted[i].StartsWith(':') && wanted[i] != given[i]))
                return false;
        }
        return wanted.Length == given.Length;
    }

    [GeneratedRegex("""^"?(?<key>[A-Za-z-]+)"? = "(?<value>[^"\\]*)"$""")]
    private static partial Regex Setting();
}
