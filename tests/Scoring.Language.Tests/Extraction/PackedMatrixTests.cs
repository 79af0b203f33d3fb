using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Tests.Extraction;

public sealed class PackedMatrixTests
{
    private readonly Random _random = new(1);

    [Theory]
    [InlineData(1, 7, 3)]
    [InlineData(13, 20, 32)]
    [InlineData(150, 33, 70)]
    public void A_product_is_the_sum_of_products(int count, int depth, int columns)
    {
        var (left, right) = (Numbers(count * depth), Numbers(depth * columns));
        var sums = new float[count * columns];
        PackedMatrix.Of(right, depth, columns).AddProduct(left, depth, 1, count, sums, columns);
        for (var i = 0; i < count; i++)
            for (var j = 0; j < columns; j++)
                Assert.Equal(Enumerable.Range(0, depth).Sum(k => (double)left[i * depth + k] * right[k * columns + j]), sums[i * columns + j], 1e-4);
    }

    [Fact]
    public void A_transposed_matrix_gives_the_same_product()
    {
        var (left, right) = (Numbers(9 * 20), Numbers(20 * 40));
        var (sums, transposedSums) = (new float[9 * 40], new float[9 * 40]);
        PackedMatrix.Of(right, 20, 40).AddProduct(left, 20, 1, 9, sums, 40);
        var transposed = new PackedMatrix(20, 40);
        transposed.PackTransposed(Transpose(right, 20, 40), 20);
        transposed.AddProduct(Transpose(left, 9, 20), 1, 9, 9, transposedSums, 40);
        Assert.Equal(sums, transposedSums);
    }

    [Fact]
    public void Rows_come_out_the_same_to_the_bit_alone_and_together()
    {
        var (left, right) = (Numbers(29 * 64), Numbers(64 * 50));
        var packed = PackedMatrix.Of(right, 64, 50);
        var together = new float[29 * 50];
        packed.AddProduct(left, 64, 1, 29, together, 50);
        for (var i = 0; i < 29; i++)
        {
            var alone = new float[50];
            packed.AddProduct(left.AsSpan(i * 64), 64, 1, 1, alone, 50);
            Assert.Equal(together[(i * 50)..((i + 1) * 50)], alone);
        }
    }

    [Fact]
    public void A_result_that_is_too_small_is_refused() =>
        Assert.Throws<IndexOutOfRangeException>(() => PackedMatrix.Of(Numbers(64), 2, 32).AddProduct(Numbers(4), 2, 1, 2, new float[63], 32));

    private float[] Numbers(int count) => [.. Enumerable.Range(0, count).Select(_ => (float)(_random.NextDouble() * 2 - 1))];

    private static float[] Transpose(float[] values, int rows, int columns) =>
        [.. Enumerable.Range(0, values.Length).Select(i => values[i % rows * columns + i / rows])];
}
