using System.Globalization;
using Sora.Bitext.Pairs;

namespace Sora.Site.Formats;

/// <summary>An article's sentences for spreadsheets and scripts: a line a bead, its cells between tabs.</summary>
static class TsvFile
{
    /// <summary>A spreadsheet would take a cell that begins so for a formula, or in the case of the apostrophe swallow it.</summary>
    const string Marks = "'=+-@＝＋－＠";

    public static void Write(TextWriter tsv, ParallelText text)
    {
        tsv.Write($"pair\tbead\t{text.Source.Language.Tag}\t{text.Target.Language.Tag}\tconfidence\n");
        foreach (var bead in SentenceBead.Of(text))
        {
            tsv.Write(string.Create(CultureInfo.InvariantCulture, $"{bead.Pair}\t{bead.Number}\t"));
            WriteCell(tsv, bead.Source);
            tsv.Write('\t');
            WriteCell(tsv, bead.Target);
            tsv.Write(string.Create(CultureInfo.InvariantCulture, $"\t{Math.Round(bead.Confidence, 4)}\n"));
        }
    }

    static void WriteCell(TextWriter tsv, string? text)
    {
        if (text is null)
            return;
        if (Marks.Contains(text[0], StringComparison.Ordinal))
            tsv.Write('\'');
        foreach (var character in text)
            tsv.Write(EndsCell(character) ? ' ' : character);
    }

    static bool EndsCell(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
