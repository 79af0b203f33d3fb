using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber, 1997), in whole numbers but for the curves of its cells.
/// Gates lie side by side: input, forget, candidate, output. Immutable.
/// </summary>
internal sealed class LstmDirection
{
    /// <summary>Rows whose gates are made at once: they stay in the second-level cache.</summary>
    private const int BlockRows = 128;

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
    /// <param name="input">What the inputs and the bias add to the gates, 4 × hidden a row.</param>
    /// <param name="y">Takes the outputs; those of row i begin at <c>i * stride</c>.</param>
    public void Run<TInput>(SequenceBatch batch, TInput input, Span<short> y, int stride, Scratch scratch)
        where TInput : IGateInput, allows ref struct
    {
        var cells = scratch.Cells.Take(batch.Sequences * _hidden);
        for (int i = 0, end; i < batch.Steps; i = end)
        {
            end = i + 1;
            while (end < batch.Steps && Rows(batch, i, end + 1).Count <= BlockRows) end++;
            var (first, count) = Rows(batch, i, end);
            var gates = scratch.Gates.Take(count * 4 * _hidden);
            input.Fill(first, count, gates);
            for (var k = i; k < end; k++) Step(batch, k, gates, first, cells, y, stride);
        }
    }

    /// <summary>Rows of steps that are taken one after the other.</summary>
    private (int First, int Count) Rows(SequenceBatch batch, int from, int to)
    {
        var (first, last) = _backward ? (batch.Steps - to, batch.Steps - 1 - from) : (from, to - 1);
        return (batch.Start(first), batch.Start(last) + batch.Active(last) - batch.Start(first));
    }

    private void Step(SequenceBatch batch, int number, Span<int> gates, int firstRow, Span<float> cells, Span<short> y, int stride)
    {
        var width = 4 * _hidden;
        var step = _backward ? batch.Steps - 1 - number : number;
        var before = _backward ? step + 1 : step - 1;
        int start = batch.Start(step), active = batch.Active(step);
        var known = before < 0 || before == batch.Steps ? 0 : Math.Min(active, batch.Active(before));
        gates = gates.Slice((start - firstRow) * width, active * width);
        if (known > 0) _recurrent.AddProduct(y[(batch.Start(before) * stride)..], stride, known, gates, width);
        cells[(known * _hidden)..(active * _hidden)].Clear();
        for (var k = 0; k < active; k++)
        {
            var output = y.Slice((start + k) * stride, _hidden);
            GateCurves.Step(gates.Slice(k * width, width), _exponents, cells.Slice(k * _hidden, _hidden), output);
        }
    }
}
