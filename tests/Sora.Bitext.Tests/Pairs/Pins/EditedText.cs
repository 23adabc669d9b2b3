using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;

namespace Sora.Bitext.Tests.Pairs.Pins;

/// <summary>Texts of a few lines, for acts on them.</summary>
static class EditedText
{
    public static Article Read(string language, string text)
    {
        var tag = Language.TryParse(language)!;
        return new(tag, new(), MarkdownReader.Read(new(language + ".md", text, tag)).Blocks, language + ".md");
    }

    /// <summary>Whether pins hold the bead; where an empty side stands does not matter.</summary>
    public static bool Holds(ImmutableArray<Bead> beads, Bead bead) =>
        beads.Any(found => found.IsPinned && IsSame(found.Source, bead.Source) && IsSame(found.Target, bead.Target));

    public static string Shown(Alignment alignment) => BeadNotation.Format(alignment).TrimEnd().Replace('\n', ' ');

    static bool IsSame(Run found, Run expected) => found == expected || found.Count + expected.Count == 0;
}
