using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Learning;

/// <summary>
/// Both directions of a layer. They know nothing of each other, so two threads may run them without changing a bit of the result.
/// </summary>
internal sealed class LstmLayerGradient
{
    private readonly LstmDirectionGradient _forward, _backward;
    private readonly int _inputs, _hidden;
    private readonly bool _parallel;
    private float[] _dxBackward = [];

    public LstmLayerGradient(string name, int inputs, int hidden, Random random, List<Parameter> parameters, bool parallel)
    {
        (_inputs, _hidden, _parallel) = (inputs, hidden, parallel);
        _forward = Direction(name, backward: false, random, parameters);
        _backward = Direction(name, backward: true, random, parameters);
    }

    public int Outputs => 2 * _hidden;

    public void Load()
    {
        _forward.Load();
        _backward.Load();
    }

    public void Forward(SequenceBatch batch, float[] x, float[] y) => Both(
        () => _forward.Forward(batch, x, y, Outputs),
        () => _backward.Forward(batch, x, y.AsSpan(_hidden), Outputs));

    /// <summary>Adds to the gradients of the weights and of x.</summary>
    public void Backward(SequenceBatch batch, float[] x, float[] y, float[] dy, float[] dx)
    {
        var size = batch.Rows * _inputs;
        if (_dxBackward.Length < size) _dxBackward = new float[size];
        Array.Clear(_dxBackward, 0, size);
        Both(
            () => _forward.Backward(batch, x, y, dy, Outputs, dx),
            () => _backward.Backward(batch, x, y.AsSpan(_hidden), dy.AsSpan(_hidden), Outputs, _dxBackward));
        for (var i = 0; i < size; i++) dx[i] += _dxBackward[i];
    }

    private LstmDirectionGradient Direction(string name, bool backward, Random random, List<Parameter> parameters)
    {
        var limit = 1 / Math.Sqrt(_hidden);
        var input = new Parameter(WeightNames.Input(name, backward), _inputs, 4 * _hidden).Uniform(random, limit);
        var recurrent = new Parameter(WeightNames.Recurrent(name, backward), _hidden, 4 * _hidden).Uniform(random, limit);
        var bias = new Parameter(WeightNames.Bias(name, backward), 1, 4 * _hidden);
        // A forget gate that begins open (Jozefowicz et al., 2015).
        bias.Values.AsSpan(_hidden, _hidden).Fill(1);
        parameters.AddRange([input, recurrent, bias]);
        return new(input, recurrent, bias, backward);
    }

    private void Both(Action first, Action second)
    {
        if (_parallel) Parallel.Invoke(first, second);
        else
        {
            first();
            second();
        }
    }
}
