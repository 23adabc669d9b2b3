using System.Buffers;

namespace Sora.Bitext.Blocks;

/// <summary>Finds, before Markdig runs, the texts for which it would need minutes.</summary>
static class MarkdownLimits
{
    static readonly SearchValues<char> Nesting = SearchValues.Create(">*_~[<+-!");

    public static Diagnostic? Exceeded(SourceText source)
    {
        if (ReadingLimits.Length(source) is { } tooLong)
            return tooLong;
        var number = source.FirstLine;
        var (brackets, paragraph) = (0, number);
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            var text = line.TrimStart();
            if (text.IsEmpty)
                (brackets, paragraph) = (0, number + 1);
            else if (line.Length - text.Length > ReadingLimits.Indentation)
                return Findings.NestedTooDeep(new(source.File, number));
            brackets += text.Count('[') + text.Count('<');
            if (brackets > ReadingLimits.Brackets)
                return Findings.ParagraphTooTangled(new(source.File, paragraph), ReadingLimits.Brackets);
            number++;
        }

        return null;
    }

    /// <summary>The line with the most characters that nest something in Markdown.</summary>
    public static SourceLine MostMarked(SourceText source)
    {
        var (number, most, where) = (source.FirstLine, -1, source.FirstLine);
        foreach (var line in source.Text.AsSpan().EnumerateLines())
        {
            var count = 0;
            foreach (var c in line)
                count += Nesting.Contains(c) ? 1 : 0;
            if (count > most)
                (most, where) = (count, number);
            number++;
        }

        return new(source.File, where);
    }
}
