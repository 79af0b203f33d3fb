using Scoring.Language.Extraction.Decoding;
using Scoring.Training.Learning;

namespace Scoring.Training.Tests.Learning;

public sealed class ChainLossTests
{
    private static readonly byte[] Gold = [PartStates.ContentBefore, PartStates.NoneBefore, PartStates.Source, PartStates.CueBehind, PartStates.ContentBehind];

    private readonly Parameter _transitions = new Parameter("transitions", PartStates.Count, PartStates.Count).Normal(new(1), 1);
    private readonly Parameter _first = new Parameter("first", 1, PartStates.Count).Normal(new(2), 1);
    private readonly Parameter _labels = new Parameter("labels", Gold.Length, PartStates.Labels).Normal(new(3), 1);
    private readonly Chain _chain = PartStates.NewChain();

    [Fact]
    public void Gradients_agree_with_finite_differences()
    {
        Loss();
        var (transitions, first, labels) = (Copy(_transitions), Copy(_first), Copy(_labels));
        FiniteDifferences.Check(_transitions.Values, transitions, Loss);
        FiniteDifferences.Check(_first.Values, first, Loss);
        FiniteDifferences.Check(_labels.Values, labels, Loss);
    }

    [Fact]
    public void Probabilities_of_all_paths_add_up_to_one()
    {
        // Every state sequence of two places, as the gold one of its own loss.
        var sum = 0.0;
        var scores = new Parameter("scores", 2, PartStates.Count).Normal(new(5), 1).Values;
        var gradient = new float[scores.Length];
        for (byte a = 0; a < PartStates.Count; a++)
        {
            for (byte b = 0; b < PartStates.Count; b++)
            {
                _chain.Sum(scores, 2, _transitions.Matrix, _first.Matrix);
                if (_chain.Probability(1, a, b) == 0) continue;
                sum += Math.Exp(-new ChainLoss(_chain, _transitions, _first).Add(scores, [a, b], gradient, 1));
            }
        }

        Assert.Equal(1, sum, 1e-5);
    }

    private double Loss()
    {
        const int States = PartStates.Count, Labels = PartStates.Labels;
        foreach (var parameter in new[] { _transitions, _first, _labels }) Array.Clear(parameter.Gradient);
        var states = new float[Gold.Length * States];
        var gradient = new float[states.Length];
        for (var at = 0; at < Gold.Length; at++)
            PartStates.Spread(_labels.Values.AsSpan(at * Labels, Labels), Gold[at] == PartStates.CueBehind, states.AsSpan(at * States, States));
        var loss = new ChainLoss(_chain, _transitions, _first).Add(states, Gold, gradient, 1);
        for (var i = 0; i < gradient.Length; i++)
            if (PartStates.Label(i % States) is >= 0 and var label) _labels.Gradient[i / States * Labels + label] += gradient[i];
        return loss;
    }

    private static float[] Copy(Parameter parameter) => [.. parameter.Gradient];
}
