using Sora.Bitext.Blocks;

namespace Sora.Bitext.Checking;

/// <summary>Listings whose code differs. What a translator may put into his language, comments and strings, is not compared.</summary>
static class Listings
{
    public static IEnumerable<Diagnostic> Find(CheckedText text, int pair)
    {
        var (source, target) = (text.Pairs[pair].Source.Blocks, text.Pairs[pair].Target.Blocks);
        if (source is not [{ Kind: BlockKind.Code } listing] || target is not [{ Kind: BlockKind.Code } twin])
            return [];
        var (here, there) = (CodeOf(listing), CodeOf(twin));
        return here is null || there is null || here.SequenceEqual(there)
            ? []
            : [Findings.ListingDiffers(listing.Where, twin.Where)];
    }

    /// <summary>The lines that are code and nothing else, without white space; null where prose stands among them.</summary>
    static List<string>? CodeOf(Block block)
    {
        var lines = new List<string>();
        foreach (var sentence in block.Sentences)
        {
            foreach (var line in sentence.Text.AsSpan().EnumerateLines())
            {
                if (HasTranslatable(line))
                    continue;
                if (line.ContainsAnyInRange('\u2e80', '\uffef'))
                    return null;
                var code = string.Concat(line.ToString().Where(c => !char.IsWhiteSpace(c)));
                if (code.Length > 0)
                    lines.Add(code);
            }
        }
        return lines;
    }

    /// <summary>A comment or a string stands in the line, or an element's text.</summary>
    static bool HasTranslatable(ReadOnlySpan<char> line) =>
        line.ContainsAny("\"'`#>") || line.Contains("//", StringComparison.Ordinal) || line.Contains("--", StringComparison.Ordinal)
        || line.Contains("/*", StringComparison.Ordinal) || line.TrimStart().StartsWith("*") || line.TrimStart().StartsWith("%") || line.TrimStart().StartsWith(";");
}
