using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>What the words of an article's two sides say of each other, in both directions.</summary>
sealed class Translation
{
    readonly WordModel _forth;
    readonly WordModel _back;
    readonly TokenList _sourceBlocks;
    readonly TokenList _targetBlocks;

    Translation(TokenList source, TokenList target, (int[] Source, int[] Target) blocks, WordLinks links, bool reversed)
    {
        (Source, Target) = (source, target);
        (_sourceBlocks, _targetBlocks) = (source.Group(blocks.Source), target.Group(blocks.Target));
        var (forth, back) = (links.Normalise(), links.Reverse(reversed ? source.Vocabulary : target.Vocabulary).Normalise());
        _forth = new(reversed ? back : forth, target);
        _back = new(reversed ? forth : back, source);
        IsReversed = reversed;
    }

    public TokenList Source { get; }

    public TokenList Target { get; }

    /// <summary>The source is the English side.</summary>
    public bool IsReversed { get; }

    public static Translation Between(Text source, Text target, ILexicon words, LinkShares shares, bool reversed)
    {
        var forms = new WordForms(words);
        var (here, there) = (source.Tokens(forms), target.Tokens(forms));
        return new(here, there, (source.BlockBounds, target.BlockBounds), reversed ? WordLinks.Find(there, here, forms, shares) : WordLinks.Find(here, there, forms, shares), reversed);
    }

    /// <summary>The score of English words given Chinese ones, and the other way round, for a band over two stretches of sentences.</summary>
    public BothOrders InOrder(Run source, Run target, Band band)
    {
        var (here, there) = (new Stretch(Source, source.Start, source.Count), new Stretch(Target, target.Start, target.Count));
        return new(new(here, there, _forth, band, byRows: true), new(there, here, _back, band, byRows: false));
    }

    /// <summary>The same for a band over all blocks, in which the words may stand in any order.</summary>
    public BothWays Blocks(Band band) => Blocks(new(0, _sourceBlocks.Items), new(0, _targetBlocks.Items), band);

    /// <summary>The same for two stretches of blocks.</summary>
    public BothWays Blocks(Run source, Run target, Band band)
    {
        var (here, there) = (new Stretch(_sourceBlocks, source.Start, source.Count), new Stretch(_targetBlocks, target.Start, target.Count));
        return new(new(here, there, _forth, band, byRows: true), new(there, here, _back, band, byRows: false));
    }
}

/// <summary>How well each side explains the other.</summary>
/// <param name="Forth">The source explains the target.</param>
/// <param name="Back">The target explains the source.</param>
readonly record struct BothWays(Explanation Forth, Explanation Back);

/// <summary>The same where places count.</summary>
readonly record struct BothOrders(OrderedExplanation Forth, OrderedExplanation Back);
