using System.Collections.Immutable;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Sora.Site.Tests;

/// <summary>A site built once, with an article for each hostile text that says it wherever a publisher can write one, and one article that says them all.</summary>
sealed class HostileSite
{
    public const string Address = "https://sora.example/blog/";

    public const string Chinese = "雨下了一整夜，没有一个人上街。";

    /// <summary>The slug of the article of all texts.</summary>
    public const string All = "all";

    static readonly Lazy<HostileSite> Built = new(() => new());

    readonly ImmutableArray<string> _texts = [.. HostileTexts.All.Select(static row => row.Data)];
    readonly Dictionary<string, string> _passages;

    HostileSite()
    {
        var folder = TemporaryFolder.UntilTheEnd();
        Output = Path.Combine(folder, "output");
        var input = Path.Combine(folder, "input");
        Write(Path.Combine(input, "site.yml"), $"baseUrl: {Address}\ncards: none\n");
        for (var i = 0; i < _texts.Length; i++)
            WriteArticle(Path.Combine(input, $"text-{i}"), _texts[i], $"date: 2026-11-{i + 1:00}\n", [_texts[i]]);
        WriteArticle(Path.Combine(input, All), string.Join(' ', _texts), "", _texts);
        var result = SiteBuild.Run(new(input, Output));
        if (result.Written is null)
            throw new InvalidOperationException(string.Join('\n', result.Findings));
        _passages = result.Articles.ToDictionary(static article => article.Files.Slug, static article => article.Ids[0].ToString(), StringComparer.Ordinal);
    }

    public static HostileSite Get() => Built.Value;

    public string Output { get; }

    public string SlugOf(string text) => $"text-{_texts.IndexOf(text)}";

    /// <summary>The id of the article's one paragraph.</summary>
    public string PassageOf(string text) => _passages[SlugOf(text)];

    public string Read(params string[] path) => File.ReadAllText(Path.Combine([Output, .. path]));

    public JsonElement Json(params string[] path) => JsonDocument.Parse(Read(path)).RootElement;

    public IHtmlDocument Page(params string[] path) => new HtmlParser().ParseDocument(Read([.. path, "index.html"]));

    static void WriteArticle(string folder, string said, string more, ImmutableArray<string> paragraphs)
    {
        var facts = HostileTexts.Facts(JsonSerializer.Serialize(said), more);
        Write(Path.Combine(folder, "zh.md"), facts + string.Join("\n\n", paragraphs.Select(static _ => Chinese)) + "\n");
        Write(Path.Combine(folder, "en.md"), facts + string.Join("\n\n", paragraphs.Select(HostileTexts.InMarkdown)) + "\n");
    }

    static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
