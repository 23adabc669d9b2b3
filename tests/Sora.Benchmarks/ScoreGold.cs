using System.Globalization;
using System.Text.RegularExpressions;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Lexicon;
using Sora.Bitext.Pairs;

namespace Sora.Benchmarks;

/// <summary>A bead as a gold file may hold it: its items need not be neighbours.</summary>
sealed record GoldBead(IReadOnlyList<int> Source, IReadOnlyList<int> Target)
{
    public bool HasBothSides => Source.Count > 0 && Target.Count > 0;

    public override string ToString() => $"[{string.Join(", ", Source)}]:[{string.Join(", ", Target)}]";

    public static GoldBead Parse(string line)
    {
        var sides = line.Split(':').Select(side => side.Trim().Trim('[', ']')
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(item => int.Parse(item, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new(sides[0], sides[1]);
    }

    public static GoldBead Of(Bead bead) => new([.. Items(bead.Source)], [.. Items(bead.Target)]);

    static IEnumerable<int> Items(Run run) => Enumerable.Range(run.Start, run.Count);
}

/// <summary>A bead, and how sure the engine is of it.</summary>
sealed record ProposedBead(GoldBead Bead, double Confidence);

/// <summary>A text with its gold: sentences or blocks of both sides.</summary>
sealed partial record GoldText(string Name, IReadOnlyList<GoldBead> Gold, Article Source, Article Target, bool HoldsBlocks)
{
    /// <summary>What the pairing may use besides.</summary>
    public KnownWords? Known { get; init; }

    public IReadOnlyList<ProposedBead> Confidences()
    {
        var text = Pairing.Pair(Source, Target, Known);
        return HoldsBlocks ? BlockBeads(text) : [.. text.Pairs.SelectMany(pair => pair.Sentences.Beads).Select(bead => new ProposedBead(GoldBead.Of(bead), bead.Confidence))];
    }

    public IReadOnlyList<GoldBead> Pair() => [.. Confidences().Select(bead => bead.Bead)];

    /// <param name="known">A dictionary or glossary that the pairing may use.</param>
    public static IEnumerable<GoldText> Below(string folder, KnownWords? known = null) =>
        Directory.EnumerateFiles(folder, "gold", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => Read(Path.GetDirectoryName(file)!) with { Known = known });

    static GoldText Read(string folder)
    {
        var gold = File.ReadLines(Path.Combine(folder, "gold")).Where(line => line.Trim().Length > 0).Select(GoldBead.Parse).ToArray();
        var name = Path.GetFileName(folder);
        return File.Exists(Path.Combine(folder, "zh.blocks.tsv"))
            ? new(name, gold, Blocks(folder, "zh", Language.Chinese), Blocks(folder, "en", Language.English), HoldsBlocks: true)
            : new(name, gold, Lines(folder, "zh", Language.Chinese), Lines(folder, "en", Language.English), HoldsBlocks: false);
    }

    /// <summary>One paragraph that holds a line a sentence.</summary>
    static Article Lines(string folder, string tag, Language language)
    {
        var file = Path.Combine(folder, tag + ".txt");
        return new(language, new(), [Paragraph(File.ReadAllLines(file))], file);
    }

    static Article Blocks(string folder, string tag, Language language)
    {
        var file = Path.Combine(folder, tag + ".blocks.tsv");
        var blocks = new List<Block>();
        var container = 0;
        var before = "";
        foreach (var line in File.ReadLines(file))
        {
            var cells = line.Split('\t', 3);
            var (kind, level) = Kind(cells[1]);
            container += cells[1] == before ? 0 : 1;
            before = cells[1];
            Container[] path = kind switch
            {
                BlockKind.ListItem => [new(ContainerKind.BulletList, container, 0)],
                BlockKind.Quote => [new(ContainerKind.Quote, container, 0)],
                _ => [],
            };
            if (kind == BlockKind.Code && cells[2].Contains("<img", StringComparison.Ordinal))
                kind = BlockKind.Figure;
            blocks.Add(Block(kind, level, cells[2], path, language));
        }
        return new(language, new(), [.. blocks], file);
    }

    static Block Paragraph(string[] sentences) => new(
        BlockKind.Paragraph, 0, [.. sentences.Select(text => new Sentence(text, text))], [.. Enumerable.Repeat("", sentences.Length + 1)], [], [], default);

    /// <summary>A block from its Markdown, cut into sentences: addresses and tags are taken out of prose, as the readers do.</summary>
    static Block Block(BlockKind kind, int level, string markdown, Container[] path, Language language)
    {
        var references = Address().Matches(markdown).Select(match => new Reference(match.Groups["url"].Value, match.Value[0] != ']', default));
        var text = kind == BlockKind.Code ? markdown : Markup().Replace(markdown, "").Trim();
        var isProse = kind is not (BlockKind.Code or BlockKind.Table);
        string[] sentences = text.Length == 0 ? [] : isProse ? [.. SentenceSplitter.Split(text, language).Select(range => text[range])] : [text];
        string[] frame = sentences.Length == 0 ? [markdown] : [.. Enumerable.Repeat("", sentences.Length + 1)];
        return new(kind, level, [.. sentences.Select(sentence => new Sentence(sentence, sentence))], [.. frame], [.. path], [.. references], default);
    }

    [GeneratedRegex("""(!\[[^\]]*\]\(|\]\(|src=["'])(?<url>[^)"'\s]+)""")]
    private static partial Regex Address();

    [GeneratedRegex("""\]\([^)]*\)|!?\[|<[^>]*>""")]
    private static partial Regex Markup();

    static (BlockKind Kind, int Level) Kind(string type) => type switch
    {
        ['h', var level] => (BlockKind.Heading, level - '0'),
        "li" => (BlockKind.ListItem, 1),
        "code" or "math" or "html" => (BlockKind.Code, 0),
        "quote" => (BlockKind.Quote, 0),
        "table" => (BlockKind.Table, 0),
        "hr" => (BlockKind.Rule, 0),
        "img" => (BlockKind.Figure, 0),
        _ => (BlockKind.Paragraph, 0),
    };

    static List<ProposedBead> BlockBeads(ParallelText text)
    {
        var beads = new List<ProposedBead>();
        var places = Places(text.Source).Concat(Places(text.Target)).ToDictionary(ReferenceEqualityComparer.Instance);
        foreach (var pair in text.Pairs)
            beads.Add(new(new([.. pair.Source.Select(block => places[block])], [.. pair.Target.Select(block => places[block])]), pair.Confidence));
        return beads;
    }

    static IEnumerable<KeyValuePair<object, int>> Places(Article article) =>
        article.Blocks.Select((block, place) => KeyValuePair.Create<object, int>(block, place));
}
