using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Sora.Bitext;
using Sora.Bitext.Blocks;
using Sora.Bitext.Pairs;
using Sora.Bitext.Pairs.Pins;
using Sora.Site.Input;

namespace Sora.Site.Preview;

/// <summary>An article as its files pair it now, with what there is to say about each pair.</summary>
/// <param name="Pins">Its corrections as they were read.</param>
/// <param name="Reasons">One for each pair.</param>
/// <param name="Findings">About the texts and the corrections.</param>
/// <param name="Seen">Another whenever the texts or the corrections are: who acts on an older one is told so.</param>
sealed record ReviewedArticle(
    ArticleFiles Files, PinFile Pins, ParallelText Text, ImmutableArray<PairReasons> Reasons, ImmutableArray<Diagnostic> Findings, string Seen)
{
    /// <summary>Below this the engine was not sure (see DoubtfulPair).</summary>
    public const double Doubt = 0.72;

    /// <summary>Null where there is no such article, or its texts or corrections cannot be read: who wrote over these would lose them.</summary>
    public static ReviewedArticle? Read(BuildOptions options, string slug)
    {
        var settings = SiteSettings.Read(options.Input, options.BaseUrl).Settings;
        var files = InputFolder.List(options.Input, settings).Articles.FirstOrDefault(article => article.Slug == slug);
        if (files is null || LeadsOut(files) || (File.Exists(files.Pins) && TextFile.Read(files.Pins, files.Pins).Text is null))
            return null;
        var words = WordFiles.Read(options.Input, settings).Words;
        var seen = Fingerprint(files);
        var texts = ArticleReader.Read(files);
        if (texts is not { Source: { } source, Target: { } target } || LedgerFile.Read(files).Ledger is not { } ledger)
            return null;
        var (paired, pinFindings) = Pairing.Pair(source, target, texts.Pins with { Addresses = ledger }, words);
        var kept = ledger.Assign(paired);
        return new(files, texts.Pins, kept.Text, Bitext.Pairs.Reasons.Of(kept.Text), [.. texts.Findings, .. texts.TellingOf(kept, words), .. pinFindings], seen);
    }

    /// <summary>What is said about a pair: about a line of one of its blocks.</summary>
    public ImmutableArray<Diagnostic> FindingsAbout(Pair pair) =>
        [.. Findings.Where(finding => IsAt(finding.Where, pair) || (finding.Other is { } other && IsAt(other, pair)))];

    /// <summary>What is said about no pair: a line of `pairs.txt` or of the front matter that is wrong.</summary>
    public ImmutableArray<Diagnostic> OtherFindings => Findings.RemoveAll(finding => Text.Pairs.Any(pair => FindingsAbout(pair).Contains(finding)));

    /// <summary>Worth a look: something was found, or the engine was not sure; and nobody has confirmed it.</summary>
    public bool IsDoubtful(Pair pair) => !pair.IsPinned && (pair.Confidence < Doubt || !FindingsAbout(pair).IsEmpty);

    /// <inheritdoc cref="IsDoubtful(Pair)"/>
    public static bool IsDoubtful(Bead sentences) => !sentences.IsPinned && sentences.Confidence < Doubt;

    static bool IsAt(SourceLine where, Pair pair) => pair.Source.Any(block => IsAt(where, block)) || pair.Target.Any(block => IsAt(where, block));

    static bool IsAt(SourceLine where, Block block) => where.Line > 0 && where.Line == block.Where.Line && where.File == block.Where.File;

    /// <summary>A link on disk must not let the review write outside `input/`.</summary>
    static bool LeadsOut(ArticleFiles files) =>
        new FileInfo(files.Pins).LinkTarget is not null
        || (files.HasFolder && FolderBounds.LeadsOut(files.Input, new DirectoryInfo(files.Folder)));

    static string Fingerprint(ArticleFiles files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in new[] { files.Source, files.Target, files.Pins }.Where(File.Exists))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
