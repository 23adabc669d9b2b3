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

/// <summary>The part of the review that an act changes: a row for each pair and, folded up in it, a row for each bead of its sentences.</summary>
sealed class ReviewRows
{
    static readonly PinAct[] Acts = Enum.GetValues<PinAct>();

    readonly StringBuilder _html = new();
    readonly ReviewedArticle _article;
    readonly PinEdit _edit;

    ReviewRows(ReviewedArticle article) => (_article, _edit) = (article, new(article.Text));

    public static string Of(ReviewedArticle article)
    {
        var rows = new ReviewRows(article);
        rows._html.Append(CultureInfo.InvariantCulture, $"<div id=\"pairs\" data-seen=\"{article.Seen}\">\n");
        foreach (var finding in article.OtherFindings)
            rows.AppendParagraph(ConsoleReport.Line(finding));
        for (var i = 0; i < article.Text.Pairs.Length; i++)
            rows.AppendPair(i);
        return rows._html.Append("</div>\n").ToString();
    }

    void AppendPair(int number)
    {
        var pair = _article.Text.Pairs[number];
        var (source, target) = (_article.Text.Source.Language, _article.Text.Target.Language);
        var (isDoubtful, findings) = (_article.IsDoubtful(pair), _article.FindingsAbout(pair));
        AppendStart($"section id=\"{pair.Id}\"", $"Pair {number + 1}", new(number), isDoubtful);
        AppendSide("source", source, pair.Source.Select(block => TextOf(block, source)));
        AppendSide("target", target, pair.Target.Select(block => TextOf(block, target)));
        _html.Append("<div class=\"why\">\n");
        AppendParagraph(Why(pair.IsPinned, isDoubtful, pair.Confidence, _article.Reasons[number].Blocks));
        foreach (var finding in findings)
            AppendParagraph(ConsoleReport.Line(finding));
        _html.Append("</div>\n");
        ImmutableArray<Sentence> sentences = [.. pair.Source.SelectMany(static block => block.Sentences)], twins = [.. pair.Target.SelectMany(static block => block.Sentences)];
        if (!sentences.IsEmpty && !twins.IsEmpty && sentences.Length + twins.Length > 2)
            AppendSentences(number, sentences, twins);
        _html.Append("</section>\n");
    }

    void AppendSentences(int number, ImmutableArray<Sentence> sentences, ImmutableArray<Sentence> twins)
    {
        var beads = _article.Text.Pairs[number].Sentences.Beads;
        var doubtful = beads.Count(ReviewedArticle.IsDoubtful);
        _html.Append(CultureInfo.InvariantCulture, $"<details>\n<summary>Sentences: {beads.Length} {(beads.Length == 1 ? "pair" : "pairs")}{(doubtful == 0 ? "" : $", {doubtful} in doubt")}</summary>\n<ol>\n");
        for (var i = 0; i < beads.Length; i++)
        {
            AppendStart("li", $"Pair {number + 1}, sentences {i + 1}", new(number, i), ReviewedArticle.IsDoubtful(beads[i]));
            AppendSide("source", _article.Text.Source.Language, TextsOf(sentences, beads[i].Source));
            AppendSide("target", _article.Text.Target.Language, TextsOf(twins, beads[i].Target));
            _html.Append("<div class=\"why\">\n");
            AppendParagraph(Why(beads[i].IsPinned, ReviewedArticle.IsDoubtful(beads[i]), beads[i].Confidence, _article.Reasons[number].Sentences[i]));
            _html.Append("</div>\n</li>\n");
        }
        _html.Append("</ol>\n</details>\n");
    }

    void AppendStart(string tag, string label, PinPlace place, bool isDoubtful)
    {
        var acts = string.Join(' ', Acts.Where(act => _edit.Allows(place, act)).Select(static act => act.ToString().ToLowerInvariant()));
        _html.Append(CultureInfo.InvariantCulture, $"<{tag} tabindex=\"-1\" aria-label=\"{label}\" data-acts=\"{acts}\"");
        _html.Append(isDoubtful ? " class=\"doubtful\"" : "").Append(">\n");
    }

    void AppendSide(string side, Language language, IEnumerable<string> texts)
    {
        _html.Append(CultureInfo.InvariantCulture, $"<div class=\"{side}\" lang=\"{language.Tag}\">\n");
        foreach (var text in texts)
            AppendParagraph(text);
        _html.Append("</div>\n");
    }

    void AppendParagraph(string text) => _html.Append("<p>").Append(HtmlEncoder.Default.Encode(text)).Append("</p>\n");

    static IEnumerable<string> TextsOf(ImmutableArray<Sentence> sentences, Run run) => sentences.Slice(run.Start, run.Count).Select(static sentence => sentence.Text);

    static string TextOf(Block block, Language language) =>
        block.Sentences.IsEmpty ? $"({block.Kind})" : string.Join(language.IsUnspaced ? "" : " ", block.Sentences.Select(static sentence => sentence.Text));

    /// <summary>How sure it is, and what speaks for it or against it; what says nothing is left out.</summary>
    static string Why(bool isPinned, bool isDoubtful, double confidence, BeadReasons? reasons)
    {
        var sure = isPinned ? "set by hand" : $"{(!isDoubtful ? "" : confidence < ReviewedArticle.Doubt ? "in doubt · " : "see below · ")}confidence {confidence.ToString("0.00", CultureInfo.InvariantCulture)}";
        if (reasons is not { } why)
            return sure + " · on one side only";
        (string Name, double Says)[] evidence =
        [
            ("length", why.Length), ("words", why.Lexicon ?? 0), ("numbers", why.Numbers), ("names", why.Names), ("links", why.Links ?? 0), ("punctuation", why.Punctuation), ("kinds", why.Structure ?? 0),
        ];
        return string.Concat(evidence.Select(static kind => (kind.Name, Says: Math.Round(kind.Says, 2))).Where(static kind => kind.Says != 0)
            .Select(static kind => $" · {kind.Name} {kind.Says.ToString("+0.##;−0.##", CultureInfo.InvariantCulture)}").Prepend(sure));
    }
}
