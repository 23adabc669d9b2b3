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

    readonly Band _band;
    readonly bool _byRows;
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
        (_band, _byRows, _joined) = (band, byRows, new(band));
        _explaining = explaining.Counts();
        _words = explained.Counts();
        var cells = (long)band.Sources * band.Width;
        (_starts, _ends, _single) = (new int[cells], new int[cells], new double[cells]);
        var distinct = new DistinctWords(explained, model.Scratch);
        (_sums, _touched) = (new double[distinct.Most], new Match[distinct.Most]);
        var matches = new List<Match>();
        for (var (item, first) = (0, 0); item < _explaining.Length; item++)
        {
            var touched = model.Spread(explaining, item);
            var last = byRows ? Math.Min(band.End(item), band.Targets) : band.Sources;
            first = byRows ? band.First(item) : first;
            for (var other = first; other < last; other++)
            {
                var (row, column) = byRows ? (item, other) : (other, item);
                if (column >= band.End(row))
                {
                    first = row + 1;
                    continue;
                }
                if (column < band.First(row))
                    break;
                Fill((row * band.Width) + column - band.First(row), distinct, other, model, item, matches);
            }
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
                var cell = Cell(explaining.Start, item);
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
                var cell = Cell(item, other);
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
        var (row, column) = _byRows ? (explaining.Start, explained) : (explained, explaining.Start);
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
            var cell = Cell(item, explained);
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

    /// <summary>The cell of two items, or -1 outside the band.</summary>
    int Cell(int explaining, int explained)
    {
        var (row, column) = _byRows ? (explaining, explained) : (explained, explaining);
        var offset = column - _band.First(row);
        return (uint)offset < (uint)_band.Width ? (row * _band.Width) + offset : -1;
    }

    /// <param name="Word">The word's place among the explained item's distinct words.</param>
    /// <param name="Times">How often it stands there.</param>
    /// <param name="Weight">The explaining words' t(word | …), summed, over p(word).</param>
    readonly record struct Match(int Word, int Times, double Weight);
}
