using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// The right-hand side of a product of whole numbers, laid out for it: panels of 32 columns, in each of them pairs of rows, in each pair
/// the columns, so that one instruction multiplies a pair and adds it up. Sums of whole numbers are the same in any order: results do not
/// depend on vector width, on the number of rows multiplied at once or on the machine. Immutable.
/// </summary>
/// <remarks>
/// Here and beside it, what is aggressively optimised is so from its first call on: the runtime's quick first version of vector code is
/// some hundred times slower, and one article is enough to feel it.
/// </remarks>
internal sealed class IntegerMatrix
{
    public const int PanelWidth = 32;

    private readonly short[] _panels;
    private readonly int _rows;

    /// <param name="values">Row-major.</param>
    /// <param name="rows">An even number.</param>
    /// <param name="units">For each column what 1 in a sum stands for, when left-hand sides are <see cref="FixedPoint"/> numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public IntegerMatrix(ReadOnlySpan<float> values, int rows, int columns, ReadOnlySpan<float> units)
    {
        _rows = rows;
        Width = (columns + PanelWidth - 1) / PanelWidth * PanelWidth;
        _panels = new short[rows * Width];
        for (var column = 0; column < columns; column++)
        {
            var step = units[column] * FixedPoint.One;
            var panel = column / PanelWidth * rows * PanelWidth + column % PanelWidth * 2;
            for (var row = 0; row < rows; row++)
                _panels[panel + row / 2 * 2 * PanelWidth + row % 2] = checked((short)MathF.Round(values[row * columns + column] / step));
        }
    }

    /// <summary>Columns, filled up to whole panels: room for a row of sums.</summary>
    public int Width { get; }

    /// <summary>Adds the product of <paramref name="count"/> left-hand rows and this matrix to <paramref name="sums"/>.</summary>
    /// <param name="left">Row i begins at <c>i * leftStride</c>.</param>
    /// <param name="sums">Row i begins at <c>i * sumStride</c>.</param>
    public void AddProduct(ReadOnlySpan<short> left, int leftStride, int count, Span<int> sums, int sumStride)
    {
        if (count == 0) return;
        // One check for all of the unchecked reads and writes below.
        _ = left[(count - 1) * leftStride + _rows - 1];
        _ = sums[(count - 1) * sumStride + Width - 1];
        for (int column = 0, panel = 0; column < Width; column += PanelWidth, panel += _rows * PanelWidth)
        {
            ref var right = ref _panels[panel];
            ref var a = ref MemoryMarshal.GetReference(left);
            ref var sum = ref sums[column];
            if (Avx512BW.IsSupported) WideTile.Run(_rows / 2, count, ref a, leftStride, ref right, ref sum, sumStride);
            else if (Avx2.IsSupported) MiddleTile.Run(_rows / 2, count, ref a, leftStride, ref right, ref sum, sumStride);
            else if (Vector128.IsHardwareAccelerated) NarrowTile.Run(_rows / 2, count, ref a, leftStride, ref right, ref sum, sumStride);
            else ScalarTile.Run(_rows / 2, count, ref a, leftStride, ref right, ref sum, sumStride);
        }
    }
}
