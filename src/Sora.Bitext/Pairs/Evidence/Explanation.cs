namespace Sora.Bitext.Pairs.Evidence;

/// <summary>
/// How well runs of one side explain the words of runs of the other: the sum over those words of
/// log(λ + (1 - λ) Σ t(word | explaining word) / (number of explaining words × p(word))), after IBM's first model.
/// </summary>
/// <remarks>What single items say of each other is worked out once for a band; longer runs add it up.</remarks>
sealed class Explanation
{
    /// <summary>λ: the share of words that nothing explains.</summary>
    const double Unexplained = 0.3;

    const double Scale = (1 - Unexplained) / Unexplained;
    static readonly double Miss = Logarithm.Of(Unexplained);

    readonly Crossing _crossing;
    readonly int[] _words;
    readonly int[] _explaining;
    readonly int[] _starts;
    readonly int[] _ends;
    readonly double[] _single;
    readonly Match[] _matches;
    readonly double[] _sums;
    readonly Match[] _touched;
    JoinedMemo _joined;

    /// <param name="explaining">A stretch of items: the band's rows if <paramref name="byRows"/>, else its columns.</param>
    /// <param name="explained">A stretch of items on the other axis.</param>
    public Explanation(Stretch explaining, Stretch explained, WordModel model, Band band, bool byRows)
    {
        (_crossing, _joined) = (new(band, byRows), new(band));
        _explaining = explaining.Counts();
        _words = explained.Counts();
        var cells = _crossing.Cells;
        (_starts, _ends, _single) = (new int[cells], new int[cells], new double[cells]);
        var distinct = new DistinctWords(explained, model.Scratch);
        (_sums, _touched) = (new double[distinct.Most], new Match[distinct.Most]);
        var matches = new List<Match>();
        for (var (item, from) = (0, 0); item < _explaining.Length; item++)
        {
            var touched = model.Spread(explaining, item);
            var others = _crossing.Others(item, from);
            from = others.Start;
            for (var other = from; other < others.End; other++)
                Fill(_crossing.Of(item, other), distinct, other, model, item, matches);
            model.Clear(touched);
        }
        _matches = [.. matches];
    }

    /// <summary>The logarithm of how likely the explained run is, given the other, against standing there by chance.</summary>
    public double Of(Run explaining, Run explained)
    {
        var score = Words(explained) * Miss;
        if (explaining.Count == 1)
        {
            for (var item = explained.Start; item < explained.End; item++)
            {
                var cell = _crossing.Of(explaining.Start, item);
                score += cell < 0 ? 0 : _single[cell];
            }
            return score;
        }
        double words = 0;
        for (var item = explaining.Start; item < explaining.End; item++)
            words += _explaining[item];
        for (var item = explained.Start; item < explained.End; item++)
            score += Joined(explaining, item, Scale / words);
        return score;
    }

    /// <summary>A bound above <see cref="Of"/>: explaining items that need not share their weight among them.</summary>
    public double AtMost(Run explaining, Run explained)
    {
        var score = Words(explained) * Miss;
        for (var item = explaining.Start; item < explaining.End; item++)
        {
            for (var other = explained.Start; other < explained.End; other++)
            {
                var cell = _crossing.Of(item, other);
                score += cell < 0 ? 0 : _single[cell];
            }
        }
        return score;
    }

    /// <summary>The number of words in an explained run.</summary>
    public int Words(Run explained)
    {
        var words = 0;
        for (var item = explained.Start; item < explained.End; item++)
            words += _words[item];
        return words;
    }

    void Fill(int cell, DistinctWords distinct, int explained, WordModel model, int explaining, List<Match> matches)
    {
        _starts[cell] = matches.Count;
        var scale = Scale / _explaining[explaining];
        var product = new LogProduct();
        var (from, to) = distinct.Range(explained);
        for (var k = from; k < to; k++)
        {
            var word = distinct.Words[k];
            var weight = model.Spreads[word];
            if (weight == 0)
                continue;
            var match = new Match(k - from, distinct.Times[k], weight / model.Probabilities[word]);
            matches.Add(match);
            product.Multiply(1 + (scale * match.Weight), match.Times);
        }
        _ends[cell] = matches.Count;
        _single[cell] = product.Sum;
    }

    double Joined(Run explaining, int explained, double scale)
    {
        var (row, column) = _crossing.Place(explaining.Start, explained);
        var place = _joined.Place(row, column, explaining.Count);
        if (place < 0)
            return Together(explaining, explained, scale);
        if (!_joined.Holds(place, row, out var value))
            _joined.Keep(place, row, value = Together(explaining, explained, scale));
        return value;
    }

    double Together(Run explaining, int explained, double scale)
    {
        var count = 0;
        for (var item = explaining.Start; item < explaining.End; item++)
        {
            var cell = _crossing.Of(item, explained);
            if (cell < 0)
                continue;
            foreach (ref readonly var match in _matches.AsSpan(_starts[cell].._ends[cell]))
            {
                if (_sums[match.Word] == 0)
                    _touched[count++] = match;
                _sums[match.Word] += match.Weight;
            }
        }
        var product = new LogProduct();
        foreach (ref readonly var match in _touched.AsSpan(0, count))
        {
            product.Multiply(1 + (scale * _sums[match.Word]), match.Times);
            _sums[match.Word] = 0;
        }
        return product.Sum;
    }

    /// <param name="Word">The word's place among the explained item's distinct words.</param>
    /// <param name="Times">How often it stands there.</param>
    /// <param name="Weight">The explaining words' t(word | …), summed, over p(word).</param>
    readonly record struct Match(int Word, int Times, double Weight);
}
