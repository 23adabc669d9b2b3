using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>A paired text as the checks look at it: read once, for all of them.</summary>
sealed record CheckedText(ParallelText Text, ImmutableArray<CheckedPair> Pairs)
{
    /// <summary>Numbers and words of these languages are known.</summary>
    public bool IsKnown => Language.AreChineseAndEnglish(Text.Source.Language, Text.Target.Language);

    public static CheckedText Of(ParallelText text)
    {
        var (source, target) = (new SideReader(), new SideReader());
        var pairs = ImmutableArray.CreateBuilder<CheckedPair>(text.Pairs.Length);
        var (here, there) = (new SourceLine(text.Source.File), new SourceLine(text.Target.File));
        foreach (var pair in text.Pairs)
        {
            here = pair.Source.IsEmpty ? here : pair.Source[0].Where;
            there = pair.Target.IsEmpty ? there : pair.Target[0].Where;
            pairs.Add(new(pair, source.Read(pair.Source, here), target.Read(pair.Target, there)));
        }
        return new(text, pairs.MoveToImmutable());
    }

    /// <summary>The pair and the one on either side of it: what a translator moved is often there.</summary>
    public ReadOnlySpan<CheckedPair> Around(int pair)
    {
        var first = Math.Max(0, pair - 1);
        return Pairs.AsSpan()[first..Math.Min(Pairs.Length, pair + 2)];
    }
}

/// <summary>Two blocks, or runs of blocks, that translate each other.</summary>
sealed record CheckedPair(Pair Pair, CheckedSide Source, CheckedSide Target)
{
    public bool HasBothSides => !Source.Blocks.IsEmpty && !Target.Blocks.IsEmpty;

    /// <summary>The source, or the target.</summary>
    public CheckedSide Side(bool target) => target ? Target : Source;
}

/// <summary>One side of a pair.</summary>
/// <param name="Where">Its first line; where the side is empty, that of the passage before it.</param>
/// <param name="Sentences">What its sentences say, without code and addresses.</param>
/// <param name="Quantities">The numbers in them and in their code.</param>
/// <param name="Atoms">Hashes of the numbers and Latin words in them and in their code.</param>
sealed record CheckedSide(
    ImmutableArray<Block> Blocks, SourceLine Where, ImmutableArray<CheckedSentence> Sentences, ImmutableArray<Quantity> Quantities, ImmutableArray<ulong> Atoms);

/// <summary>What a sentence says, and the line of its block.</summary>
readonly record struct CheckedSentence(string Prose, BlockKind Kind, SourceLine Where);

/// <summary>Reads one side of a text, pair by pair.</summary>
sealed class SideReader
{
    readonly AtomReader _reader = new(null);

    public CheckedSide Read(ImmutableArray<Block> blocks, SourceLine where)
    {
        var sentences = ImmutableArray.CreateBuilder<CheckedSentence>();
        var quantities = ImmutableArray.CreateBuilder<Quantity>();
        var numbers = new List<WrittenNumber>();
        var atoms = new Atoms(numbers);
        foreach (var block in blocks)
        {
            if (block.Kind == BlockKind.Code)
                continue;
            foreach (var sentence in block.Sentences)
            {
                var read = new CheckedSentence(Prose.Of(sentence), block.Kind, block.Where);
                numbers.Clear();
                _reader.Read(read.Prose, atoms);
                sentences.Add(read);
                foreach (var number in numbers)
                    quantities.Add(new(number, read.Prose, block.Where));
                if (!sentence.Html.Contains("<code", StringComparison.Ordinal))
                    continue;
                numbers.Clear();
                var whole = Prose.Spaced(sentence.Text);
                _reader.Read(whole, atoms);   // what stands in code asks for nothing on the other side, but answers what is asked
                foreach (var number in numbers)
                    quantities.Add(new(number, whole, block.Where) { IsAnswer = true });
            }
        }
        return new(blocks, where, sentences.ToImmutable(), quantities.ToImmutable(), [.. atoms.Hashes]);
    }
}
