using System.Globalization;
using System.Text;

namespace Sora.Bitext.Pairs.Pins;

/// <summary>How a correction names a block or a sentence: by its first words, or blocks by the id of the pair that they are in.</summary>
public sealed record PinName
{
    PinName(string text, int number, PairId? id) => (Text, Number, Id) = (text, number, id);

    /// <summary>The first words, or all of them; empty for an id.</summary>
    public string Text { get; }

    /// <summary>Which of those that begin so, from 1; 0 where only one may.</summary>
    public int Number { get; }

    public PairId? Id { get; }

    public static PinName Opening(string text, int number = 0) => new(text, number, null);

    public static PinName Of(PairId id) => new("", 0, id);

    /// <summary>As it stands in a file: `"first words"`, `"first words"@2`, `p7f3qd0`.</summary>
    public override string ToString()
    {
        if (Id is { } id)
            return id.ToString();
        var written = new StringBuilder("\"");
        foreach (var c in Text)
            _ = c is '"' or '\\' ? written.Append('\\').Append(c) : written.Append(char.IsControl(c) ? ' ' : c);
        written.Append('"');
        return Number == 0 ? written.ToString() : written.Append(CultureInfo.InvariantCulture, $"@{Number}").ToString();
    }
}
