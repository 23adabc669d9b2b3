using System.Globalization;
using System.Text;

namespace Sora.Bitext.Characters;

/// <summary>Which characters Unicode 14 composes of others, and which marks change places: UnicodeData.txt, fields 3 and 5.</summary>
/// <remarks>
/// A line is a character and what it is composed of (`00C0 0041 0300`; with `!` if the parts are never composed to it:
/// CompositionExclusions.txt), or a range of marks and their combining class (`0300-0314 230`). Read when a text first asks.
/// </remarks>
static class CanonicalForms
{
    static readonly Dictionary<int, (int First, int Second)> Parts = [];
    static readonly Dictionary<(int First, int Second), int> Wholes = [];
    static readonly Dictionary<int, int> Classes = [];

    static CanonicalForms()
    {
        using var stream = typeof(CanonicalForms).Assembly.GetManifestResourceStream("canonical-forms.txt")!;
        using var lines = new StreamReader(stream, Encoding.ASCII);
        while (lines.ReadLine() is { } line)
        {
            if (line.Split(' ') is [var name, .. var values])
                Add(name, values);
        }
    }

    /// <summary>The one or two characters that a character is composed of (then Second is 0), or null.</summary>
    public static (int First, int Second)? PartsOf(int character) => Parts.TryGetValue(character, out var parts) ? parts : null;

    /// <summary>The character that two are composed to, or null.</summary>
    public static int? WholeOf(int first, int second) => Wholes.TryGetValue((first, second), out var whole) ? whole : null;

    /// <summary>The combining class: marks of different classes after one letter are sorted by it; 0 for all that is no such mark.</summary>
    public static int ClassOf(int character) => Classes.GetValueOrDefault(character);

    static void Add(string name, string[] values)
    {
        var isExcluded = name.EndsWith('!');
        if (name.Split('-') is [var from, var to])
        {
            for (var mark = Character(from); mark <= Character(to); mark++)
                Classes.Add(mark, int.Parse(values[0], CultureInfo.InvariantCulture));
            return;
        }
        var whole = Character(name.TrimEnd('!'));
        var parts = (Character(values[0]), values.Length == 1 ? 0 : Character(values[1]));
        Parts.Add(whole, parts);
        if (!isExcluded)
            Wholes.Add(parts, whole);
    }

    static int Character(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
