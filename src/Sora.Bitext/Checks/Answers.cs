using Sora.Bitext.Blocks;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Checking;

/// <summary>How many of a text's Chinese words have a rendering in the English beside them, and how many by chance.</summary>
/// <param name="Asked">Words that the word list knows.</param>
/// <param name="Given">Those with a rendering in the twin of their sentence.</param>
/// <param name="ByChance">Those with a rendering in the twin of another sentence, on average.</param>
readonly record struct Answers(int Sentences, int Asked, int Given, double ByChance)
{
    /// <summary>So many other sentences are asked, spread over the text.</summary>
    const int Others = 6;

    /// <summary>The share of words that are rendered in their own twin only.</summary>
    public double Gain => Asked == 0 ? 0 : (Given - ByChance) / Asked;

    /// <summary>A translation of fewer blocks for one of the source is only begun: what has no twin yet tells nothing.</summary>
    const double Begun = 1 / 3.0;

    /// <param name="sample">About so many sentences are looked at, spread over the text.</param>
    public static Answers Of(CheckedText text, int sample)
    {
        var (chinese, english) = Read(text, sample);
        var (asked, given, elsewhere) = (0, 0, 0);
        for (var i = 0; i < chinese.Count; i++)
        {
            foreach (var word in chinese[i])
            {
                var stems = ChineseEnglish.Words.Find(word).Stems;
                if (stems.IsEmpty)
                    continue;
                asked++;
                given += HasAny(english[i], stems) ? 1 : 0;
                for (var k = 1; k <= Others; k++)
                    elsewhere += HasAny(english[(i + Math.Max(1, k * chinese.Count / (Others + 1))) % chinese.Count], stems) ? 1 : 0;
            }
        }
        return new(chinese.Count, asked, given, (double)elsewhere / Others);
    }

    /// <summary>The share of a pair's Chinese words that its English side renders; 1 where there is nothing to ask.</summary>
    public static double ShareIn(CheckedText text, CheckedPair pair)
    {
        if (!text.IsKnown)
            return 1;
        var reader = new AtomReader(new WordForms(ChineseEnglish.Words));
        var chineseIsTarget = text.Text.Target.Language.IsUnspaced;
        var (here, there) = (pair.Side(chineseIsTarget), pair.Side(!chineseIsTarget));
        var english = Words(reader, there, new(0, there.Sentences.Length)).ToHashSet();
        var (asked, given) = (0, 0);
        foreach (var word in Words(reader, here, new(0, here.Sentences.Length)))
        {
            var stems = ChineseEnglish.Words.Find(word).Stems;
            asked += stems.IsEmpty ? 0 : 1;
            given += HasAny(english, stems) ? 1 : 0;
        }
        return asked == 0 ? 1 : (double)given / asked;
    }

    static bool HasAny(HashSet<ulong> english, ReadOnlySpan<ulong> stems)
    {
        foreach (var stem in stems)
        {
            if (english.Contains(stem))
                return true;
        }
        return false;
    }

    /// <summary>Chinese sentences, each with the words of its twin: none where it has no twin. One that says the same as another is left out, for their twins answer either.</summary>
    static (List<ulong[]> Chinese, List<HashSet<ulong>> English) Read(CheckedText text, int sample)
    {
        var reader = new AtomReader(new WordForms(ChineseEnglish.Words));
        var chineseIsTarget = text.Text.Target.Language.IsUnspaced;
        var (chinese, english) = (new List<ulong[]>(), new List<HashSet<ulong>>());
        var said = new HashSet<ulong>();
        var step = Math.Max(1, text.Pairs.Sum(pair => pair.Pair.Sentences.Beads.Length) / sample);
        var isBegun = text.Text.Target.Blocks.Length < Begun * text.Text.Source.Blocks.Length;
        var place = 0;
        foreach (var pair in text.Pairs)
        {
            foreach (var bead in pair.Pair.Kind == BlockKind.Code ? [] : pair.Pair.Sentences.Beads)
            {
                var (here, there) = chineseIsTarget ? (bead.Target, bead.Source) : (bead.Source, bead.Target);
                if (here.Count == 0 || (isBegun && there.Count == 0) || place++ % step != 0)
                    continue;
                var words = Words(reader, pair.Side(chineseIsTarget), here);
                if (!said.Add(Hash(words)))
                    continue;
                chinese.Add(words);
                english.Add([.. Words(reader, pair.Side(!chineseIsTarget), there)]);
            }
        }
        return (chinese, english);
    }

    static ulong Hash(ulong[] words)
    {
        var hash = Atoms.Begin;
        foreach (var word in words)
            hash = Atoms.Continue(Atoms.Continue(hash, (char)word), (char)(word >> 32));
        return hash;
    }

    static ulong[] Words(AtomReader reader, CheckedSide side, Run run)
    {
        var atoms = new Atoms();
        for (var i = run.Start; i < Math.Min(run.End, side.Sentences.Length); i++)
            reader.Read(side.Sentences[i].Prose, atoms);
        return [.. atoms.Hashes];
    }
}
