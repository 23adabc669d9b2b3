using Markdig.Extensions.Footnotes;
using Markdig.Syntax;

namespace Sora.Bitext.Blocks;

/// <summary>The footnotes of a Markdown text, and how often each has been referred to so far.</summary>
sealed class MarkdownNotes
{
    readonly Dictionary<Footnote, int> _numbers = [];
    readonly Dictionary<Footnote, int> _occurrences = [];

    MarkdownNotes(IReadOnlyList<Footnote> notes)
    {
        InOrder = notes;
        for (var i = 0; i < notes.Count; i++)
            _numbers.Add(notes[i], i + 1);
    }

    /// <summary>In the order of the first references; then those without, in the order of the text.</summary>
    public IReadOnlyList<Footnote> InOrder { get; }

    // Markdig takes notes without a reference out of its FootnoteGroup; the link definitions still have them.
    public static MarkdownNotes Of(MarkdownDocument document) => new(
    [
        .. document.OfType<LinkReferenceDefinitionGroup>()
            .SelectMany(static group => group.OfType<FootnoteLinkReferenceDefinition>())
            .Select(static definition => definition.Footnote)
            .OrderBy(static note => note.Order < 0 ? int.MaxValue : note.Order),
    ]);

    public int NumberOf(Footnote note) => _numbers[note];

    /// <summary>Counts one more reference to a note, from 1.</summary>
    public int Refer(Footnote note) => _occurrences[note] = _occurrences.GetValueOrDefault(note) + 1;
}
