using System.Collections.Immutable;
using System.Globalization;
using Sora.Bitext;
using Sora.Bitext.Characters;
using Sora.Bitext.Pairs;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Sora.Site.Input;

/// <summary>A YAML mapping read key by key, with a finding for each key that is unknown or of the wrong type.</summary>
sealed class YamlMap
{
    readonly string _file;
    readonly int _firstLine;
    readonly Dictionary<string, YamlNode> _values = new(StringComparer.Ordinal);
    readonly Dictionary<string, SourceLine> _places = new(StringComparer.Ordinal);
    readonly ImmutableArray<Diagnostic>.Builder _findings;

    YamlMap(string file, int firstLine, ImmutableArray<Diagnostic>.Builder findings) => (_file, _firstLine, _findings) = (file, firstLine, findings);

    /// <param name="firstLine">The line of the file on which the YAML begins, from 1.</param>
    /// <param name="known">The keys that may be used; null for a file whose keys are the publisher's own.</param>
    public static YamlMap Parse(string file, string yaml, int firstLine, ImmutableArray<string>? known)
    {
        var map = new YamlMap(file, firstLine, ImmutableArray.CreateBuilder<Diagnostic>());
        try
        {
            var stream = new YamlStream();
            stream.Load(new ShallowYaml(yaml));
            if (stream.Documents.Count > 0)
                map.Take(stream.Documents[0].RootNode, known);
        }
        catch (YamlException bad)
        {
            map._findings.Add(Bitext.Findings.YamlNotValid(map.Where(bad.Start), bad.InnerException?.Message ?? bad.Message));
        }
        return map;
    }

    public ImmutableArray<Diagnostic> Findings() => _findings.ToImmutable();

    /// <summary>In the order of the file.</summary>
    public IEnumerable<string> Keys => _values.Keys;

    /// <summary>Where the keys stand that the file has.</summary>
    public IReadOnlyDictionary<string, SourceLine> Places => _places;

    /// <summary>A list of mappings; a mere text in it stands for a mapping that has only the first key. What is found in them is found in this map too.</summary>
    /// <param name="known">The keys that each may have; the first it must have.</param>
    public IEnumerable<YamlMap> Maps(string key, string expected, ImmutableArray<string> known)
    {
        if (Values(key) is not { } value)
            yield break;
        if (value is not YamlSequenceNode items)
        {
            Wrong(value, key, expected, false);
            yield break;
        }
        foreach (var item in items)
        {
            var map = new YamlMap(_file, _firstLine, _findings);
            if (item is YamlScalarNode)
                map.Set(known[0], item, item);
            else if (item is YamlMappingNode)
                map.Take(item, known);
            if (map.Text(known[0]) is not null)
                yield return map;
            else if (!map._values.TryGetValue(known[0], out var first) || first is YamlScalarNode)
                Wrong(item, key, expected, false);
        }
    }

    /// <summary>One text or a list of them, none empty.</summary>
    public ImmutableArray<string> Texts(string key) => Values(key) switch
    {
        null => [],
        YamlScalarNode one when Line(one) is { Length: > 0 } text => [text],
        YamlSequenceNode { Children.Count: > 0 } items when items.All(static item => item is YamlScalarNode && Line(item).Length > 0) => [.. items.Select(Line)],
        var other => Wrong(other, key, "a text or a list like [one, two]", ImmutableArray<string>.Empty),
    };

    public string? Text(string key) => Scalar(key, "a text", static value => value);

    public DateOnly? Date(string key) => Scalar(key, "a date like 2026-11-22", static value =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : (DateOnly?)null);

    /// <summary>False where it is not given.</summary>
    public bool Flag(string key) => Scalar(key, "true or false", static value => bool.TryParse(value, out var flag) ? flag : (bool?)null) ?? false;

    public Language? Language(string key) => Scalar(key, "a language tag like zh-Hans or en", Bitext.Language.TryParse);

    public T? Choice<T>(string key, string expected, Func<string, T?> read)
        where T : struct => Scalar(key, expected, read);

    /// <summary>Addresses of pairs, each with its place in the file.</summary>
    public ImmutableArray<(PairId Id, SourceLine Where)> Addresses(string key)
    {
        const string Expected = "a list of addresses like [p7f3qd8]";
        if (Values(key) is not { } value)
            return [];
        if (value is not YamlSequenceNode items)
            return Wrong(value, key, Expected, ImmutableArray<(PairId, SourceLine)>.Empty);
        var addresses = ImmutableArray.CreateBuilder<(PairId, SourceLine)>();
        foreach (var item in items)
        {
            if (item is YamlScalarNode { Value: { } text } && PairId.TryParse(text) is { } id)
                addresses.Add((id, Where(item.Start)));
            else
                Wrong(item, key, Expected, false);
        }
        return addresses.ToImmutable();
    }

    public Uri? SiteAddress(string key) => Scalar(key, "the site's address, like https://example.com/ or https://example.com/blog/", BaseAddress.TryParse);

    /// <summary>Addresses of pages elsewhere: one, or a list of them.</summary>
    public ImmutableArray<string> Links(string key)
    {
        var links = Texts(key);
        return links.All(static link => Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto")
            ? links
            : Wrong(_values[key], key, "addresses like [https://example.com/@me]", ImmutableArray<string>.Empty);
    }

    public ImmutableArray<string> List(string key) => Values(key) switch
    {
        null => [],
        YamlSequenceNode items when items.Children.All(item => item is YamlScalarNode) => [.. items.Select(Line)],
        var other => Wrong(other, key, "a list like [one, two]", ImmutableArray<string>.Empty),
    };

    /// <summary>Codes of findings about typography, S31 and a digit, and about the pairing, S4 and two. No other finding can be allowed.</summary>
    public ImmutableArray<string> Codes(string key)
    {
        var codes = List(key);
        return codes.All(static code => code is ['S', '3', '1', >= '1' and <= '9'] or ['S', '4', >= '0' and <= '9', >= '0' and <= '9'])
            ? codes
            : Wrong(_values[key], key, "a list of findings about typography or the pairing, like [S311, S405]", ImmutableArray<string>.Empty);
    }

    /// <summary>One text for both languages, or one for each: `{ zh: …, en: … }`. Null where it is not given.</summary>
    /// <param name="primaries">Of the two languages: a text may be named by any tag that begins so.</param>
    public IReadOnlyDictionary<string, string>? Languages(string key, ImmutableArray<string> primaries) => Values(key) switch
    {
        null => null,
        YamlScalarNode one => primaries.ToDictionary(primary => primary, _ => Line(one), StringComparer.Ordinal),
        YamlMappingNode each when each.All(pair => pair is { Key: YamlScalarNode, Value: YamlScalarNode }) => TextsByLanguage(each, primaries),
        var other => Wrong(other, key, "a text, or one for each language: { zh: …, en: … }", (IReadOnlyDictionary<string, string>?)null),
    };

    Dictionary<string, string> TextsByLanguage(YamlMappingNode each, ImmutableArray<string> primaries)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (tag, text) in each)
        {
            if (Bitext.Language.TryParse(Line(tag))?.Primary is not { } primary || !primaries.Contains(primary))
                _findings.Add(Bitext.Findings.UnknownKey(Where(tag.Start), Line(tag), Spelling.Nearest(Line(tag), primaries)));
            else
                texts.TryAdd(primary, Line(text));
        }
        return texts;
    }

    /// <summary>What a scalar says, on one line and in characters that a page can show.</summary>
    static string Line(YamlNode scalar) => PrintableText.Of((((YamlScalarNode)scalar).Value ?? "").ReplaceLineEndings(" ").Replace('\t', ' ')).Trim();

    YamlNode? Values(string key) => _values.GetValueOrDefault(key);

    T? Scalar<T>(string key, string expected, Func<string, T?> read) => Values(key) switch
    {
        null => default,
        YamlScalarNode node when Line(node) is { Length: > 0 } value => read(value) is { } result ? result : Wrong(node, key, expected, default(T)),
        YamlScalarNode => default,
        var other => Wrong(other, key, expected, default(T)),
    };

    T? Wrong<T>(YamlNode node, string key, string expected, T? instead)
    {
        _findings.Add(Bitext.Findings.WrongType(Where(node.Start), key, expected));
        return instead;
    }

    void Take(YamlNode root, ImmutableArray<string>? known)
    {
        if (root is not YamlMappingNode map)
        {
            if (root is not YamlScalarNode { Value: null or "" })
                _findings.Add(Bitext.Findings.NotKeysAndValues(Where(root.Start)));
            return;
        }
        foreach (var (key, value) in map.Children)
        {
            var name = key is YamlScalarNode { Value: { } text } ? text : key.ToString();
            if (known is not { } names || names.Contains(name))
                Set(name, key, value);
            else
                _findings.Add(Bitext.Findings.UnknownKey(Where(key.Start), name, Spelling.Nearest(name, names)));
        }
    }

    void Set(string name, YamlNode key, YamlNode value) => (_places[name], _values[name]) = (Where(key.Start), value);

    SourceLine Where(Mark mark) => new(_file, (int)mark.Line + _firstLine - 1, (int)mark.Column);
}
