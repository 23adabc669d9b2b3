namespace Sora.Bitext.Pairs.Evidence;

/// <summary>
/// How well runs of sentences explain the words of runs of the other side: the sum over those words of
/// log(1 + (1 - λ) / λ Σ t(word | explaining word) near(their places) / (number of explaining words × p(word))), after IBM's
/// second model, with places that are smooth: see <see cref="Nearness"/>. A word that nothing explains adds nothing.
/// </summary>
/// <remarks>Which words of single items explain each other is worked out once for a band; their places depend on the bead.</remarks>
sealed class OrderedExplanation
{
    /// <summary>λ: the share of words that nothing explains.</summary>
    const double Unexplained = 0.3;

    const double Scale = (1 - Unexplained) / Unexplained;

    readonly Crossing _crossing;
    readonly int[] _words;
    readonly int[] _explaining;
    readonly int[] _bounds;
    readonly Match[] _matches;
    readonly float[] _sums;
    readonly int[] _touched;

    /// <param name="explaining">A stretch of items: the band's rows if <paramref name="byRows"/>, else its columns.</param>
    /// <param name="explained">A stretch of items on the other axis.</param>
    public OrderedExplanation(Stretch explaining, Stretch explained, WordModel model, Band band, bool byRows)
    {
        _crossing = new(band, byRows);
        (_explaining, _words) = (explaining.Counts(), explained.Counts());
        var cells = _crossing.Cells;
        (_bounds, Most) = (new int[2 * cells], new(band));
        var longest = _words.Length == 0 ? 0 : _words.Max();
        (_sums, _touched) = (new float[longest], new int[longest]);
        var occurrences = model.Occurrences;
        var matches = new List<Match>();
        for (var (item, from) = (0, 0); item < _explaining.Length; item++)
        {
            occurrences.Read(explaining.Of(item), model.Links);
            var others = _crossing.Others(item, from);
            from = others.Start;
            for (var other = from; other < others.End; other++)
                Fill(_crossing.Of(item, other), explained.Of(other), occurrences, model.Probabilities, Scale * Nearness.Most / _explaining[item], matches);
            occurrences.Clear(explaining.Of(item), model.Links);
        }
        _matches = [.. matches];
        Most.Sum();
    }

    /// <summary>The logarithm of how likely the explained run is, given the other, against standing there unexplained: 0 or more.</summary>
    public double Of(Run explaining, Run explained)
    {
        var (here, there) = (Sum(_explaining, explaining), Sum(_words, explained));
        var product = new LogProduct();
        var (step, twinStep, scale) = ((float)Nearness.Steps / here, (float)Nearness.Steps / there, (float)(Scale / here));
        var before = 0;
        for (var item = explained.Start; item < explained.End; before += _words[item++])
        {
            if (explaining.Count == 1)
                Alone(explaining.Start, step, item, twinStep, (before + 0.5f) * twinStep, scale, ref product);
            else
                Together(explaining, step, item, twinStep, (before + 0.5f) * twinStep, scale, ref product);
        }
        return product.Sum;
    }

    /// <summary>
    /// For each cell of the band, and so added up for each bead, what <see cref="Of"/> does not exceed: every word at the same place as its twin,
    /// and explaining items that need not share their weight among them. A word at the very end of its bead could say more; no bead consists of such.
    /// </summary>
    public CellSums Most { get; }

    /// <summary>The same for one bead.</summary>
    public double AtMost(Run explaining, Run explained)
    {
        var (rows, columns) = _crossing.Place(explaining, explained);
        return Most.In(rows, columns);
    }

    /// <summary>The number of words in an explained run.</summary>
    public int Words(Run explained) => Sum(_words, explained);

    static int Sum(int[] counts, Run run)
    {
        var sum = 0;
        for (var item = run.Start; item < run.End; item++)
            sum += counts[item];
        return sum;
    }

    void Fill(int cell, ReadOnlySpan<int> words, Occurrences occurrences, double[] probabilities, double scale, List<Match> matches)
    {
        _bounds[2 * cell] = matches.Count;
        var product = new LogProduct();
        for (var place = 0; place < words.Length; place++)
        {
            var index = occurrences.First(words[place]);
            if (index == 0)
                continue;
            var chance = (float)(1 / probabilities[words[place]]);
            float sum = 0;
            for (; index != 0; index = occurrences[index].Next)
            {
                ref readonly var occurrence = ref occurrences[index];
                matches.Add(new(place, place, occurrence.Place, occurrence.Weight * chance));
                sum += occurrence.Weight * chance;
            }
            product.Multiply(1 + (scale * sum));
        }
        _bounds[(2 * cell) + 1] = matches.Count;
        Most[cell] = (float)product.Sum;
    }

    /// <summary>The same as <see cref="Together"/> for one explaining item, whose matches stand word by word.</summary>
    void Alone(int explaining, float step, int explained, float twinStep, float start, float scale, ref LogProduct product)
    {
        var cell = _crossing.Of(explaining, explained);
        if (cell < 0)
            return;
        var matches = _matches.AsSpan(_bounds[2 * cell].._bounds[(2 * cell) + 1]);
        var near = Nearness.Densities;
        var shares = Nearness.Shares;
        var twin = start - (0.5f * step);
        for (var i = 0; i < matches.Length;)
        {
            var word = matches[i].Word;
            float sum = 0;
            for (; i < matches.Length && matches[i].Word == word; i++)
                sum += matches[i].Weight * Nearness.At(near, twin + (matches[i].Place * twinStep) - (matches[i].Twin * step));
            product.Multiply(1 + (scale * sum * shares[(int)(start + (word * twinStep))]));
        }
    }

    /// <param name="step">How far one explaining word goes along the bead.</param>
    /// <param name="twinStep">How far one explained word goes.</param>
    /// <param name="start">The place of the item's first word.</param>
    void Together(Run explaining, float step, int explained, float twinStep, float start, float scale, ref LogProduct product)
    {
        var (count, before) = (0, 0);
        var near = Nearness.Densities;
        var shares = Nearness.Shares;
        for (var item = explaining.Start; item < explaining.End; before += _explaining[item++])
        {
            var cell = _crossing.Of(item, explained);
            if (cell < 0)
                continue;
            var twin = start - ((before + 0.5f) * step);
            foreach (ref readonly var match in _matches.AsSpan(_bounds[2 * cell].._bounds[(2 * cell) + 1]))
            {
                ref var sum = ref _sums[match.Word];
                if (sum == 0)
                    _touched[count++] = match.Word;
                sum += match.Weight * Nearness.At(near, twin + (match.Place * twinStep) - (match.Twin * step));
            }
        }
        foreach (var word in _touched.AsSpan(0, count))
        {
            product.Multiply(1 + (scale * _sums[word] * shares[(int)(start + (word * twinStep))]));
            _sums[word] = 0;
        }
    }

    /// <param name="Word">The explained word's place in its item.</param>
    /// <param name="Place">The same, as it is reckoned with.</param>
    /// <param name="Twin">The explaining word's place in its own.</param>
    /// <param name="Weight">t(word | explaining word) over p(word).</param>
    readonly record struct Match(int Word, float Place, float Twin, float Weight);
}
