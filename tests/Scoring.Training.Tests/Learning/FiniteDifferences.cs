namespace Scoring.Training.Tests.Learning;

internal static class FiniteDifferences
{
    /// <summary>Checks some <paramref name="entries"/> entries of a gradient, spread over it, against the slope of the loss.</summary>
    public static void Check(float[] values, float[] gradient, Func<double> loss, float step = 1e-2f, double tolerance = 1e-2, int entries = 20)
    {
        var checkedAny = false;
        for (var i = 0; i < values.Length; i += 1 + values.Length / entries)
        {
            var kept = values[i];
            values[i] = kept + step;
            var above = loss();
            values[i] = kept - step;
            var below = loss();
            values[i] = kept;
            var slope = (above - below) / (2 * step);
            Assert.True(Math.Abs(slope - gradient[i]) <= tolerance * Math.Max(0.1, Math.Abs(slope)), $"entry {i}: slope {slope}, gradient {gradient[i]}");
            checkedAny = true;
        }

        Assert.True(checkedAny);
    }
}
