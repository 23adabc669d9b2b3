namespace Sora.Bitext;

/// <summary>Every finding there is: its permanent code, its severity, and the sentence that the publisher reads.</summary>
/// <remarks>A code is never reused. S1 files, S2 front matter and settings, S3 what a text contains, S4 pairing, S5 the site.</remarks>
public static class Findings
{
}
