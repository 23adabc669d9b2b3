namespace Sora.Bitext.Pairs;

/// <summary>The costs of the cheapest ways from the first cell to every cell of a narrow band, and from there to the last.</summary>
sealed class Lattice<TCost>
    where TCost : struct, IBeadCost
{
    readonly Band _band;
    readonly BeadTypes _types;
    readonly TCost _cost;
    readonly double[] _beads;
    readonly double[] _before;
    readonly double[] _after;

    readonly (int Source, int Target) _from;

    /// <param name="from">The source and target item that the band's first row and column stand for.</param>
    public Lattice(Band band, (int Source, int Target) from, BeadTypes types, TCost cost)
    {
        (_band, _from, _types, _cost) = (band, from, types, cost);
        var cells = (band.Sources + 1) * band.Width;
        (_before, _after, _beads) = (new double[cells], new double[cells], new double[(long)cells * types.All.Length]);
        Array.Fill(_before, double.PositiveInfinity);
        Array.Fill(_after, double.PositiveInfinity);
        _before[Cell(0, 0)] = 0;
        _after[Cell(band.Sources, band.Targets)] = 0;
        Forward();
        Backward();
    }

    /// <summary>The cost of the cheapest alignment.</summary>
    public double Best => _before[Cell(_band.Sources, _band.Targets)];

    /// <summary>Every bead that an alignment may hold, with the cost of the cheapest alignment that holds it.</summary>
    public void Visit(Action<Run, Run, double> visit)
    {
        for (var row = 0; row <= _band.Sources; row++)
        {
            for (var column = _band.First(row); column < _band.End(row); column++)
            {
                var cell = Cell(row, column);
                for (var k = 0; k < _types.All.Length; k++)
                {
                    var type = _types.All[k];
                    var from = From(row, column, type);
                    if (from < 0)
                        continue;
                    var total = _before[from] + _beads[(cell * _types.All.Length) + k] + _after[cell];
                    if (!double.IsPositiveInfinity(total))
                        visit(new(_from.Source + row - type.Source, type.Source), new(_from.Target + column - type.Target, type.Target), total);
                }
            }
        }
    }

    void Forward()
    {
        for (var row = 0; row <= _band.Sources; row++)
        {
            for (var column = _band.First(row); column < _band.End(row); column++)
            {
                var cell = Cell(row, column);
                for (var k = 0; k < _types.All.Length; k++)
                {
                    var type = _types.All[k];
                    var from = From(row, column, type);
                    if (from < 0 || double.IsPositiveInfinity(_before[from]))
                        continue;
                    var cost = type.Cost + _cost.Between(
                        new(_from.Source + row - type.Source, type.Source), new(_from.Target + column - type.Target, type.Target), double.PositiveInfinity);
                    _beads[(cell * _types.All.Length) + k] = cost;
                    _before[cell] = Math.Min(_before[cell], _before[from] + cost);
                }
            }
        }
    }

    void Backward()
    {
        for (var row = _band.Sources; row >= 0; row--)
        {
            for (var column = _band.End(row) - 1; column >= _band.First(row); column--)
            {
                var cell = Cell(row, column);
                if (double.IsPositiveInfinity(_after[cell]))
                    continue;
                for (var k = 0; k < _types.All.Length; k++)
                {
                    var from = From(row, column, _types.All[k]);
                    if (from >= 0)
                        _after[from] = Math.Min(_after[from], _after[cell] + _beads[(cell * _types.All.Length) + k]);
                }
            }
        }
    }

    int Cell(int row, int column) => (row * _band.Width) + column - _band.First(row);

    /// <summary>The cell in which a bead that ends here begins; -1 where that is outside.</summary>
    int From(int row, int column, BeadType type)
    {
        var (fromRow, fromColumn) = (row - type.Source, column - type.Target);
        return fromRow < 0 || fromColumn < _band.First(fromRow) || fromColumn >= _band.End(fromRow) ? -1 : Cell(fromRow, fromColumn);
    }
}
