namespace Sora.Bitext.Checking;

/// <summary>Numbers, percentages and dates that stand in one of the two texts only.</summary>
static class Numbers
{
    /// <summary>Where a passage has more, such as a table of measurements, nobody could look at them all, and most look like some other.</summary>
    const int Most = 1_000;

    public static IEnumerable<Diagnostic> Find(CheckedText text, int pair)
    {
        if (!text.IsKnown || !text.Pairs[pair].HasBothSides || text.Pairs[pair] is not { Source.Quantities.Length: <= Most, Target.Quantities.Length: <= Most })
            yield break;
        for (var side = 0; side < 2; side++)
        {
            var (here, there) = (text.Pairs[pair].Side(side == 1), text.Pairs[pair].Side(side == 0));
            List<string>? told = null;
            foreach (var quantity in here.Quantities)
            {
                if (!quantity.IsBinding || IsSaid(quantity, text.Around(pair), side == 0))
                    continue;
                var written = quantity.Written.ToString();
                if (told?.Contains(written) == true)
                    continue;
                (told ??= []).Add(written);
                yield return quantity.Kind switch
                {
                    QuantityKind.Percentage => Findings.PercentageOnOneSide(quantity.Where, there.Where, written),
                    QuantityKind.Date => Findings.DateOnOneSide(quantity.Where, there.Where, written),
                    _ => Findings.NumberOnOneSide(quantity.Where, there.Where, written),
                };
            }
        }
    }

    static bool IsSaid(Quantity quantity, ReadOnlySpan<CheckedPair> pairs, bool target)
    {
        foreach (var pair in pairs)
        {
            foreach (var other in pair.Side(target).Quantities)
            {
                if (other.Number.Is(quantity.Number.Digits, quantity.Number.Exponent))   // most are, and the other ways to write one are many
                    return true;
            }
        }
        foreach (var pair in pairs)
        {
            foreach (var other in pair.Side(target).Quantities)
            {
                if (SameNumber.Is(quantity, other))
                    return true;
            }
        }
        foreach (var pair in pairs)
        {
            foreach (var sentence in pair.Side(target).Sentences)
            {
                if (NumberInWords.IsIn(sentence.Prose, quantity))
                    return true;
            }
        }
        return false;
    }
}
