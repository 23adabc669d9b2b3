using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Theme.Pages;

namespace Sora.Theme.Markup;

/// <summary>Turns pairs into rows, one after the other: their place, their number, their cells.</summary>
sealed class RowWriter
{
    static readonly string PlaceOfRoot = RelativeAddress.ArticleRoot.ToString();

    readonly ArticlePage _page;
    readonly int _levelShift;
    readonly Places _places;
    readonly Nesting _nesting;
    readonly CellWriter? _source;
    readonly CellWriter? _target;
    readonly StringBuilder _html = new(2048);
    readonly StringBuilder _anchors = new();
    readonly ImmutableArray<Row>.Builder _rows = ImmutableArray.CreateBuilder<Row>();
    readonly ImmutableArray<ContentsLine>.Builder _contents = ImmutableArray.CreateBuilder<ContentsLine>();
    int _number;
    Container? _sourceNote;
    Container? _targetNote;

    public RowWriter(ArticlePage page, int levelShift)
    {
        _page = page;
        _levelShift = levelShift;
        _places = new(page.Text, page.Side);
        _nesting = _places.Nesting();
        _source = page.Side == Side.Target ? null : new(page.Text.Source, page.Side, isTarget: false, levelShift);
        _target = page.Side == Side.Source ? null : new(page.Text.Target, page.Side, isTarget: true, levelShift);
    }

    public void Add(NumberedPair numbered)
    {
        (var pair, _number) = numbered;
        var mark = MarkOf(pair);
        if (!IsShown(pair))
            AppendAnchor(pair.Id);
        AddFormer(pair.Aliases);
        if (IsShown(pair))
            AddRow(pair, mark);
        AddRemoved(pair.Removed);
    }

    /// <summary>The earlier addresses of what the next row shows.</summary>
    public void AddFormer(ImmutableArray<PairId> ids)
    {
        foreach (var id in ids)
            AppendAnchor(id);
    }

    /// <summary>A note, in the containers of the row before, that passages which had addresses are no longer here.</summary>
    public void AddRemoved(ImmutableArray<PairId> ids)
    {
        if (ids.IsEmpty)
            return;
        AddFormer(ids[1..]);
        _html.Clear().Append(_anchors);
        _anchors.Clear();
        _source?.WriteRemoved(_html, ids.Length);
        _target?.WriteRemoved(_html, ids.Length);
        _rows.Add(new("\n", "pair removed", ids[0].ToString(), _html.ToString(), ""));
    }

    void AppendAnchor(PairId id) => _anchors.Append("<span class=\"anchor\" id=\"").Append(id.ToString()).Append("\"></span>");

    /// <summary>The rows since the last call.</summary>
    public RowList Take()
    {
        _nesting.MoveTo([], _html.Clear());
        _html.Append(_anchors);
        _anchors.Clear();
        var rows = _rows.ToImmutable();
        _rows.Clear();
        return new(rows, _html.ToString());
    }

    /// <summary>The headings, where there are enough of them to choose from.</summary>
    public ImmutableArray<ContentsLine> Contents() => _contents.Count > 1 ? _contents.ToImmutable() : [];

    bool IsShown(Pair pair) => _page.Side switch
    {
        Side.Source => !pair.Source.IsEmpty,
        Side.Target => !pair.Target.IsEmpty,
        _ => true,
    };

    string MarkOf(Pair pair) => pair.Kind switch
    {
        BlockKind.Rule => "",
        _ when pair.IsInNote => MarkOfNote(pair),
        BlockKind.Heading => "§",
        _ => _number.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The number by which the text refers to it; on the parallel page both, where the texts number it differently.</summary>
    string MarkOfNote(Pair pair)
    {
        var source = NumberOfNote(_page.Side == Side.Target ? [] : pair.Source, ref _sourceNote);
        var target = NumberOfNote(_page.Side == Side.Source ? [] : pair.Target, ref _targetNote);
        return source is null || target is null || source == target ? source ?? target ?? "" : $"{source}·{target}";
    }

    /// <summary>Null where the note was begun before, or is none.</summary>
    static string? NumberOfNote(ImmutableArray<Block> blocks, ref Container? note)
    {
        var before = note?.Index;
        note = blocks is [{ Note: { } begun }, ..] ? begun : note;
        return note?.Index == before ? null : note?.Number.ToString(CultureInfo.InvariantCulture);
    }

    void AddRow(Pair pair, string mark)
    {
        var place = _places.Of(pair);
        _nesting.MoveTo(place, _html.Clear().Append('\n'));
        var before = _html.ToString();
        _html.Clear().Append(_anchors);
        _anchors.Clear();
        WriteCells(pair, place);
        _rows.Add(new(before, ClassOf(pair), pair.Id.ToString(), _html.Replace(PlaceOfRoot, _page.ArticleRoot).ToString(), mark));
        if (pair.Kind == BlockKind.Heading && !pair.IsInNote && LevelOf(pair) <= 3)
            AddToContents(pair);
    }

    void WriteCells(Pair pair, Container[] place)
    {
        if (pair.Kind == BlockKind.Rule)
            _html.Append("<hr>");
        else if (_page.Side == Side.Both)
            WriteBoth(pair, place);
        else
            (_source ?? _target)!.Write(_html, pair, place, asHeading: true);
    }

    void WriteBoth(Pair pair, Container[] place)
    {
        if (!IsHeadingGroup(pair))
            WriteSides(pair, place);
        else if (pair.Source.IsEmpty || pair.Target.IsEmpty)
            WriteGroup(() => WriteSides(pair, place));
        else
            WriteGroup(() => WriteHeading(pair, _source!.HeadingTag(pair.Source[0])));
    }

    void WriteGroup(Action write)
    {
        _html.Append("<hgroup>");
        write();
        _html.Append("</hgroup>");
    }

    /// <summary>One heading in both languages: whichever a view hides, the other is still a heading.</summary>
    void WriteHeading(Pair pair, string tag)
    {
        _html.Append('<').Append(tag).Append('>');
        _source!.WriteHalf(_html, pair);
        _html.Append(' ');
        _target!.WriteHalf(_html, pair);
        _html.Append("</").Append(tag).Append('>');
    }

    void WriteSides(Pair pair, Container[] place)
    {
        if (pair.Source.IsEmpty)
            _source!.WriteGap(_html);
        else
            _source!.Write(_html, pair, place, asHeading: true);
        if (pair.Target.IsEmpty)
            _target!.WriteGap(_html);
        else
            _target!.Write(_html, pair, place, asHeading: pair.Source.IsEmpty);
    }

    /// <summary>One heading, and one block or nothing beside it: all that an hgroup may hold.</summary>
    static bool IsHeadingGroup(Pair pair) =>
        pair.Kind == BlockKind.Heading
        && pair.Source is [] or [{ Path.IsEmpty: true }]
        && pair.Target is [] or [{ Kind: BlockKind.Heading or BlockKind.Paragraph, Path.IsEmpty: true }];

    string ClassOf(Pair pair) => pair.Kind switch
    {
        BlockKind.Rule => "pair rule",
        _ when pair.IsInNote => "pair note",
        BlockKind.Heading => LevelOf(pair) > 2 ? "pair head minor" : "pair head",
        BlockKind.Quote when IsAttribution(pair.Source) && IsAttribution(pair.Target) => "pair by",
        _ => "pair",
    };

    int LevelOf(Pair pair) => (pair.Source.IsEmpty ? pair.Target : pair.Source)[0].Level + _levelShift;

    static bool IsAttribution(ImmutableArray<Block> blocks) => blocks.IsEmpty || blocks[0].Sentences is [{ Text: ['—', ..] }, ..];

    void AddToContents(Pair pair) => _contents.Add(new(
        pair.Id.ToString(),
        TextOf(pair.Source, _page.Text.Source.Language, without: Side.Target),
        TextOf(pair.Target, _page.Text.Target.Language, without: Side.Source),
        LevelOf(pair),
        _number + 1));

    string? TextOf(ImmutableArray<Block> blocks, Language language, Side without) =>
        _page.Side == without || blocks.IsEmpty ? null : Heading.TextOf(blocks[0], language);
}
