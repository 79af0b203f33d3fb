using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Training.Learning;

/// <summary>
/// One direction of a long short-term memory layer: its run, kept for the gradient, and the gradient by back-propagation through time.
/// </summary>
internal sealed class LstmDirectionGradient
{
    private readonly Parameter _input, _recurrent, _bias;
    private readonly LstmRun _run;
    private readonly PackedMatrix _inputTransposed, _recurrentTransposed, _packedGates;
    private readonly int _hidden;
    private float[] _gates = [], _cells = [], _gateGradient = [], _before = [], _dh = [], _dc = [];

    public LstmDirectionGradient(Parameter input, Parameter recurrent, Parameter bias, bool backward)
    {
        (_input, _recurrent, _bias) = (input, recurrent, bias);
        _hidden = recurrent.Rows;
        _run = new(input.Rows, _hidden, backward);
        _inputTransposed = new(4 * _hidden, input.Rows);
        _recurrentTransposed = new(4 * _hidden, _hidden);
        _packedGates = new(0, 4 * _hidden);
    }

    /// <summary>Takes over the weights as they are now.</summary>
    public void Load()
    {
        _run.Load(_input.Matrix, _recurrent.Matrix, _bias.Matrix);
        _inputTransposed.PackTransposed(_input.Values, 4 * _hidden);
        _recurrentTransposed.PackTransposed(_recurrent.Values, 4 * _hidden);
    }

    public void Forward(SequenceBatch batch, ReadOnlySpan<float> x, Span<float> y, int stride)
    {
        Reserve(batch);
        _run.Run(batch, x, _gates, _cells, y, stride);
    }

    /// <summary>Adds to the gradients of the weights and of x.</summary>
    /// <param name="y">The outputs of the run.</param>
    /// <param name="dy">Their gradient, laid out in the same way.</param>
    public void Backward(SequenceBatch batch, ReadOnlySpan<float> x, ReadOnlySpan<float> y, ReadOnlySpan<float> dy, int stride, Span<float> dx)
    {
        var width = 4 * _hidden;
        Array.Clear(_dh);
        Array.Clear(_dc);
        for (var i = batch.Steps - 1; i >= 0; i--)
        {
            var step = _run.Backward ? batch.Steps - 1 - i : i;
            var before = _run.Backward ? step + 1 : step - 1;
            int start = batch.Start(step), active = batch.Active(step);
            var known = before < 0 || before == batch.Steps ? 0 : Math.Min(active, batch.Active(before));
            var previous = known == 0 ? 0 : batch.Start(before);
            for (var k = 0; k < active; k++)
            {
                var row = start + k;
                Back(row, k < known ? previous + k : -1, k, dy.Slice(row * stride, _hidden));
                var h = _before.AsSpan(row * _hidden, _hidden);
                if (k < known) y.Slice((previous + k) * stride, _hidden).CopyTo(h);
                else h.Clear();
            }

            // What flows on to the step before: nothing for a sequence that begins here.
            _dh.AsSpan(0, active * _hidden).Clear();
            _dc.AsSpan(known * _hidden, (active - known) * _hidden).Clear();
            _recurrentTransposed.AddProduct(_gateGradient.AsSpan(start * width), width, 1, known, _dh, _hidden);
        }

        _packedGates.Resize(batch.Rows);
        _packedGates.Pack(_gateGradient, width);
        _packedGates.AddProduct(x, 1, _input.Rows, _input.Rows, _input.Gradient, width);
        _packedGates.AddProduct(_before, 1, _hidden, _hidden, _recurrent.Gradient, width);
        for (var row = 0; row < batch.Rows; row++)
        {
            var from = Vectors(_gateGradient.AsSpan(row * width, width));
            var to = Vectors(_bias.Gradient);
            for (var k = 0; k < to.Length; k++) to[k] += from[k];
        }

        _inputTransposed.AddProduct(_gateGradient, width, 1, batch.Rows, dx, _input.Rows);
    }

    private void Back(int row, int previous, int sequence, ReadOnlySpan<float> dy)
    {
        var gates = Vectors(_gates.AsSpan(row * 4 * _hidden, 4 * _hidden));
        var gradient = Vectors(_gateGradient.AsSpan(row * 4 * _hidden, 4 * _hidden));
        var cell = Vectors(_cells.AsSpan(row * _hidden, _hidden));
        var cellBefore = previous < 0 ? default : Vectors(_cells.AsSpan(previous * _hidden, _hidden));
        var dh = Vectors(_dh.AsSpan(sequence * _hidden, _hidden));
        var dc = Vectors(_dc.AsSpan(sequence * _hidden, _hidden));
        var dOut = MemoryMarshal.Cast<float, Vector512<float>>(dy);
        var n = cell.Length;
        var one = Vector512<float>.One;
        for (var k = 0; k < n; k++)
        {
            var (input, forget, candidate, exit) = (gates[k], gates[n + k], gates[2 * n + k], gates[3 * n + k]);
            var tanh = Activation.Tanh(cell[k]);
            var d = dOut[k] + dh[k];
            var c = dc[k] + d * exit * (one - tanh * tanh);
            gradient[k] = c * candidate * input * (one - input);
            gradient[n + k] = cellBefore.IsEmpty ? Vector512<float>.Zero : c * cellBefore[k] * forget * (one - forget);
            gradient[2 * n + k] = c * input * (one - candidate * candidate);
            gradient[3 * n + k] = d * tanh * exit * (one - exit);
            dc[k] = c * forget;
        }
    }

    private void Reserve(SequenceBatch batch)
    {
        if (_cells.Length < batch.Rows * _hidden)
        {
            var rows = batch.Rows + batch.Rows / 4;
            (_gates, _gateGradient) = (new float[rows * 4 * _hidden], new float[rows * 4 * _hidden]);
            (_cells, _before) = (new float[rows * _hidden], new float[rows * _hidden]);
        }

        if (_dh.Length < batch.Sequences * _hidden) (_dh, _dc) = (new float[batch.Sequences * _hidden], new float[batch.Sequences * _hidden]);
    }

    private static Span<Vector512<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector512<float>>(values);
}
