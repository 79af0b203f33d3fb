using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Tests.Extraction;

public sealed class IntegerMatrixTests
{
    private const int Rows = 10, Columns = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(15)]
    public void A_product_is_the_sum_of_the_weights_times_the_left_hand_side(int count)
    {
        var random = new Random(count);
        var values = new float[Rows * Columns];
        foreach (ref var value in values.AsSpan()) value = random.Next(-2_000, 2_000);
        var units = Enumerable.Repeat(1f / FixedPoint.One, Columns).ToArray();
        var matrix = new IntegerMatrix(values, Rows, Columns, units);
        var left = new short[count * (Rows + 3)];
        foreach (ref var value in left.AsSpan()) value = (short)random.Next(-FixedPoint.One, FixedPoint.One + 1);
        var sums = new int[count * matrix.Width];
        Array.Fill(sums, 5);
        matrix.AddProduct(left, Rows + 3, count, sums, matrix.Width);
        for (var i = 0; i < count; i++)
        {
            for (var column = 0; column < Columns; column++)
            {
                var expected = 5;
                for (var row = 0; row < Rows; row++) expected += left[i * (Rows + 3) + row] * (int)values[row * Columns + column];
                Assert.Equal(expected, sums[i * matrix.Width + column]);
            }
        }
    }

    [Fact]
    public void Every_vector_width_gives_the_same_sums()
    {
        const int Pairs = 6, Count = 13, Stride = 20;
        var random = new Random(3);
        var left = new short[Count * Stride];
        var right = new short[Pairs * 2 * IntegerMatrix.PanelWidth];
        foreach (ref var value in left.AsSpan()) value = (short)random.Next(-FixedPoint.One, FixedPoint.One + 1);
        foreach (ref var value in right.AsSpan()) value = (short)random.Next(short.MinValue + 1, short.MaxValue);
        var scalar = new int[Count * IntegerMatrix.PanelWidth];
        ScalarTile.Run(Pairs, Count, ref left[0], Stride, ref right[0], ref scalar[0], IntegerMatrix.PanelWidth);
        var sums = new int[scalar.Length];
        NarrowTile.Run(Pairs, Count, ref left[0], Stride, ref right[0], ref sums[0], IntegerMatrix.PanelWidth);
        Assert.Equal(scalar, sums);
        if (Avx2.IsSupported)
        {
            Array.Clear(sums);
            MiddleTile.Run(Pairs, Count, ref left[0], Stride, ref right[0], ref sums[0], IntegerMatrix.PanelWidth);
            Assert.Equal(scalar, sums);
        }

        if (Avx512BW.IsSupported)
        {
            Array.Clear(sums);
            WideTile.Run(Pairs, Count, ref left[0], Stride, ref right[0], ref sums[0], IntegerMatrix.PanelWidth);
            Assert.Equal(scalar, sums);
        }
    }

    /// <summary>What arm64 does in place of one instruction of x64.</summary>
    [Fact]
    public void Pairs_are_multiplied_alike_without_the_instruction_for_it()
    {
        var random = new Random(5);
        var values = new short[16];
        foreach (ref var value in values.AsSpan()) value = (short)random.Next(short.MinValue + 1, short.MaxValue);
        var sums = NarrowTile.MultiplyAddByHand(Vector128.Create(1, 2, 3, 4), Vector128.Create(values, 0), Vector128.Create(values, 8));
        for (var lane = 0; lane < 4; lane++)
            Assert.Equal(lane + 1 + values[2 * lane] * values[8 + 2 * lane] + values[2 * lane + 1] * values[9 + 2 * lane], sums[lane]);
    }
}
