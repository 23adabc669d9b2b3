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

    /// <summary>What is opened has been closed at the end of a sentence and goes on in the next.</summary>
    bool IsContinued { get; init; }

    public bool IsLineBreak => Kind == InlineMarkKind.Insert && Html.StartsWith("<br", StringComparison.Ordinal);

    /// <summary>No character stands inside what is opened.</summary>
    public bool IsEmptyElement => Kind == InlineMarkKind.Open && ClosedAt == Position;

    /// <summary>The same in the next sentence: a title, which may be long, stands in the first only.</summary>
    public InlineMark Continued()
    {
        const string Title = " title=\"";
        if (IsContinued)
            return this;
        var start = Html.IndexOf(Title, StringComparison.Ordinal);   // never within a value: its quotes are escaped
        return this with
        {
            IsContinued = true,
            Html = start < 0 ? Html : Html.Remove(start, Html.IndexOf('"', start + Title.Length) + 1 - start),
        };
    }

    /// <summary>The same without its tags.</summary>
    public InlineMark Unseen() => this with { Html = "", CloseTag = "" };
}
