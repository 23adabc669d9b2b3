namespace Sora.Bitext.Pairs;

/// <summary>Placeholder.</summary>
public static class Aligner
{
}
