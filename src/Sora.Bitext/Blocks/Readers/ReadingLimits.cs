namespace Sora.Bitext.Blocks;

/// <summary>What a text may ask of its reader; a text beyond it gets one finding and is not read.</summary>
/// <remarks>No article comes near them. Below them the worst input we know takes about two seconds, above them minutes.</remarks>
static class ReadingLimits
{
    /// <summary>UTF-16 units of a text: some 40 novels.</summary>
    public const int Characters = 8_000_000;

    /// <summary>White space before a Markdown line, in UTF-16 units: Markdig's 128 levels need two to four each.</summary>
    public const int Indentation = 500;

    /// <summary>`[` and `&lt;` between two blank lines of Markdown: Markdig looks back at each from each.</summary>
    public const int Brackets = 10_000;

    /// <summary>Brackets open at once within a Markdown paragraph: Markdig nests what follows each, and we walk it by recursion.</summary>
    public const int InlineDepth = 500;

    /// <summary>HTML elements open at once that only an end tag closes: AngleSharp keeps 512 of them apart.</summary>
    public const int OpenElements = 2_000;

    public static Diagnostic? Length(SourceText source) =>
        source.Text.Length <= Characters ? null : Findings.TextTooLong(new(source.File), source.Text.Length, Characters);
}
