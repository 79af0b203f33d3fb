using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>
/// Vectors of a feature's values multiplied once, at the start, by the weights that would meet them for each token: reading then only
/// adds rows up.
/// </summary>
internal sealed class GateTable
{
    private readonly float[] _values;
    private readonly int _width;

    private GateTable(float[] values, int width) => (_values, _width) = (values, width);

    /// <summary>A single row.</summary>
    public static GateTable Of(Matrix bias) => new(bias.Values, bias.Columns);

    /// <param name="first">Row of the weights that the vectors' first column meets.</param>
    public static GateTable Of(Matrix vectors, Matrix weights, int first)
    {
        var packed = PackedMatrix.Of(weights.Values.AsSpan(first * weights.Columns), vectors.Columns, weights.Columns);
        var values = new float[vectors.Rows * weights.Columns];
        packed.AddProduct(vectors.Values, vectors.Columns, 1, vectors.Rows, values, weights.Columns);
        return new(values, weights.Columns);
    }

    /// <summary>All pairs of rows: that of i and k is <c>i + k * rows</c>, with the rows of this table counted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public GateTable With(GateTable other)
    {
        int rows = _values.Length / _width, others = other._values.Length / _width;
        var values = new float[rows * others * _width];
        for (var row = 0; row < rows * others; row++)
        {
            Span<float> mine = _values.AsSpan(row % rows * _width, _width), its = other._values.AsSpan(row / rows * _width, _width);
            for (var k = 0; k < _width; k++) values[row * _width + k] = mine[k] + its[k];
        }

        return new(values, _width);
    }

    /// <summary>Adds the largest number of each column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddReach(Span<float> reach)
    {
        for (var k = 0; k < _width; k++)
        {
            var largest = 0f;
            for (var at = k; at < _values.Length; at += _width) largest = Math.Max(largest, Math.Abs(_values[at]));
            reach[k] += largest;
        }
    }

    /// <summary>The rows in units of sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] Rounded(ReadOnlySpan<float> units)
    {
        var rounded = new int[_values.Length];
        for (var at = 0; at < rounded.Length; at++) rounded[at] = (int)MathF.Round(_values[at] / units[at % _width]);
        return rounded;
    }

    /// <summary>to = first + second + third + fourth; lengths are multiples of 16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sum(
        ReadOnlySpan<int> first, ReadOnlySpan<int> second, ReadOnlySpan<int> third, ReadOnlySpan<int> fourth, Span<int> to)
    {
        ReadOnlySpan<Vector512<int>> a = Vectors(first), b = Vectors(second), c = Vectors(third), d = Vectors(fourth);
        var sum = MemoryMarshal.Cast<int, Vector512<int>>(to);
        for (var k = 0; k < sum.Length; k++) sum[k] = a[k] + b[k] + (c[k] + d[k]);
    }

    private static ReadOnlySpan<Vector512<int>> Vectors(ReadOnlySpan<int> values) => MemoryMarshal.Cast<int, Vector512<int>>(values);
}
