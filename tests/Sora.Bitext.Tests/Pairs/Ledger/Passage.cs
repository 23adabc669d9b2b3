using System.Collections.Immutable;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Tests;

namespace Sora.Bitext.Tests.Pairs;

/// <summary>A passage in both languages, sentence by sentence; either side may be empty.</summary>
sealed record Passage(ImmutableArray<string> Chinese, ImmutableArray<string> English)
{
    public Passage(string chinese, string english)
        : this(chinese.Length == 0 ? [] : [chinese], english.Length == 0 ? [] : [english])
    {
    }

    static readonly ImmutableArray<string> Articles = ["between-the-frames", "how-to", "reading-sora"];

    public string Words => string.Concat(Chinese) + "|" + string.Join(' ', English);

    public static Passage Of(Pair pair) => new([.. Sentences(pair.Source)], [.. Sentences(pair.Target)]);

    /// <summary>Texts whose pairs are known, as if <see cref="Pairing"/> had found them.</summary>
    public static ParallelText Text(params IEnumerable<Passage> passages)
    {
        var (ids, pairs) = (new PairIds(), ImmutableArray.CreateBuilder<Pair>());
        foreach (var passage in passages)
        {
            var (source, target) = (BlocksOf(passage.Chinese, "zh.md", pairs.Count), BlocksOf(passage.English, "en.md", pairs.Count));
            var id = source.IsEmpty ? ids.Next(target, Language.English) : ids.Next(source, Language.Chinese);
            pairs.Add(new(id, source, target, new([]), 1));
        }
        return new(
            Samples.Chinese(pairs.SelectMany(pair => pair.Source)), Samples.English(pairs.SelectMany(pair => pair.Target)), pairs.ToImmutable());
    }

    /// <summary>Every passage of the articles in `tests/Samples`.</summary>
    public static ImmutableArray<Passage> Ours() =>
    [
        .. Articles.SelectMany(slug => Pairing.Pair(Read(slug, "zh", Language.Chinese), Read(slug, "en", Language.English)).Pairs)
            .Select(Of)
            .Where(passage => passage.Chinese.Length > 0 && passage.English.Length > 0)
            .DistinctBy(passage => string.Concat(passage.Chinese)),
    ];

    static Article Read(string slug, string language, Language of)
    {
        var body = MarkdownBody.Of(File.ReadAllText(Repository.Samples(slug, language + ".md")));
        return new(of, new(), MarkdownReader.Read(new(language + ".md", body, of)).Blocks, language + ".md");
    }

    static ImmutableArray<Block> BlocksOf(ImmutableArray<string> sentences, string file, int line) =>
        sentences.IsEmpty ? [] : [Samples.Paragraph([.. sentences]) with { Where = new(file, line + 1) }];

    static IEnumerable<string> Sentences(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block.Sentences).Select(sentence => sentence.Text);
}
