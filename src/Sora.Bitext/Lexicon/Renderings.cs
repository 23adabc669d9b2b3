namespace Sora.Bitext.Lexicon;

/// <summary>How a word may be rendered: the hashes of English stems, and how often each is chosen.</summary>
readonly ref struct Renderings(ReadOnlySpan<ulong> stems, ReadOnlySpan<float> weights)
{
    public ReadOnlySpan<ulong> Stems { get; } = stems;

    public ReadOnlySpan<float> Weights { get; } = weights;
}
