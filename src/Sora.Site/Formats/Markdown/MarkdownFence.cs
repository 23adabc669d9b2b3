namespace Sora.Site.Formats.Markdown;

/// <summary>A listing in Markdown.</summary>
static class MarkdownFence
{
    /// <summary>Between fences that the listing does not hold itself.</summary>
    public static string Around(string code, ReadOnlySpan<char> language = default)
    {
        var fence = "```";
        while (code.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        return $"{fence}{language}\n{code.TrimEnd('\n')}\n{fence}";
    }
}
