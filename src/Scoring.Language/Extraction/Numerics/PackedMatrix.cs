using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scoring.Language.Extraction.Numerics;

/// <summary>
/// The right-hand side of a matrix product, laid out for it in panels of 32 columns. Each element of a product is one sum of fused
/// multiply-adds in the order of the rows, whatever the vector width, the number of rows multiplied at once or the machine.
/// </summary>
internal sealed class PackedMatrix(int rows, int columns)
{
    private const int PanelWidth = 32;

    /// <summary>Rows of the left-hand side that go through all panels before the next: they stay in the second-level cache.</summary>
    private const int RowBlock = 128;

    private float[] _panels = new float[(columns + PanelWidth - 1) / PanelWidth * rows * PanelWidth];

    public int Rows { get; private set; } = rows;

    public int Columns { get; } = columns;

    public static PackedMatrix Of(ReadOnlySpan<float> values, int rows, int columns)
    {
        var packed = new PackedMatrix(rows, columns);
        packed.Pack(values, columns);
        return packed;
    }

    /// <summary>Takes another number of rows; what was packed is lost.</summary>
    public void Resize(int newRows)
    {
        Rows = newRows;
        var size = (Columns + PanelWidth - 1) / PanelWidth * newRows * PanelWidth;
        if (_panels.Length < size) _panels = new float[size];
    }

    /// <summary>Packs a row-major matrix whose rows lie <paramref name="stride"/> apart.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<float> values, int stride)
    {
        for (int column = 0, panel = 0; column < Columns; column += PanelWidth, panel += Rows * PanelWidth)
        {
            var width = Math.Min(PanelWidth, Columns - column);
            for (var row = 0; row < Rows; row++)
            {
                var to = _panels.AsSpan(panel + row * PanelWidth, PanelWidth);
                values.Slice(row * stride + column, width).CopyTo(to);
                to[width..].Clear();
            }
        }
    }

    /// <summary>Packs the transpose of a row-major matrix whose rows lie <paramref name="stride"/> apart.</summary>
    public void PackTransposed(ReadOnlySpan<float> values, int stride)
    {
        for (int column = 0, panel = 0; column < Columns; column += PanelWidth, panel += Rows * PanelWidth)
        {
            var width = Math.Min(PanelWidth, Columns - column);
            for (var row = 0; row < Rows; row++)
            {
                for (var lane = 0; lane < width; lane++) _panels[panel + row * PanelWidth + lane] = values[(column + lane) * stride + row];
                _panels.AsSpan(panel + row * PanelWidth + width, PanelWidth - width).Clear();
            }
        }
    }

    /// <summary>Adds the product of <paramref name="count"/> left-hand rows and this matrix to <paramref name="sums"/>.</summary>
    /// <param name="left">Element (i, k) lies at <c>i * rowStride + k * columnStride</c>, so a transposed matrix needs no copy.</param>
    /// <param name="sums">Element (i, j) lies at <c>i * sumStride + j</c>.</param>
    public void AddProduct(ReadOnlySpan<float> left, int rowStride, int columnStride, int count, Span<float> sums, int sumStride)
    {
        if (count == 0 || Rows == 0) return;
        // One check for all of the unchecked reads and writes below.
        _ = left[(count - 1) * rowStride + (Rows - 1) * columnStride];
        _ = sums[(count - 1) * sumStride + Columns - 1];
        Span<float> edge = stackalloc float[8 * PanelWidth];
        for (var from = 0; from < count; from += RowBlock)
        {
            var to = Math.Min(count, from + RowBlock);
            for (int column = 0, panel = 0; column < Columns; column += PanelWidth, panel += Rows * PanelWidth)
            {
                ref var right = ref _panels[panel];
                var width = Math.Min(PanelWidth, Columns - column);
                for (int row = from, step; row < to; row += step)
                {
                    step = to - row >= 8 ? 8 : to - row >= 4 ? 4 : 1;
                    ref var a = ref MemoryMarshal.GetReference(left[(row * rowStride)..]);
                    if (width == PanelWidth)
                    {
                        Tile(step, ref a, rowStride, columnStride, ref right, ref sums[row * sumStride + column], sumStride);
                        continue;
                    }

                    for (var i = 0; i < step; i++) sums.Slice((row + i) * sumStride + column, width).CopyTo(edge[(i * PanelWidth)..]);
                    Tile(step, ref a, rowStride, columnStride, ref right, ref edge[0], PanelWidth);
                    for (var i = 0; i < step; i++) edge.Slice(i * PanelWidth, width).CopyTo(sums.Slice((row + i) * sumStride + column, width));
                }
            }
        }
    }

    private void Tile(int rows, ref float a, int rowStride, int columnStride, ref float right, ref float sums, int sumStride)
    {
        if (rows == 8) ProductTile.Eight(Rows, ref a, rowStride, columnStride, ref right, ref sums, sumStride);
        else if (rows == 4) ProductTile.Four(Rows, ref a, rowStride, columnStride, ref right, ref sums, sumStride);
        else ProductTile.One(Rows, ref a, columnStride, ref right, ref sums);
    }
}
