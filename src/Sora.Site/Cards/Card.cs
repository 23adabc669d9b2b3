using System.Collections.Immutable;
using System.Text;
using Sora.Bitext;

namespace Sora.Site.Cards;

/// <summary>One language of a card.</summary>
/// <param name="Words">What the card is about: a title, or a passage.</param>
/// <param name="First">Small, at the foot, on a line of its own; so the second.</param>
sealed record CardSide(CardText Words, CardText First, CardText Second)
{
    public bool IsEmpty => Words.IsEmpty;

    /// <summary>Where the words cannot be drawn, neither is what belongs to them.</summary>
    public static CardSide Of(CardText words, CardText first, CardText second) =>
        words.IsEmpty ? new(words, first with { Characters = [] }, second with { Characters = [] }) : new(words, first, second);
}

/// <summary>What a picture says that stands for an article, or for a passage of it, where it is shared.</summary>
/// <param name="Sizes">Of the words in px, the largest that fits is taken.</param>
sealed record Card(CardSide Source, CardSide Target, CardText SiteSource, CardText SiteTarget, ImmutableArray<int> Sizes)
{
    public const int Width = 1200;
    public const int Height = 630;

    /// <summary>Another one when cards are drawn otherwise, so that none is taken for up to date that is not.</summary>
    const int DrawingVersion = 1;

    public static readonly ImmutableArray<int> TitleSizes = [96, 84, 72, 66, 60, 54, 49, 44, 40, 36, 33, 30, 27];
    public static readonly ImmutableArray<int> PassageSizes = [42, 39, 36, 33, 30, 28, 26, 24];
    public static readonly ImmutableArray<int> CreditSizes = [26, 23, 20];

    /// <summary>No face has its words in either language.</summary>
    public bool IsEmpty => Source.IsEmpty && Target.IsEmpty;

    public bool HasCredits => !(Source.First.IsEmpty && Source.Second.IsEmpty && Target.First.IsEmpty && Target.Second.IsEmpty);

    IEnumerable<CardText> Texts => [Source.Words, Source.First, Source.Second, Target.Words, Target.First, Target.Second, SiteSource, SiteTarget];

    public IEnumerable<Rune> Unseen => Texts.SelectMany(static text => text.Unseen);

    /// <summary>Of all that is drawn.</summary>
    public string Fingerprint()
    {
        var drawn = new StringBuilder().Append(DrawingVersion).Append('\n').AppendJoin(' ', Sizes).Append('\n');
        foreach (var text in Texts)
            text.AppendTo(drawn);
        return Convert.ToHexStringLower(Sha256.Of(Encoding.UTF8.GetBytes(drawn.ToString())).AsSpan(0, 8));
    }
}
