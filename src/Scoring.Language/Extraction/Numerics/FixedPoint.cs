using System.Runtime.Intrinsics;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>Numbers from -1 to 1 as whole ones: what the layers of the network hand to each other.</summary>
internal static class FixedPoint
{
    /// <summary>Stands for 1. With 13 bits here, weights keep some 14 before sums of 32 bits could overflow.</summary>
    public const int One = 4096;

    /// <summary>Added to a small number it leaves its nearest whole number in the low bits (of two equally near ones the even one).</summary>
    private const float Magic = 12582912f;

    /// <summary>For -1 ≤ x ≤ 1.</summary>
    public static Vector512<int> Of(Vector512<float> x) =>
        Vector512.FusedMultiplyAdd(x, Vector512.Create((float)One), Vector512.Create(Magic)).AsInt32() - Vector512.Create(Magic).AsInt32();
}
