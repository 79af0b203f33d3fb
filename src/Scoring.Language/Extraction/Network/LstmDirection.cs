using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber, 1997), in whole numbers but for the curves of its cells.
/// Gates lie side by side: input, forget, candidate, output. Immutable.
/// </summary>
internal sealed class LstmDirection
{
    private readonly IntegerMatrix _recurrent;
    private readonly float[] _exponents;
    private readonly int _hidden;
    private readonly bool _backward;

    /// <param name="units">For each gate what 1 in its sum stands for.</param>
    public LstmDirection(Matrix recurrent, ReadOnlySpan<float> units, bool backward)
    {
        _hidden = recurrent.Rows;
        _backward = backward;
        _recurrent = new(recurrent.Values, _hidden, 4 * _hidden, units);
        _exponents = new float[4 * _hidden];
        for (var k = 0; k < _exponents.Length; k++) _exponents[k] = units[k] * (k / _hidden == 2 ? GateCurves.Tanh : GateCurves.Sigmoid);
    }

    /// <summary>Runs over the batch.</summary>
    /// <param name="gates">What the inputs and the bias add to the gates, 4 × hidden a row; takes the whole sums.</param>
    /// <param name="y">Takes the outputs; those of row i begin at <c>i * stride</c>.</param>
    public void Run(SequenceBatch batch, Span<int> gates, Span<short> y, int stride, Scratch scratch)
    {
        var width = 4 * _hidden;
        var cells = scratch.Cells.Take(batch.Sequences * _hidden);
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = _backward ? batch.Steps - 1 - i : i;
            var before = _backward ? step + 1 : step - 1;
            int start = batch.Start(step), active = batch.Active(step);
            var known = before < 0 || before == batch.Steps ? 0 : Math.Min(active, batch.Active(before));
            if (known > 0) _recurrent.AddProduct(y[(batch.Start(before) * stride)..], stride, known, gates[(start * width)..], width);
            cells[(known * _hidden)..(active * _hidden)].Clear();
            for (var k = 0; k < active; k++)
                GateCurves.Step(gates.Slice((start + k) * width, width), _exponents, cells.Slice(k * _hidden, _hidden), y.Slice((start + k) * stride, _hidden));
        }
    }
}
