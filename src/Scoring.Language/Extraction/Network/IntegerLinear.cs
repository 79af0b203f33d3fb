using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>y = x · W + b for rows of numbers from -1 to 1, or the sum of several such products. Immutable.</summary>
internal sealed class IntegerLinear
{
    private readonly IntegerMatrix[] _weights;
    private readonly int[] _inputs;
    private readonly int[] _bias;

    /// <param name="weights">One matrix, or several whose products are added up; with the same number of columns.</param>
    public IntegerLinear(Matrix bias, params ReadOnlySpan<Matrix> weights)
    {
        var added = GateTable.Of(bias);
        var reach = new float[bias.Columns];
        added.AddReach(reach);
        Units = SumUnits.Of(reach, weights);
        _weights = new IntegerMatrix[weights.Length];
        _inputs = new int[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            _weights[i] = new(weights[i].Values, weights[i].Rows, weights[i].Columns, Units);
            _inputs[i] = weights[i].Rows;
        }

        _bias = new int[Width];
        added.Rounded(Units).CopyTo(_bias, 0);
    }

    /// <summary>For each column what 1 in its sum stands for.</summary>
    public float[] Units { get; }

    /// <summary>Length of a row of sums; those behind the columns mean nothing.</summary>
    public int Width => _weights[0].Width;

    /// <summary>Begins the sums of some rows with the bias.</summary>
    public void Begin(int count, Span<int> sums)
    {
        for (var row = 0; row < count; row++) _bias.CopyTo(sums.Slice(row * Width, Width));
    }

    /// <summary>Adds the product with one of the matrices.</summary>
    public void Add(int matrix, ReadOnlySpan<short> x, int count, Span<int> sums) => _weights[matrix].AddProduct(x, _inputs[matrix], count, sums, Width);
}
