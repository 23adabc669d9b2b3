using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>The first words of a pair on one line, so that a person finds its line in the ledger.</summary>
static class OpeningWords
{
    const int Unspaced = 16;
    const int Spaced = 32;

    public static string Of(Pair pair, ParallelText text)
    {
        var (source, target) = (Of(pair.Source, text.Source.Language), Of(pair.Target, text.Target.Language));
        return (source.Length, target.Length) switch { (0, _) => target, (_, 0) => source, _ => $"{source} | {target}" };
    }

    static string Of(ImmutableArray<Block> blocks, Language language)
    {
        var most = language.IsUnspaced ? Unspaced : Spaced;
        var words = new StringBuilder();
        foreach (var block in blocks)
        {
            foreach (var sentence in block.Sentences)
            {
                foreach (var rune in sentence.Text.EnumerateRunes())
                {
                    if (words.Length >= most)
                        return words.ToString().TrimEnd() + "…";
                    if (IsInk(rune))
                        words.Append(rune);
                    else if (words.Length > 0 && words[^1] != ' ')
                        words.Append(' ');
                }
                if (!language.IsUnspaced && words.Length > 0 && words[^1] != ' ')
                    words.Append(' ');
            }
        }
        return words.ToString().TrimEnd();
    }

    static bool IsInk(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator or UnicodeCategory.OtherNotAssigned);
}
