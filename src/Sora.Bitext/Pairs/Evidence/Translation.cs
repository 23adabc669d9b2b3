using Sora.Bitext.Lexicon;

namespace Sora.Bitext.Pairs.Evidence;

/// <summary>What the words of an article's two sides say of each other, in both directions.</summary>
sealed class Translation
{
    readonly WordModel _forth;
    readonly WordModel _back;

    Translation(TokenList source, TokenList target, WordLinks links, bool reversed)
    {
        (Source, Target) = (source, target);
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
        return new(here, there, reversed ? WordLinks.Find(there, here, forms, shares) : WordLinks.Find(here, there, forms, shares), reversed);
    }

    /// <summary>The score of English words given Chinese ones, and the other way round, for a band over two stretches of sentences.</summary>
    public BothOrders InOrder(Run source, Run target, Band band)
    {
        var (here, there) = (new Stretch(Source, source.Start, source.Count), new Stretch(Target, target.Start, target.Count));
        return new(new(here, there, _forth, band, byRows: true), new(there, here, _back, band, byRows: false));
    }

    /// <summary>The same where the words may stand in any order.</summary>
    public BothWays Sentences(Run source, Run target, Band band) =>
        Between(new(Source, source.Start, source.Count), new(Target, target.Start, target.Count), band);

    /// <summary>The same for whole blocks.</summary>
    public BothWays Blocks(Text source, Text target, Band band)
    {
        var (here, there) = (Source.Group(source.BlockBounds), Target.Group(target.BlockBounds));
        return Between(new(here, 0, here.Items), new(there, 0, there.Items), band);
    }

    BothWays Between(Stretch source, Stretch target, Band band) => new(
        new(source, target, _forth, band, byRows: true),
        new(target, source, _back, band, byRows: false));
}

/// <summary>How well each side explains the other.</summary>
/// <param name="Forth">The source explains the target.</param>
/// <param name="Back">The target explains the source.</param>
readonly record struct BothWays(Explanation Forth, Explanation Back);

/// <summary>The same where places count.</summary>
readonly record struct BothOrders(OrderedExplanation Forth, OrderedExplanation Back);
