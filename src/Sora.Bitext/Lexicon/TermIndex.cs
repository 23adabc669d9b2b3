using System.Collections.Immutable;
using Sora.Bitext.Pairs.Evidence;

namespace Sora.Bitext.Lexicon;

/// <summary>A term and its renderings as units.</summary>
sealed record Term(GlossaryEntry Entry, ulong[] Units, ImmutableArray<ulong[]> Renderings);

/// <summary>Finds the terms of a glossary in a text.</summary>
sealed class TermIndex
{
    const int LongestWord = 5;

    readonly Dictionary<ulong, List<Term>> _byFirst = [];
    readonly WordList? _words;

    public TermIndex(Glossary glossary, Language source, Language target)
    {
        _words = source.Primary is "zh" or "cmn" ? ChineseEnglish.Words : null;
        foreach (var entry in glossary.From(source, target))
        {
            var term = new Term(entry, TermText.UnitsOf(entry.Term, source), [.. entry.Renderings.Select(text => TermText.UnitsOf(text, target))]);
            if (term.Units.Length == 0 || term.Renderings.Any(units => units.Length == 0))
                continue;
            if (!_byFirst.TryGetValue(term.Units[0], out var terms))
                _byFirst.Add(term.Units[0], terms = []);
            terms.Add(term);
        }
        foreach (var terms in _byFirst.Values)
            terms.Sort(static (a, b) => b.Units.Length.CompareTo(a.Units.Length));
    }

    /// <summary>The terms of a text, each once; of two that begin at one place or lie in each other only the longest.</summary>
    public ImmutableArray<Term> In(TermText text)
    {
        var found = ImmutableArray.CreateBuilder<Term>();
        for (var i = 0; i < text.Units.Length;)
        {
            var term = At(text.Units[i..]);
            if (term is not null && !found.Contains(term) && !(term.Units.Length == 1 && IsInsideWord(text.Ideographs, i)))
                found.Add(term);
            i += term?.Units.Length ?? 1;
        }
        return found.ToImmutable();
    }

    Term? At(ReadOnlySpan<ulong> units)
    {
        foreach (var term in _byFirst.GetValueOrDefault(units[0]) ?? [])
        {
            if (units.StartsWith(term.Units))
                return term;
        }
        return null;
    }

    /// <summary>A single ideograph stands for itself only outside the words that are known: 空 is not in 空间.</summary>
    bool IsInsideWord(ReadOnlySpan<char> ideographs, int place)
    {
        if (_words is null || ideographs[place] == ' ')
            return false;
        for (var start = Math.Max(0, place - LongestWord + 1); start <= place; start++)
        {
            var hash = Atoms.Begin;
            for (var end = start; end < ideographs.Length && end < start + LongestWord && ideographs[end] != ' '; end++)
            {
                hash = Atoms.Continue(hash, ideographs[end]);
                if (end > start && end >= place && _words.Holds(hash))
                    return true;
            }
        }
        return false;
    }
}
