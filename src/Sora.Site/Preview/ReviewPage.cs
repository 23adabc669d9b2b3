using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Sora.Site.Write;

namespace Sora.Site.Preview;

/// <summary>An article pair by pair, as HTML; every text in it is encoded.</summary>
static class ReviewPage
{
    static readonly (string Name, string Label, string Key)[] Acts =
    [
        ("confirm", "Confirm", "c"), ("merge", "Merge with next", "m"), ("split", "Split", "s"),
        ("shiftdown", "Last down", "d"), ("shiftup", "Next up", "u"), ("unpair", "Unpair", "x"),
    ];

    /// <param name="token">What acts have to carry, so that no other page can act.</param>
    public static string Of(ReviewedArticle article, string token)
    {
        var title = Encoded($"{article.Text.Source.Facts.Title} · {article.Text.Target.Facts.Title}");
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="sora-token" content="{token}">
            <title>Review: {title}</title>
            <link rel="stylesheet" href="/assets/{Encoded(article.Settings.Style.Name)}">
            <link rel="stylesheet" href="{PreviewAssets.Folder}review.css">
            <script src="{PreviewAssets.Folder}review.js" defer></script>
            </head>
            <body class="review">
            <header>
            <h1><a href="/{article.Files.Slug}/">{title}</a></h1>
            <div role="toolbar" aria-label="The pair that is marked">
            {Button("previous", "Previous", "k")}{Button("next", "Next", "j")}{Button("doubtful", "Next doubtful pair", "n")}

            """);
        foreach (var (name, label, key) in Acts)
            html.Append(Button(name, label, key));
        html.Append(Button("undo", "Undo", "z")).Append("\n</div>\n<p id=\"said\" role=\"status\" aria-live=\"polite\"></p>\n</header>\n<main>\n");
        return html.Append(Pairs(article)).Append("</main>\n</body>\n</html>\n").ToString().ReplaceLineEndings("\n");
    }

    /// <summary>The part that an act changes.</summary>
    public static string Pairs(ReviewedArticle article)
    {
        var html = new StringBuilder();
        var edit = new PinEdit(article.Text);
        html.Append(CultureInfo.InvariantCulture, $"<div id=\"pairs\" data-seen=\"{article.Seen}\">\n");
        for (var i = 0; i < article.Text.Pairs.Length; i++)
            Append(html, article, edit, i);
        return html.Append("</div>\n").ToString();
    }

    static void Append(StringBuilder html, ReviewedArticle article, PinEdit edit, int number)
    {
        var pair = article.Text.Pairs[number];
        var acts = string.Join(' ', Acts.Where(act => edit.Allows(number, Enum.Parse<PinAct>(act.Name, ignoreCase: true))).Select(static act => act.Name));
        html.Append(CultureInfo.InvariantCulture, $"<section tabindex=\"-1\" aria-label=\"Pair {number + 1}\" data-acts=\"{acts}\"");
        html.Append(article.IsDoubtful(pair) ? " class=\"doubtful\"" : pair.IsPinned ? " class=\"confirmed\"" : "").Append(">\n");
        AppendSide(html, "source", article.Text.Source.Language, pair.Source);
        AppendSide(html, "target", article.Text.Target.Language, pair.Target);
        html.Append("<div class=\"why\">\n<p>").Append(Encoded(Why(pair, article.Reasons[number].Blocks))).Append("</p>\n");
        foreach (var finding in article.FindingsAbout(pair))
            html.Append("<p>").Append(Encoded(ConsoleReport.Line(finding))).Append("</p>\n");
        html.Append("</div>\n</section>\n");
    }

    static void AppendSide(StringBuilder html, string side, Language language, ImmutableArray<Block> blocks)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"{side}\" lang=\"{language.Tag}\">\n");
        foreach (var block in blocks)
            html.Append("<p>").Append(Encoded(TextOf(block, language))).Append("</p>\n");
        html.Append("</div>\n");
    }

    static string TextOf(Block block, Language language) =>
        block.Sentences.IsEmpty ? $"({block.Kind})" : string.Join(language.IsUnspaced ? "" : " ", block.Sentences.Select(static sentence => sentence.Text));

    static string Why(Pair pair, BeadReasons? reasons)
    {
        var sure = pair.IsPinned ? "set by hand" : $"confidence {Number(pair.Confidence)}";
        if (reasons is not { } why)
            return sure + " · on one side only";
        var words = why.Lexicon is { } lexicon ? $" · words {Number(lexicon)}" : "";
        return $"{sure} · length {Number(why.Length)}{words} · numbers {why.Numbers} · names {why.Names} · links {why.Links ?? 0} · punctuation {Number(why.Punctuation)} · kinds {Number(why.Structure ?? 0)}";
    }

    static string Number(double value) => value.ToString("0.00;−0.00", CultureInfo.InvariantCulture);

    static string Button(string act, string label, string key) =>
        $"<button type=\"button\" data-act=\"{act}\" aria-keyshortcuts=\"{key}\">{label} <kbd>{key}</kbd></button>\n";

    static string Encoded(string text) => HtmlEncoder.Default.Encode(text);
}
