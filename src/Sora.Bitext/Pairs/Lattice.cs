using System.Buffers;
using System.Collections.Immutable;

namespace Sora.Bitext.Pairs;

/// <summary>
/// The costs of the cheapest ways from the first cell to every cell of a narrow band, and from there to the last. Ways that
/// are dearer than the cheapest by the slack or more are left out: what they cost is infinite, or a little too much.
/// </summary>
sealed class Lattice<TCost> : IDisposable
    where TCost : struct, IBeadCost
{
    readonly Band _band;
    readonly BeadTypes _types;
    readonly TCost _cost;
    readonly double[] _beads;
    readonly double[] _before;
    readonly double[] _after;

    readonly (int Source, int Target) _from;
    readonly double _slack;

    /// <param name="from">The source and target item that the band's first row and column stand for.</param>
    public Lattice(Band band, (int Source, int Target) from, BeadTypes types, TCost cost, double slack)
    {
        (_band, _from, _types, _cost, _slack) = (band, from, types, cost, slack);
        var cells = (band.Sources + 1) * band.Width;
        (_before, _after, _beads) = (Rent(cells), Rent(cells), Rent(cells * types.All.Length));
        _before.AsSpan(0, cells).Fill(double.PositiveInfinity);
        _after.AsSpan(0, cells).Fill(double.PositiveInfinity);
        _before[Cell(0, 0)] = 0;
        _after[Cell(band.Sources, band.Targets)] = 0;
        Forward();
        Backward();
    }

    /// <summary>The cost of the cheapest alignment.</summary>
    public double Best => _before[Cell(_band.Sources, _band.Targets)];

    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_before);
        ArrayPool<double>.Shared.Return(_after);
        ArrayPool<double>.Shared.Return(_beads);
    }

    /// <summary>The cheapest alignment, each bead held certain: that which <see cref="Aligner"/> finds in the same band.</summary>
    public Alignment Path()
    {
        var beads = ImmutableArray.CreateBuilder<Bead>(Math.Max(_band.Sources, _band.Targets));
        var (row, column) = (_band.Sources, _band.Targets);
        while (row > 0 || column > 0)
        {
            var type = LastOn(row, column);
            (row, column) = (row - type.Source, column - type.Target);
            beads.Add(new(new(_from.Source + row, type.Source), new(_from.Target + column, type.Target), 1));
        }
        beads.Reverse();
        return new(beads.ToImmutable());
    }

    /// <summary>Every bead that an alignment within the slack may hold, with the cost of the cheapest alignment that holds it.</summary>
    public void Visit(Action<Run, Run, double> visit)
    {
        var dearest = Best + _slack;
        for (var row = 0; row <= _band.Sources; row++)
        {
            for (var column = _band.First(row); column < _band.End(row); column++)
            {
                var cell = Cell(row, column);
                if (_before[cell] + _after[cell] >= dearest)
                    continue;
                for (var k = 0; k < _types.All.Length; k++)
                {
                    var bead = _beads[(cell * _types.All.Length) + k];
                    if (double.IsPositiveInfinity(bead))
                        continue;
                    var type = _types.All[k];
                    var total = _before[From(row, column, type)] + bead + _after[cell];
                    if (total < dearest)
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
                var beads = _beads.AsSpan(cell * _types.All.Length, _types.All.Length);
                for (var k = 0; k < beads.Length; k++)
                    beads[k] = BeadTo(cell, row, column, _types.All[k]);
            }
        }
    }

    /// <summary>The cost of the bead that ends here, if a way leads to its beginning and it may be on a cheap way to the end.</summary>
    double BeadTo(int cell, int row, int column, BeadType type)
    {
        var from = From(row, column, type);
        if (from < 0 || double.IsPositiveInfinity(_before[from]))
            return double.PositiveInfinity;
        var bead = type.Cost + _cost.Between(
            new(_from.Source + row - type.Source, type.Source),
            new(_from.Target + column - type.Target, type.Target),
            _before[cell] + _slack - _before[from] - type.Cost);
        if (_before[from] + bead < _before[cell] - Aligner.Rounding)
            _before[cell] = _before[from] + bead;
        return bead;
    }

    /// <summary>The type of the bead that ends the cheapest way to a cell.</summary>
    BeadType LastOn(int row, int column)
    {
        var cell = Cell(row, column);
        for (var k = 0; ; k++)
        {
            var (type, bead) = (_types.All[k], _beads[(cell * _types.All.Length) + k]);
            if (!double.IsPositiveInfinity(bead) && _before[From(row, column, type)] + bead == _before[cell])
                return type;
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
                    var bead = _beads[(cell * _types.All.Length) + k];
                    if (double.IsPositiveInfinity(bead))
                        continue;
                    var from = From(row, column, _types.All[k]);
                    _after[from] = Math.Min(_after[from], _after[cell] + bead);
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

    static double[] Rent(int length) => ArrayPool<double>.Shared.Rent(length);
}
