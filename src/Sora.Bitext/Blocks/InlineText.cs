using System.Collections.Immutable;

namespace Sora.Bitext.Blocks;

/// <summary>A paragraph's inline content while a reader collects it: plain characters, and the markup between them.</summary>
sealed class InlineText
{
    /// <summary>Characters as the reader of the page sees them, not escaped.</summary>
    public void Append(ReadOnlySpan<char> text) => throw new NotSupportedException();

    /// <summary>Opens an element: `<em>`, closed by `</em>`.</summary>
    public void Open(string tag, string close) => throw new NotSupportedException();

    /// <summary>Closes the innermost open element.</summary>
    public void Close() => throw new NotSupportedException();

    /// <summary>HTML that carries no characters to compare: a note's number, an image. A line break also appends "\n".</summary>
    public void Insert(string html) => throw new NotSupportedException();

    /// <summary>Cuts at sentence ends; markup that crosses one is closed before it and reopened after it.</summary>
    public (ImmutableArray<Sentence> Sentences, ImmutableArray<string> Frame) Slice(Language language) => throw new NotSupportedException();
}
