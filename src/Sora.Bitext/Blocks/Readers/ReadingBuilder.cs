using System.Collections.Immutable;
using Sora.Bitext.Characters;

namespace Sora.Bitext.Blocks;

/// <summary>A reading while a reader writes it, block by block.</summary>
sealed class ReadingBuilder(SourceText source)
{
    readonly ImmutableArray<Block>.Builder _blocks = ImmutableArray.CreateBuilder<Block>();
    readonly List<Diagnostic> _findings = [];
    readonly Dictionary<string, (SourceLine First, int Times)> _unknownElements = [];
    readonly HashSet<int> _begunItems = [];
    ImmutableArray<Container> _path = [];
    int _containers;
    int _images;
    string? _title;
    Diagnostic? _refusal;

    public SourceText Source => source;

    /// <param name="line">Counts from 0 within the text.</param>
    public SourceLine Where(int line) => new(source.File, source.FirstLine + line);

    public void Report(Diagnostic finding) => _findings.Add(finding);

    /// <summary>Gives the whole text up: the reading will have this error and no blocks.</summary>
    public void Refuse(Diagnostic error) => _refusal ??= error;

    /// <summary>Counts an element that may not be shown: one finding for each name, at the first place.</summary>
    public void ReportElement(string element, SourceLine where) =>
        _unknownElements[element] = _unknownElements.TryGetValue(element, out var seen) ? (seen.First, seen.Times + 1) : (where, 1);

    /// <returns>Whether the image is the text's first.</returns>
    public bool BeginImage() => _images++ == 0;

    public void Enter(ContainerKind kind, int number = 0) => _path = _path.Add(new(kind, _containers++, number));

    /// <summary>Nothing but rules stands in the container that was entered last.</summary>
    public bool ShowsNothing
    {
        get
        {
            for (var i = _blocks.Count - 1; i >= 0 && _blocks[i].Path.Contains(_path[^1]); i--)
            {
                if (_blocks[i].Kind != BlockKind.Rule)
                    return false;
            }
            return true;
        }
    }

    public void Leave() => _path = _path.RemoveAt(_path.Length - 1);

    /// <summary>A paragraph, of the kind that its container gives it. What would show nothing is left out.</summary>
    public void AddParagraph(InlineWriter text, int line)
    {
        if (text.IsEmpty)
            return;
        var (sentences, frame) = text.Slice();
        if (!sentences.IsEmpty || text.HasNote)
            Add(ParagraphKind(out var level), level, sentences, frame, text.References, line);
        else if (text.HasImage)
            Add(BlockKind.Figure, 0, [], [$"<figure>{string.Concat(frame)}</figure>"], text.References, line);
    }

    /// <param name="pictures">Images, without text around them.</param>
    public void AddFigure(InlineWriter pictures, InlineWriter caption, int line)
    {
        var (alternative, images) = pictures.Whole();
        images += alternative?.Html; // of a picture that may not be shown, beside one that may
        var (sentences, frame) = caption.Slice();
        if (sentences.IsEmpty)
        {
            Add(BlockKind.Figure, 0, [], [$"<figure>{images}</figure>"], pictures.References, line);
            return;
        }

        frame = frame
            .SetItem(0, $"<figure>{images}<figcaption>{frame[0]}")
            .SetItem(frame.Length - 1, $"{frame[^1]}</figcaption></figure>");
        Add(BlockKind.Figure, 0, sentences, frame, [.. pictures.References, .. caption.References], line);
    }

    public void AddHeading(int level, InlineWriter text, int line)
    {
        if (text.IsEmpty)
            return;
        var (sentences, frame) = text.Slice();
        if (_blocks.Count == 0 && level == 1)
            _title = Plain(sentences, frame);
        Add(BlockKind.Heading, level, sentences, frame, text.References, line);
    }

    /// <param name="language">The language's name as the author wrote it; only what fits a class name is kept.</param>
    public void AddCode(string code, string? language, int line)
    {
        var name = string.Concat((language ?? "").Where(static c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '#' or '.' or '_'));
        var start = name.Length == 0 ? "<pre><code>" : $"<pre><code class=\"language-{name}\">";
        var text = PrintableText.Of(code);
        if (text.Length == 0)
            Add(BlockKind.Code, 0, [], [start + "</code></pre>"], [], line);
        else
            Add(BlockKind.Code, 0, [new(text, InlineText.Escape(text))], [start, "</code></pre>"], [], line);
    }

    public void Add(BlockKind kind, int level, ImmutableArray<Sentence> sentences, ImmutableArray<string> frame, ImmutableArray<Reference> references, int line) =>
        _blocks.Add(new(kind, level, sentences, frame, _path, references, Where(line)));

    /// <summary>The reading, its findings in the order of the lines.</summary>
    public Reading ToReading(ArticleFacts? facts = null)
    {
        if (_refusal is not null)
            return Unreadable(_refusal);
        foreach (var (element, (first, times)) in _unknownElements)
            _findings.Add(TrustedHtml.Opaque.Contains(element) ? Findings.ElementRemoved(first, element, times) : Findings.TagDropped(first, element, times));
        return new(
            facts ?? new(Title: _title),
            _blocks.DrainToImmutable(),
            [.. _findings.OrderBy(finding => finding.Where.Line).ThenBy(finding => finding.Code, StringComparer.Ordinal)]);
    }

    /// <summary>The reading of a text that cannot be read.</summary>
    public static Reading Unreadable(Diagnostic finding) => new(new(), [], [finding]);

    BlockKind ParagraphKind(out int level)
    {
        level = 0;
        if (_path.IsEmpty)
            return BlockKind.Paragraph;
        var container = _path[^1];
        switch (container.Kind)
        {
            case ContainerKind.Quote:
                return BlockKind.Quote;
            case ContainerKind.Footnote:
                level = container.Number;
                return BlockKind.Footnote;
            case ContainerKind.Item when _begunItems.Add(container.Index):
                level = _path.Count(static outer => outer.Kind is ContainerKind.BulletList or ContainerKind.OrderedList);
                return BlockKind.ListItem;
            default:
                return BlockKind.Paragraph;
        }
    }

    static string Plain(ImmutableArray<Sentence> sentences, ImmutableArray<string> frame) =>
        string.Join(' ', string.Concat(sentences.Select((sentence, i) => (i == 0 ? "" : frame[i]) + sentence.Text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
