using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>y = x · W + b for each row.</summary>
internal sealed class Linear
{
    private readonly PackedMatrix _weights;
    private readonly float[]? _bias;

    public Linear(Matrix weights, Matrix? bias = null)
    {
        _weights = PackedMatrix.Of(weights.Values, weights.Rows, weights.Columns);
        _bias = bias?.Values;
    }

    public int Outputs => _weights.Columns;

    /// <summary>Writes y.</summary>
    public void Run(ReadOnlySpan<float> x, int count, Span<float> y)
    {
        for (var row = 0; row < count; row++)
        {
            var to = y.Slice(row * Outputs, Outputs);
            if (_bias is null) to.Clear();
            else _bias.CopyTo(to);
        }

        Add(x, count, y);
    }

    /// <summary>Adds x · W to y.</summary>
    public void Add(ReadOnlySpan<float> x, int count, Span<float> y) => _weights.AddProduct(x, _weights.Rows, 1, count, y, Outputs);
}
