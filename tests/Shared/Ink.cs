using Sora.Bitext.Blocks;

namespace Sora.Tests;

/// <summary>A text without its white space, which forms and pages may set as they like.</summary>
static class Ink
{
    public static string Of(string text) => string.Concat(text.Where(static character => !char.IsWhiteSpace(character)));

    public static string Of(IEnumerable<string?> texts) => Of(string.Concat(texts));

    public static string Of(IEnumerable<Block> blocks) => Of(blocks.SelectMany(static block => block.Sentences).Select(static sentence => sentence.Text));
}
