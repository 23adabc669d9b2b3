using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>Writes one side of a pair: the element with the language, and in it the sentences with their numbers.</summary>
/// <param name="levelShift">Added to the level of every heading.</param>
sealed class CellWriter(Article article, Side side, bool isTarget, int levelShift)
{
    static readonly string[] HeadingTags = ["", "h1", "h2", "h3", "h4", "h5", "h6"];

    readonly NoteLinks _notes = new(article);
    readonly Dictionary<int, int> _ordinals = Nesting.Ordinals(article.Blocks);
    readonly string _idSuffix = $"-{article.Language.Primary}";
    readonly string _class = isTarget ? "target" : "source";
    readonly string _language = isTarget || side != Side.Both
        ? $" lang=\"{article.Language.Tag}\">"
        : $" lang=\"{article.Language.Tag}\" translate=\"no\">";

    ImmutableArray<Bead> _beads;
    int _table;
    int _bead;
    int _sentence;

    /// <param name="place">The containers that are open around the pair.</param>
    /// <param name="asHeading">Whether headings are headings here, or the paragraph beside one.</param>
    public void Write(StringBuilder html, Pair pair, ReadOnlySpan<Container> place, bool asHeading)
    {
        var blocks = isTarget ? pair.Target : pair.Source;
        (_beads, _bead, _sentence) = (pair.Sentences.Beads, 0, 0);
        if (blocks is [{ Kind: not BlockKind.Rule } only] && Places.Covered(place, only.Path.AsSpan()) == only.Path.Length)
        {
            WriteBlock(html, only, pair.Id, asHeading, isWhole: true);
        }
        else
        {
            html.Append("<div");
            AppendAttributes(html, pair.Id, "");
            var nesting = new Nesting(_ordinals);
            foreach (var block in blocks)
            {
                nesting.MoveTo(block.Path.AsSpan()[Places.Covered(place, block.Path.AsSpan())..], html);
                WriteBlock(html, block, pair.Id, asHeading, isWhole: false);
            }
            nesting.MoveTo([], html);
            html.Append("</div>");
        }
    }

    /// <summary>Writes this side's half of a heading that holds both languages.</summary>
    public void WriteHalf(StringBuilder html, Pair pair)
    {
        (_beads, _bead, _sentence) = (pair.Sentences.Beads, 0, 0);
        html.Append("<span");
        AppendAttributes(html, pair.Id, "");
        WriteContent(html, (isTarget ? pair.Target : pair.Source)[0]);
        html.Append("</span>");
    }

    /// <summary>The element of a heading: `h2` for one of level 2, but for the shift.</summary>
    public string HeadingTag(Block block) => HeadingTags[int.Clamp(block.Level + levelShift, 1, 6)];

    /// <summary>Says in words that this side lacks the passage.</summary>
    public void WriteGap(StringBuilder html)
    {
        var words = Words.In(article.Language);
        WriteGap(html, words, isTarget ? words.NotTranslated : words.Added);
    }

    /// <summary>Says that passages which stood here were removed.</summary>
    public void WriteRemoved(StringBuilder html, int count)
    {
        var words = Words.In(article.Language);
        WriteGap(html, words, words.Removed(count));
    }

    void WriteGap(StringBuilder html, Words words, string text) =>
        html.Append("<p class=\"").Append(_class).Append(" gap small\" lang=\"").Append(GapLanguage(words)).Append("\">").Append(text).Append("</p>");

    string GapLanguage(Words words) =>
        words.Language.Primary == article.Language.Primary ? article.Language.Tag : words.Language.Tag;

    void WriteBlock(StringBuilder html, Block block, PairId id, bool asHeading, bool isWhole)
    {
        if (block.Kind == BlockKind.Rule)
        {
            html.Append("<hr>");
            return;
        }
        var (tag, kind) = block.Kind switch
        {
            BlockKind.Heading when asHeading => (HeadingTag(block), ""),
            BlockKind.Heading => ("p", " heading"),
            BlockKind.Code => ("div", " code"),
            BlockKind.Table => ("div", " table"),
            BlockKind.Figure => ("div", " figure"),
            _ when block.Note is not null => ("p", " small"),
            _ => ("p", LongWords.TearHolesIn(block, article.Language) ? " ragged" : ""),
        };
        html.Append('<').Append(tag);
        if (block.Kind == BlockKind.Table)
            AppendRegion(html);
        if (isWhole)
            AppendAttributes(html, id, kind);
        else
            _ = kind.Length == 0 ? html.Append('>') : html.Append(" class=\"").Append(kind, 1, kind.Length - 1).Append("\">");
        _notes.AppendTarget(html, block);
        WriteContent(html, block);
        _notes.AppendBacklink(html, block);
        html.Append("</").Append(tag).Append('>');
    }

    /// <summary>A table scrolls in its cell, and so the keyboard must reach it and be told what it reached.</summary>
    void AppendRegion(StringBuilder html) =>
        html.Append(" tabindex=\"0\" role=\"region\" aria-label=\"").Append(Words.In(article.Language).Table(++_table)).Append('"');

    void AppendAttributes(StringBuilder html, PairId id, string kind)
    {
        html.Append(" class=\"").Append(_class).Append(kind).Append('"');
        if (!isTarget)
            html.Append(" id=\"").Append(id.ToString()).Append(_idSuffix).Append('"');
        html.Append(_language);
    }

    void WriteContent(StringBuilder html, Block block)
    {
        for (var i = 0; i < block.Sentences.Length; i++)
        {
            html.Append(block.Frame[i]);
            if (block.Sentences[i].Html.Length > 0)
                html.Append("<span data-s=\"").Append(BeadOfNextSentence()).Append("\">").Append(BareLinks.Marked(block.Sentences[i])).Append("</span>");
            _sentence++;
        }
        html.Append(block.Frame[^1]);
    }

    /// <summary>Mostly the same bead as before, or the next one; another where sentences were paired across by hand.</summary>
    int BeadOfNextSentence()
    {
        for (var tried = 0; tried < _beads.Length && !HoldsNextSentence(_beads[_bead]); tried++)
            _bead = (_bead + 1) % _beads.Length;
        return _bead + 1;
    }

    bool HoldsNextSentence(Bead bead)
    {
        var run = isTarget ? bead.Target : bead.Source;
        return _sentence >= run.Start && _sentence < run.End;
    }
}
