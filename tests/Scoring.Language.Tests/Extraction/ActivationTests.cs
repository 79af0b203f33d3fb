using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Tests.Extraction;

public sealed class ActivationTests
{
    public static TheoryData<float> Arguments => [-100f, -20f, -3.3f, -0.5f, -1e-4f, 0f, 1e-4f, 0.7f, 2f, 9f, 20f, 80f];

    [Theory]
    [MemberData(nameof(Arguments))]
    public void Agree_with_the_library_to_float_precision(float x)
    {
        var limited = Math.Max(x, -87f);
        Assert.Equal(1, Activation.Exp(x) / Math.Exp(limited), 3e-7);
        Assert.Equal(1 / (1 + Math.Exp(-limited)), Activation.Sigmoid(x), 2e-7);
        float[] values = [.. Enumerable.Repeat(x, 16)];
        Activation.Tanh(values);
        Assert.All(values, y => Assert.Equal(Math.Tanh(x), y, 3e-7));
    }
}
