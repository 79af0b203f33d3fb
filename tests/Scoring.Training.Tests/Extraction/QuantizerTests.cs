using Scoring.Language.Extraction.Network;
using Scoring.Training.Extraction;

namespace Scoring.Training.Tests.Extraction;

public sealed class QuantizerTests
{
    [Fact]
    public void Rounds_each_row_to_its_own_step()
    {
        var matrix = new Matrix("m", 2, 3, [127f, -3.4f, 0f, 0.0127f, 0.00004f, -0.0127f]);
        Quantizer.Round(matrix);
        Assert.Equal([127f, -3f, 0f], matrix.Values[..3]);
        Assert.Equal([0.0127f, 0f, -0.0127f], matrix.Values[3..], (a, b) => Math.Abs(a - b) < 1e-6);
    }
}
