namespace Sora.Tests;

/// <summary>A text without its front matter.</summary>
static class MarkdownBody
{
    const string Fence = "\n---\n";

    public static string Of(string text) =>
        text.StartsWith(Fence[1..], StringComparison.Ordinal) ? text[(text.IndexOf(Fence, StringComparison.Ordinal) + Fence.Length)..] : text;
}
