using System.Collections.Immutable;
using System.Text;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>A term, and the renderings that the publisher accepts for it.</summary>
public sealed record GlossaryEntry(string Term, ImmutableArray<string> Renderings);

/// <summary>A site's terms. An entry may be written from either language: the term in one, its renderings in the other.</summary>
public sealed class Glossary(ImmutableArray<GlossaryEntry> entries)
{
    readonly Lazy<WordList?> _chineseEnglish = new(() => ToWordList(Oriented(entries, Language.Chinese)));

    public ImmutableArray<GlossaryEntry> Entries => entries;

    /// <summary>The terms as a list of words, or null where none is Chinese.</summary>
    internal WordList? ChineseEnglish => _chineseEnglish.Value;

    /// <summary>The terms of one language with all their renderings, in the order of the glossary.</summary>
    /// <remarks>
    /// Where one of the languages is written in Hanzi or kana, the script tells which side of an entry is which. Otherwise the
    /// entries are read as they stand.
    /// </remarks>
    internal ImmutableArray<GlossaryEntry> From(Language source, Language target) =>
        source.IsUnspaced == target.IsUnspaced ? entries : Oriented(entries, source);

    /// <summary>Entries whose terms are in the source's script stay; the others are turned around, a rendering a term.</summary>
    static ImmutableArray<GlossaryEntry> Oriented(ImmutableArray<GlossaryEntry> entries, Language source)
    {
        var renderings = new OrderedDictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var straight = IsDense(entry.Term) == source.IsUnspaced || entry.Renderings.All(rendering => IsDense(rendering) != source.IsUnspaced);
            foreach (var rendering in entry.Renderings)
            {
                var (term, twin) = straight ? (entry.Term, rendering) : (rendering, entry.Term);
                if (!renderings.TryGetValue(term, out var twins))
                    renderings.Add(term, twins = []);
                twins.Add(twin);
            }
        }
        return [.. renderings.Select(pair => new GlossaryEntry(pair.Key, [.. pair.Value]))];
    }

    static WordList? ToWordList(ImmutableArray<GlossaryEntry> terms)
    {
        var lines = new StringBuilder();
        foreach (var (term, renderings) in terms.Where(entry => entry.Term.All(Script.IsHan)))
            lines.Append(term).Append('\t').AppendJoin(' ', renderings.Select(AsPhrase)).Append('\n');
        return lines.Length == 0 ? null : WordList.Read(Encoding.UTF8.GetBytes(lines.ToString()));
    }

    /// <summary>A rendering as a word list has it: `machine-learning:1`.</summary>
    static string AsPhrase(string rendering) =>
        string.Create(rendering.Length, rendering, static (phrase, text) =>
        {
            for (var i = 0; i < text.Length; i++)
                phrase[i] = char.IsAsciiLetter(text[i]) ? char.ToLowerInvariant(text[i]) : '-';
        }) + ":1";

    static bool IsDense(string text) => text.Any(Script.IsDense);
}
