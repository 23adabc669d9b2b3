namespace Sora.Bitext.Blocks;

enum InlineMarkKind { Open, Close, Insert }

/// <summary>Markup before the plain character at a position.</summary>
/// <param name="Position">A count of UTF-16 units of the plain text.</param>
/// <param name="Html">The opening tag, or what is inserted.</param>
/// <param name="CloseTag">The closing tag of what is opened.</param>
readonly record struct InlineMark(InlineMarkKind Kind, int Position, string Html, string CloseTag)
{
    /// <summary>Where what is opened closes again.</summary>
    public int ClosedAt { get; init; }

    public bool IsLineBreak => Kind == InlineMarkKind.Insert && Html.StartsWith("<br", StringComparison.Ordinal);

    /// <summary>No character stands inside what is opened.</summary>
    public bool IsEmptyElement => Kind == InlineMarkKind.Open && ClosedAt == Position;
}
