using System.Collections.Immutable;
using Sora.Bitext;
using Sora.Site.Cards;
using Sora.Theme;

namespace Sora.Site.Input;

/// <summary>Which passages have a page of their own: `passagePages: all`, those that `pinned:` in a text's front matter names, or none.</summary>
enum PassagePagesFor { All, Pinned, None }

/// <summary>What `input/site.yml` says of the site as a whole. Every key is optional.</summary>
sealed record SiteSettings(
    Bilingual Title,
    Bilingual? Description,
    Uri? BaseUrl,
    string? Author,
    string? Licence,
    Language Source,
    Language Target)
{
    public const string FileName = "site.yml";

    /// <summary>Other pages of the author's, who may be known there.</summary>
    public ImmutableArray<string> Me { get; init; } = [];

    /// <summary>A Chinese-English dictionary that helps to pair: a path from `input/`.</summary>
    public string? Dictionary { get; init; }

    public PassagePagesFor PassagePages { get; init; }

    /// <summary>Articles have pictures that stand for them where they are shared; `cards: none` makes none.</summary>
    public bool HasCards { get; init; } = true;

    /// <summary>Fonts to draw cards with instead of the machine's: paths from `input/`.</summary>
    public ImmutableArray<string> CardFontFiles { get; init; } = [];

    /// <summary>Null where no cards are drawn.</summary>
    public CardFonts? CardFonts { get; init; }

    /// <summary>The file that says all this.</summary>
    public required SourceLine Where { get; init; }

    /// <summary>Where in it the keys stand that it has.</summary>
    public IReadOnlyDictionary<string, SourceLine> Places { get; init; } = ImmutableDictionary<string, SourceLine>.Empty;

    public ThemeAssets Theme { get; init; } = ThemeAssets.BuiltIn;

    /// <summary>The sheet of all pages, the publisher's own included.</summary>
    public ThemeAsset Style { get; init; } = ThemeAssets.BuiltIn.Style;

    static readonly Uri Example = new("https://sora.example/");

    /// <summary>For files that cannot do without an absolute address; the publisher is told when it is only an example.</summary>
    public Uri Address => BaseUrl ?? Example;

    static readonly ImmutableArray<string> Keys = ["title", "description", "baseUrl", "author", "me", "licence", "languages", "dictionary", "passagePages", "cards", "cardFont"];

    /// <param name="baseUrl">From the command line; it goes before the file's.</param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Findings) Read(string input, Uri? baseUrl)
    {
        var path = Path.Combine(input, FileName);
        var name = InputFolder.Shown(path);
        var (text, broken) = File.Exists(path) ? TextFile.Read(path, name) : ("", null);
        var map = YamlMap.Parse(name, text ?? "", firstLine: 1, Keys);

        var languages = map.List("languages");
        var source = languages.Length == 2 ? Language.TryParse(languages[0]) : null;
        var target = languages.Length == 2 ? Language.TryParse(languages[1]) : null;
        if (source?.Primary == target?.Primary)   // which names the pages of a side
            source = target = null;
        var settings = new SiteSettings(
            new("空", "Sora"),
            null,
            baseUrl ?? map.SiteAddress("baseUrl"),
            map.Text("author"),
            map.Text("licence"),
            source ?? Language.Chinese,
            target ?? Language.English)
        {
            Where = new(name),
            Places = map.Places,
        };
        settings = settings with
        {
            Title = settings.InBoth(map, "title") ?? settings.Title,
            Description = settings.InBoth(map, "description"),
            Me = map.Links("me"),
            Dictionary = map.Text("dictionary"),
            PassagePages = map.Choice("passagePages", "all, pinned or none", static value => value switch
            {
                "all" => PassagePagesFor.All,
                "pinned" => PassagePagesFor.Pinned,
                "none" => PassagePagesFor.None,
                _ => (PassagePagesFor?)null,
            }) ?? PassagePagesFor.All,
            HasCards = map.Choice("cards", "all or none", static value => value switch { "all" => true, "none" => false, _ => (bool?)null }) ?? true,
            CardFontFiles = map.Texts("cardFont"),
        };

        var findings = map.Findings();
        if (!languages.IsEmpty && (source is null || target is null))
            findings = findings.Add(Findings.WrongType(map.Places["languages"], "languages", "the tags of two languages like [zh, en]"));
        if (broken is not null)
            findings = findings.Insert(0, broken);
        if (settings.BaseUrl is null && findings.IsEmpty && Directory.Exists(input))
            findings = findings.Add(Findings.NoBaseUrl(new(name)));
        return (settings, findings);
    }

    Bilingual? InBoth(YamlMap map, string key) =>
        map.Languages(key, [Source.Primary, Target.Primary]) is { } texts
        && (texts.GetValueOrDefault(Source.Primary) ?? texts.Values.FirstOrDefault()) is { } source
            ? new(source, texts.GetValueOrDefault(Target.Primary) ?? source)
            : null;
}
