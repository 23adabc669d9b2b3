using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;
using Xunit;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>Our own texts, and the essay, come out as their gold says: beads over top-level Markdown blocks.</summary>
public static class GoldTextTests
{
    [Theory]
    [InlineData("original")]
    [InlineData("reading-sora")]
    [InlineData("how-to")]
    [InlineData("sora-md")]
    public static void Top_level_blocks_are_paired_as_the_gold_has_them(string name)
    {
        var gold = File.ReadAllText(Repository.Shared($"texts/{name}/gold"));
        Assert.Equal(gold.TrimEnd(), TopLevelBeads.Of(Pairing.Pair(Read(name, "zh.md", Language.Chinese), Read(name, "en.md", Language.English))));
    }

    [Theory]
    [InlineData("original")]
    [InlineData("reading-sora")]
    [InlineData("how-to")]
    [InlineData("sora-md")]
    public static void Every_block_and_sentence_is_in_exactly_one_pair(string name)
    {
        var text = Pairing.Pair(Read(name, "zh.md", Language.Chinese), Read(name, "en.md", Language.English));
        Assert.Equal(text.Source.Blocks, text.Pairs.SelectMany(pair => pair.Source));
        Assert.Equal(text.Target.Blocks, text.Pairs.SelectMany(pair => pair.Target));
        Assert.Equal(text.Pairs.Length, text.Pairs.Select(pair => pair.Id).Distinct().Count());
        Assert.All(text.Pairs, pair => Assert.True(AlignerTests.IsPartition(
            pair.Sentences, pair.Source.Sum(block => block.Sentences.Length), pair.Target.Sum(block => block.Sentences.Length))));
    }

    static Article Read(string name, string file, Language language)
    {
        var body = MarkdownBody.Of(File.ReadAllText(Repository.Shared($"texts/{name}/{file}")));
        return new(language, new(), MarkdownReader.Read(new(file, body, language)).Blocks, file);
    }
}
