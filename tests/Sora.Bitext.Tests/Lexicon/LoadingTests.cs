using System.Text;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs.Evidence;
using Xunit;

namespace Sora.Bitext.Tests.Lexicon;

/// <summary>Word lists are opened, not read: time on a busy machine tells little, but what is not parsed is not allocated.</summary>
public static class LoadingTests
{
    [Fact]
    public static void Our_own_words_are_parsed_when_they_are_asked_for()
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream("zh-en.tsv")!;
        var text = new byte[stream.Length];
        stream.ReadExactly(text);

        Assert.InRange(AllocatedBy(() => WordList.Read(text)), 0, 1_500_000);
    }

    [Fact]
    public static void A_large_dictionary_costs_little_for_each_entry()
    {
        const int Entries = 50_000;
        var lines = new StringBuilder();
        for (var i = 0; i < Entries; i++)
            lines.Append((char)(0x4E00 + (i % 20_000))).Append((char)(0x4E00 + (i / 20_000))).Append(" 词 [ci2] /a word to be read/another/\n");
        var text = Encoding.UTF8.GetBytes(lines.ToString());
        Cedict? dictionary = null;

        Assert.InRange(AllocatedBy(() => dictionary = Cedict.Read(text)), 0, 400 * Entries);
        Assert.Equal(Entries + 1, dictionary!.Count);
    }

    [Fact]
    public static void A_word_is_parsed_once()
    {
        ILexicon list = Cedict.Read("灯塔 灯塔 [deng1 ta3] /lighthouse/\n"u8.ToArray());
        list.Find(Atoms.Hash("灯塔"));

        Assert.Equal(0, AllocatedBy(() => list.Find(Atoms.Hash("灯塔"))));
    }

    static long AllocatedBy(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
