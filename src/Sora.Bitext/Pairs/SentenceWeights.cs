namespace Sora.Bitext.Pairs;

/// <summary>
/// What each kind of evidence weighs between sentences, as a cost: below zero it speaks for a bead. The weights are those of a
/// log-linear model over beads (a conditional random field). Zero takes a kind of evidence away.
/// </summary>
sealed record SentenceWeights
{
    /// <summary>Times half the squared difference of the lengths in standard deviations.</summary>
    public required double Length { get; init; }

    /// <summary>For each question mark that one side has more.</summary>
    public required double OneSideAsks { get; init; }

    public required double BothExclaim { get; init; }

    /// <summary>One side begins with a quotation mark, the other does not.</summary>
    public required double OneOpens { get; init; }

    public required double BothOpen { get; init; }

    public required double OneCloses { get; init; }

    public required double BothClose { get; init; }

    /// <summary>Both begin with he, she, it, I or you.</summary>
    public required double BothPersons { get; init; }

    /// <summary>For each comma that one side has more.</summary>
    public required double CommaDifference { get; init; }

    /// <summary>For each comma more in the source where the target has several sentences.</summary>
    public required double CommasForSentences { get; init; }

    /// <summary>For each sentence of the target after its first that begins with a person.</summary>
    public required double PersonsInside { get; init; }

    /// <summary>Times the root of the length of a sentence without a twin.</summary>
    public required double NullLength { get; init; }

    /// <summary>For each Chinese word of a sentence without a twin.</summary>
    public required double NullChinese { get; init; }

    /// <summary>For each English word of a sentence without a twin.</summary>
    public required double NullEnglish { get; init; }

    /// <summary>Times the logarithm by which the Chinese side explains the English one.</summary>
    public required double EnglishGivenChinese { get; init; }

    public required double ChineseGivenEnglish { get; init; }

    /// <summary>Where there is no lexicon, or it need not be asked: times what both sides share.</summary>
    public required double Shared { get; init; }

    /// <summary>For what shows without reading the words.</summary>
    public static SentenceWeights ByShape { get; } = new()
    {
        Length = 2.03,
        OneSideAsks = 0.61,
        BothExclaim = -1.32,
        OneOpens = 0.40,
        BothOpen = -2.67,
        OneCloses = 1.13,
        BothClose = -2.20,
        BothPersons = -0.77,
        CommaDifference = 0.19,
        CommasForSentences = -0.18,
        PersonsInside = -0.43,
        NullLength = 0.145,
        NullChinese = 0,
        NullEnglish = 0,
        EnglishGivenChinese = 0,
        ChineseGivenEnglish = 0,
        Shared = -0.5,
    };

    /// <summary>
    /// For the words of a lexicon: fitted on the literary and news texts of the development gold with the costs of the bead types. The round
    /// numbers among them were set by hand when the word list had grown.
    /// </summary>
    public static SentenceWeights ByWords { get; } = new()
    {
        Length = 2,
        OneSideAsks = 0.675,
        BothExclaim = -1.481,
        OneOpens = 0.356,
        BothOpen = -2.084,
        OneCloses = 1.05,
        BothClose = -2.127,
        BothPersons = -0.911,
        CommaDifference = 0.352,
        CommasForSentences = -0.195,
        PersonsInside = -0.718,
        NullLength = -0.011,
        NullChinese = -0.034,
        NullEnglish = -0.168,
        EnglishGivenChinese = 0.258,
        ChineseGivenEnglish = 0.13,
        Shared = 0,
    };
}
