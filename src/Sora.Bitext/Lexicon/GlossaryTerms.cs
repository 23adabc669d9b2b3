using System.Collections.Immutable;
using Sora.Bitext.Pairs;

namespace Sora.Bitext.Lexicon;

/// <summary>Checks that the terms of a glossary are rendered as it says.</summary>
public static class GlossaryTerms
{
    /// <summary>Of pairs below this confidence about half are wrong: a term cannot be missed in them.</summary>
    const double Doubt = 0.5;

    /// <summary>A finding for each pair and each term that stands in its source and has no accepted rendering in its target.</summary>
    /// <param name="glossary">Null for none.</param>
    public static ImmutableArray<Diagnostic> Check(ParallelText text, Glossary? glossary)
    {
        if (glossary is null)
            return [];
        var (source, target) = (text.Source.Language, text.Target.Language);
        var index = new TermIndex(glossary, source, target);
        var findings = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var pair in text.Pairs)
        {
            if (!pair.Source.IsEmpty && !pair.Target.IsEmpty && pair.Confidence >= Doubt)
                findings.AddRange(Check(pair, index, source, target));
        }
        return findings.ToImmutable();
    }

    static IEnumerable<Diagnostic> Check(Pair pair, TermIndex index, Language source, Language target)
    {
        TermText? translation = null;
        var missed = new HashSet<Term>();
        foreach (var block in pair.Source)
        {
            var text = new TermText(source);
            text.AddProse(block);
            foreach (var term in index.In(text))
            {
                translation ??= Shown(pair, target);
                if (!Holds(translation.Units, term.Renderings) && missed.Add(term))
                    yield return Findings.TermRenderedOtherwise(block.Where, pair.Target[0].Where, term.Entry.Term, term.Entry.Renderings);
            }
        }
    }

    static TermText Shown(Pair pair, Language language)
    {
        var text = new TermText(language);
        foreach (var block in pair.Target)
            text.AddShown(block);
        return text;
    }

    static bool Holds(ReadOnlySpan<ulong> units, ImmutableArray<ulong[]> renderings)
    {
        foreach (var rendering in renderings)
        {
            if (units.IndexOf(rendering) >= 0)
                return true;
        }
        return false;
    }
}
