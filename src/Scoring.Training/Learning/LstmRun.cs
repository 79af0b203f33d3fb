using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Training.Learning;

/// <summary>
/// One direction of a long short-term memory layer (Hochreiter and Schmidhuber, 1997). Gates lie side by side: input, forget, cell,
/// output.
/// </summary>
internal sealed class LstmRun(int inputs, int hidden, bool backward)
{
    private readonly PackedMatrix _input = new(inputs, 4 * hidden);
    private readonly PackedMatrix _recurrent = new(hidden, 4 * hidden);
    private float[] _bias = [];

    public int Inputs { get; } = inputs;

    /// <summary>A multiple of 16.</summary>
    public int Hidden { get; } = hidden;

    public bool Backward { get; } = backward;

    /// <summary>Takes the weights; the bias is kept, the others are copied.</summary>
    public void Load(Matrix input, Matrix recurrent, Matrix bias)
    {
        _input.Pack(input.Values, input.Columns);
        _recurrent.Pack(recurrent.Values, recurrent.Columns);
        _bias = bias.Values;
    }

    /// <summary>Runs over the batch.</summary>
    /// <param name="x">Inputs, one row after the other.</param>
    /// <param name="gates">Takes the activated gates, 4 × hidden a row.</param>
    /// <param name="cells">Takes the cell states, hidden a row.</param>
    /// <param name="y">Takes the outputs; those of row i begin at <c>i * stride</c>.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> x, Span<float> gates, Span<float> cells, Span<float> y, int stride)
    {
        var width = 4 * Hidden;
        for (var row = 0; row < batch.Rows; row++) _bias.CopyTo(gates.Slice(row * width, width));
        _input.AddProduct(x, Inputs, 1, batch.Rows, gates, width);
        for (var i = 0; i < batch.Steps; i++)
        {
            var step = Backward ? batch.Steps - 1 - i : i;
            var before = Backward ? step + 1 : step - 1;
            int start = batch.Start(step), active = batch.Active(step);
            var known = before < 0 || before == batch.Steps ? 0 : Math.Min(active, batch.Active(before));
            var previous = known == 0 ? 0 : batch.Start(before);
            if (known > 0) _recurrent.AddProduct(y[(previous * stride)..], stride, 1, known, gates[(start * width)..], width);
            for (var k = 0; k < active; k++)
            {
                var row = start + k;
                var cell = cells.Slice(row * Hidden, Hidden);
                var cellBefore = k < known ? cells.Slice((previous + k) * Hidden, Hidden) : default;
                Activate(gates.Slice(row * width, width), cellBefore, cell, y.Slice(row * stride, Hidden));
            }
        }
    }

    private void Activate(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        var input = Vectors(gates[..Hidden]);
        var forget = Vectors(gates.Slice(Hidden, Hidden));
        var candidate = Vectors(gates.Slice(2 * Hidden, Hidden));
        var exit = Vectors(gates.Slice(3 * Hidden, Hidden));
        var from = MemoryMarshal.Cast<float, Vector512<float>>(before);
        var to = Vectors(cell);
        var y = Vectors(output);
        for (var i = 0; i < to.Length; i++)
        {
            input[i] = Activation.Sigmoid(input[i]);
            forget[i] = Activation.Sigmoid(forget[i]);
            candidate[i] = Activation.Tanh(candidate[i]);
            exit[i] = Activation.Sigmoid(exit[i]);
            to[i] = from.IsEmpty ? input[i] * candidate[i] : Vector512.FusedMultiplyAdd(forget[i], from[i], input[i] * candidate[i]);
            y[i] = exit[i] * Activation.Tanh(to[i]);
        }
    }

    private static Span<Vector512<float>> Vectors(Span<float> values) => MemoryMarshal.Cast<float, Vector512<float>>(values);
}
