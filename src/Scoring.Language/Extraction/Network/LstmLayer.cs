using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>
/// Both directions of a layer over numbers from -1 to 1, and over a table of further inputs if there is one; the outputs of the forward
/// one come first in a row. Immutable.
/// </summary>
internal sealed class LstmLayer
{
    private readonly LstmDirection[] _directions = new LstmDirection[2];
    private readonly IntegerMatrix[] _inputs = new IntegerMatrix[2];
    private readonly int[][] _tables = new int[2][];
    private readonly int _dense, _hidden;

    /// <param name="inputs">How many numbers are multiplied.</param>
    /// <param name="table">Vectors that meet the rest of the input's weights.</param>
    public LstmLayer(ExtractionModel model, string name, int inputs, int hidden, Matrix? table = null)
    {
        (_dense, _hidden) = (inputs, hidden);
        for (var half = 0; half < 2; half++)
        {
            var backward = half == 1;
            var weights = model[WeightNames.Input(name, backward)];
            var recurrent = model[WeightNames.Recurrent(name, backward)];
            var dense = weights with { Rows = inputs, Values = weights.Values[..(inputs * weights.Columns)] };
            var added = GateTable.Of(model[WeightNames.Bias(name, backward)]);
            if (table is not null) added = GateTable.Of(table, weights, inputs).With(added);
            var reach = new float[4 * hidden];
            added.AddReach(reach);
            var units = SumUnits.Of(reach, dense, recurrent);
            _inputs[half] = new(dense.Values, inputs, 4 * hidden, units);
            _directions[half] = new(recurrent, units, backward);
            _tables[half] = added.Rounded(units);
        }
    }

    public int Outputs => 2 * _hidden;

    /// <param name="x">Inputs, one row after the other.</param>
    /// <param name="rows">For each row that of the table; empty where there is none.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<short> x, ReadOnlySpan<byte> rows, Span<short> y, Scratch scratch)
    {
        for (var half = 0; half < 2; half++)
        {
            var input = new ProductInput(x, _dense, _inputs[half], _tables[half], rows);
            _directions[half].Run(batch, input, y[(half * _hidden)..], Outputs, scratch);
        }
    }
}
