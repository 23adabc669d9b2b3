using System.Collections.Immutable;

namespace Sora.Bitext.Blocks;

public enum BlockKind { Heading, Paragraph, Quote, ListItem, Code, Table, Figure, Footnote, Rule }

/// <summary>One sentence twice: as plain text to be compared, and as well-formed HTML to be shown.</summary>
/// <remarks>Where nothing has to be marked up or escaped, both are the same string object.</remarks>
public sealed record Sentence(string Text, string Html);

/// <summary>The smallest unit that is paired: a paragraph, a heading, one paragraph of a list item or quotation, a table, a listing.</summary>
/// <param name="Kind">What it is; a paragraph inside a quotation is a Quote, the first paragraph of a list item a ListItem, one right inside a note a Footnote.</param>
/// <param name="Level">Heading: 1 to 6. ListItem: depth from 1. Footnote: its number. Otherwise 0.</param>
/// <param name="Sentences">In order. A table has one for each cell; a rule, and a figure without caption, has none.</param>
/// <param name="Frame">
/// The HTML before, between and after the sentences, one piece more than there are sentences: white space in a
/// paragraph, the tags of the cells in a table. Frame[0] + S[0] + Frame[1] + S[1] + … + Frame[n] is the block's inner HTML.
/// </param>
/// <param name="Path">The containers around it, outermost first.</param>
/// <param name="References">The links and images it carries, in order.</param>
/// <param name="Where">Its first line in the source file.</param>
public sealed record Block(
    BlockKind Kind,
    int Level,
    ImmutableArray<Sentence> Sentences,
    ImmutableArray<string> Frame,
    ImmutableArray<Container> Path,
    ImmutableArray<Reference> References,
    SourceLine Where)
{
    /// <summary>The note that it is part of, whatever its kind; null where it stands in the text.</summary>
    public Container? Note => Path is [{ Kind: ContainerKind.Footnote } note, ..] ? note : null;
}

public enum ContainerKind { Quote, BulletList, OrderedList, Item, Footnote }

/// <summary>A quotation, list, list item or footnote around blocks. Two blocks are in the same one when its index is the same.</summary>
/// <param name="Index">Counts the containers of an article in document order, from 0.</param>
/// <param name="Number">OrderedList: its first number. Footnote: its number. Otherwise 0.</param>
public sealed record Container(ContainerKind Kind, int Index, int Number);

/// <summary>A link or image as written by the author.</summary>
public sealed record Reference(string Target, bool IsImage, SourceLine Where);
