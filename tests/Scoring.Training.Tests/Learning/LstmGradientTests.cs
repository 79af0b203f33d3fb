using Scoring.Language.Extraction.Network;
using Scoring.Training.Learning;

namespace Scoring.Training.Tests.Learning;

public sealed class LstmGradientTests
{
    private const int Inputs = 5, Hidden = 16;

    /// <summary>Three sequences, so that some end, or begin, while others go on.</summary>
    private static readonly SequenceBatch Batch = new([4, 3, 1]);

    private readonly List<Parameter> _parameters = [];
    private readonly LstmLayerGradient _layer;
    private readonly float[] _x, _pull;

    public LstmGradientTests()
    {
        var random = new Random(3);
        _layer = new("layer", Inputs, Hidden, random, _parameters, parallel: false);
        _x = new Parameter("x", Batch.Rows, Inputs).Normal(random, 1).Values;
        _pull = new Parameter("pull", Batch.Rows, 2 * Hidden).Normal(random, 1).Values;
    }

    [Fact]
    public void Gradients_of_all_weights_agree_with_finite_differences()
    {
        var dx = Backward();
        foreach (var parameter in _parameters) FiniteDifferences.Check(parameter.Values, parameter.Gradient, Loss);
        FiniteDifferences.Check(_x, dx, Loss);
    }

    [Fact]
    public void Two_threads_give_the_same_bits()
    {
        var alone = Backward();
        List<Parameter> parameters = [];
        var parallel = new LstmLayerGradient("layer", Inputs, Hidden, new(3), parameters, parallel: true);
        parallel.Load();
        var y = new float[Batch.Rows * 2 * Hidden];
        parallel.Forward(Batch, _x, y);
        var dx = new float[_x.Length];
        parallel.Backward(Batch, _x, y, _pull, dx);
        Assert.Equal(alone, dx);
        Assert.Equal(_parameters.SelectMany(p => p.Gradient), parameters.SelectMany(p => p.Gradient));
    }

    private float[] Backward()
    {
        _layer.Load();
        var y = new float[Batch.Rows * 2 * Hidden];
        _layer.Forward(Batch, _x, y);
        var dx = new float[_x.Length];
        _layer.Backward(Batch, _x, y, _pull, dx);
        return dx;
    }

    /// <summary>A weighted sum of the outputs: its gradient at the outputs is the weights.</summary>
    private double Loss()
    {
        _layer.Load();
        var y = new float[Batch.Rows * 2 * Hidden];
        _layer.Forward(Batch, _x, y);
        return y.Zip(_pull, (a, b) => (double)a * b).Sum();
    }
}
