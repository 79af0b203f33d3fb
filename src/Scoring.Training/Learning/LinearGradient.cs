using Scoring.Language.Extraction.Numerics;

namespace Scoring.Training.Learning;

/// <summary>y = x · W + b, and its gradient.</summary>
internal sealed class LinearGradient(Parameter weights, Parameter? bias)
{
    private readonly PackedMatrix _weights = new(weights.Rows, weights.Columns);
    private readonly PackedMatrix _transposed = new(weights.Columns, weights.Rows);
    private readonly PackedMatrix _gradient = new(0, weights.Columns);

    public int Inputs => weights.Rows;

    public int Outputs => weights.Columns;

    /// <summary>Takes over the weights as they are now.</summary>
    public void Load()
    {
        _weights.Pack(weights.Values, Outputs);
        _transposed.PackTransposed(weights.Values, Outputs);
    }

    /// <summary>Adds x · W, and the bias if there is one, to y.</summary>
    public void Forward(ReadOnlySpan<float> x, int count, Span<float> y)
    {
        if (bias is not null)
        {
            for (var row = 0; row < count; row++)
                for (var k = 0; k < Outputs; k++) y[row * Outputs + k] += bias.Values[k];
        }

        _weights.AddProduct(x, Inputs, 1, count, y, Outputs);
    }

    /// <summary>Adds to the gradients of the weights and of x.</summary>
    public void Backward(ReadOnlySpan<float> x, ReadOnlySpan<float> dy, int count, Span<float> dx)
    {
        if (bias is not null)
        {
            for (var row = 0; row < count; row++)
                for (var k = 0; k < Outputs; k++) bias.Gradient[k] += dy[row * Outputs + k];
        }

        _gradient.Resize(count);
        _gradient.Pack(dy, Outputs);
        _gradient.AddProduct(x, 1, Inputs, Inputs, weights.Gradient, Outputs);
        _transposed.AddProduct(dy, Outputs, 1, count, dx, Inputs);
    }
}
