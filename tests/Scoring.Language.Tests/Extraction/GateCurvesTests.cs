using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Tests.Extraction;

public sealed class GateCurvesTests
{
    private const int Hidden = 32;

    [Fact]
    public void A_step_is_that_of_a_long_short_term_memory_cell()
    {
        var random = new Random(7);
        var gates = new int[4 * Hidden];
        var exponents = new float[4 * Hidden];
        var cells = new float[Hidden];
        var output = new short[Hidden];
        for (var k = 0; k < gates.Length; k++)
        {
            gates[k] = random.Next(-9_000, 9_000);
            exponents[k] = 0.001f * (k / Hidden == 2 ? GateCurves.Tanh : GateCurves.Sigmoid);
        }

        for (var k = 0; k < Hidden; k++) cells[k] = (float)(random.NextDouble() * 4 - 2);
        var before = cells.ToArray();
        GateCurves.Step(gates, exponents, cells, output);
        for (var k = 0; k < Hidden; k++)
        {
            var cell = before[k] * Sigmoid(gates[Hidden + k]) + Sigmoid(gates[k]) * Math.Tanh(gates[2 * Hidden + k] * 0.001);
            Assert.Equal(cell, cells[k], 4e-5);
            Assert.Equal(Sigmoid(gates[3 * Hidden + k]) * Math.Tanh(cell), output[k] / (double)FixedPoint.One, 2e-4);
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(int.MaxValue, FixedPoint.One)]
    [InlineData(int.MinValue, -FixedPoint.One)]
    public void A_curve_is_flat_far_from_zero(int sum, int expected)
    {
        var output = new short[Hidden];
        GateCurves.Bend(Enumerable.Repeat(sum, Hidden).ToArray(), Enumerable.Repeat(GateCurves.Tanh, Hidden).ToArray(), output);
        Assert.All(output, value => Assert.Equal(expected, value));
    }

    private static double Sigmoid(int gate) => 1 / (1 + Math.Exp(-gate * 0.001));
}
