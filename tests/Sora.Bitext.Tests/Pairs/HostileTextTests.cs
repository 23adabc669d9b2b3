using System.Diagnostics;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Xunit;
using static Sora.Bitext.Tests.Pairs.Samples;

namespace Sora.Bitext.Tests.Pairs;

public static class HostileTextTests
{
    public static TheoryData<string, Article, Article> Texts => new()
    {
        { "equal paragraphs", Chinese(Enumerable.Range(0, 100_000).Select(_ => Paragraph("一样。"))), English(Enumerable.Range(0, 100_000).Select(_ => Paragraph("The same."))) },
        { "equal paragraphs, more of them in the translation", Chinese(Enumerable.Repeat(Paragraph("一样。"), 50_000)), English(Enumerable.Repeat(Paragraph("The same."), 80_000)) },
        { "a million equal sentences", Chinese(Paragraph([.. Enumerable.Repeat("一样。", 1_000_000)])), English(Paragraph([.. Enumerable.Repeat("The same.", 1_000_000)])) },
        { "one long line", Chinese(Paragraph(new string('长', 1_000_000))), English(Paragraph(new string('a', 1_000_000))) },
        { "one word a million times", Chinese(Paragraph(string.Concat(Enumerable.Repeat("我们", 300_000)))), English(Paragraph(string.Concat(Enumerable.Repeat("we ", 300_000)))) },
        { "a paragraph against ten thousand", Chinese(Paragraph("独自。")), English(Enumerable.Repeat(Paragraph("Not alone, 42."), 10_000)) },
        { "only punctuation", Chinese(Paragraph("……", "！？", "——")), English(Paragraph("...", "\"\"", "?!")) },
        { "unpaired surrogates", Chinese(Paragraph("\ud83d", "\ude00一")), English(Paragraph("\ud83d\ud83d", "\udfff")) },
        { "emoji and right to left", Chinese(Paragraph("😀👨\u200d👩\u200d👧", "שלום 12")), English(Paragraph("مرحبا 12", "😀")) },
        { "empty sentences", Chinese(Paragraph("", "", "")), English(Paragraph("", "")) },
    };

    [Theory(Timeout = 300_000)]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public static async Task Any_text_is_paired_whole_and_fast(string what, Article source, Article target)
    {
        var watch = Stopwatch.StartNew();
        var text = await Task.Run(() => Pairing.Pair(source, target), TestContext.Current.CancellationToken);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(120), $"{what}: {watch.Elapsed}");
        Assert.Equal(source.Blocks.Length, text.Pairs.Sum(pair => pair.Source.Length));
        Assert.Equal(target.Blocks.Length, text.Pairs.Sum(pair => pair.Target.Length));
        Assert.Equal(text.Pairs.Length, text.Pairs.Select(pair => pair.Id).Distinct().Count());
        Assert.All(text.Pairs, pair => Assert.True(AlignerTests.IsPartition(
            pair.Sentences, pair.Source.Sum(block => block.Sentences.Length), pair.Target.Sum(block => block.Sentences.Length))));
    }
}
