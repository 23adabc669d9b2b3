using System.Text.RegularExpressions;
using Sora.Bitext.Blocks;

namespace Sora.Bitext.Pairs;

/// <summary>What a block without sentences is known by: its markup, and of a picture its address and alternative text.</summary>
/// <remarks>A picture's size changes with the file, and its loading with what stands before it: an address must not.</remarks>
static partial class Wordless
{
    public static string TextOf(Block block) => Picture.Replace(string.Concat(block.Frame), "$1>");

    [GeneratedRegex("(<img src=\"[^\"]*\" alt=\"[^\"]*\")[^>]*>", RegexOptions.CultureInvariant)]
    static partial Regex Picture { get; }
}
