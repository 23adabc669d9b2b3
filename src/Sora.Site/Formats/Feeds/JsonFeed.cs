using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Sora.Site.Input;
using Sora.Site.Pages;

namespace Sora.Site.Formats.Feeds;

/// <summary>The newest articles as a JSON Feed (version 1.1), whole and in both languages.</summary>
static class JsonFeed
{
    public const string Name = "feed.json";

    public static void Write(Stream stream, SiteSettings settings, ImmutableArray<FeedEntry> entries)
    {
        var baseUrl = settings.Address;
        JsonText.Write(stream, json =>
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", settings.Title.Joined(" "));
            json.WriteString("home_page_url", baseUrl.AbsoluteUri);
            json.WriteString("feed_url", UrlPath.File(Name).Under(baseUrl));
            if (settings.Description is { } description)
                json.WriteString("description", description.Joined("\n"));
            json.WriteString("language", settings.Source.Tag);
            WriteAuthors(json, [settings.Author ?? settings.Title.Target]);
            json.WriteStartArray("items");
            foreach (var entry in entries)
                Write(json, entry, entry.Article.Path.Under(baseUrl));
            json.WriteEndArray();
            json.WriteEndObject();
        });
    }

    static void Write(Utf8JsonWriter json, FeedEntry entry, string address)
    {
        var article = entry.Article;
        var day = article.Date!.Value.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        json.WriteStartObject();
        json.WriteString("id", address);
        json.WriteString("url", address);
        json.WriteString("title", FeedFacts.Title(article));
        json.WriteString("content_html", entry.Content);
        if (FeedFacts.Summary(article) is { } summary)
            json.WriteString("summary", summary);
        json.WriteString("date_published", day);
        json.WriteString("date_modified", day);
        WriteAuthors(json, FeedFacts.Authors(article));
        if (FeedFacts.Tags(article) is { IsEmpty: false } tags)
            WriteAll(json, "tags", tags);
        json.WriteString("language", article.Source.Language.Tag);
        json.WriteEndObject();
    }

    static void WriteAuthors(Utf8JsonWriter json, ImmutableArray<string> names)
    {
        if (names.IsEmpty)
            return;
        json.WriteStartArray("authors");
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void WriteAll(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
