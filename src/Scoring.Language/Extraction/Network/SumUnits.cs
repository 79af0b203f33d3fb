using System.Runtime.CompilerServices;
namespace Scoring.Language.Extraction.Network;

/// <summary>Chooses what 1 in a whole-number sum stands for: as little as no overflow allows.</summary>
internal static class SumUnits
{
    /// <summary>Sums stay below this, with some room for what rounding adds.</summary>
    private const float Largest = 2.0e9f;

    /// <summary>A unit for each column.</summary>
    /// <param name="reach">What is added to the product, at most; the matrices' own reach is added to it.</param>
    /// <param name="matrices">Weights that meet numbers from -1 to 1 in one sum.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float[] Of(Span<float> reach, params ReadOnlySpan<Matrix> matrices)
    {
        var units = new float[reach.Length];
        for (var column = 0; column < units.Length; column++)
        {
            var heaviest = 0f;
            foreach (var matrix in matrices)
            {
                for (var row = 0; row < matrix.Rows; row++)
                {
                    var weight = Math.Abs(matrix.Values[row * matrix.Columns + column]);
                    reach[column] += weight;
                    heaviest = Math.Max(heaviest, weight);
                }
            }

            // Never 0, should all weights be.
            units[column] = Math.Max(Math.Max(reach[column], 1e-3f) / Largest, heaviest / short.MaxValue / Numerics.FixedPoint.One);
        }

        return units;
    }
}
