using Scoring.Language.Extraction.Decoding;

namespace Scoring.Training.Learning;

/// <summary>Negative log-likelihood of the right path of a chain, and its gradient.</summary>
internal sealed class ChainLoss(Chain chain, Parameter transitions, Parameter first)
{
    /// <summary>Adds to the gradients; returns the loss in nats.</summary>
    /// <param name="scores">Scores of each place and state.</param>
    /// <param name="gold">The right state of each place; its scores are allowed.</param>
    /// <param name="gradient">Takes the gradient of the scores.</param>
    /// <param name="weight">What one nat weighs in the whole loss.</param>
    public double Add(ReadOnlySpan<float> scores, ReadOnlySpan<byte> gold, Span<float> gradient, float weight)
    {
        var states = chain.States;
        chain.Sum(scores, gold.Length, transitions.Matrix, first.Matrix);
        double right = first.Values[gold[0]] + scores[gold[0]];
        for (var at = 0; at < gold.Length; at++)
        {
            for (var state = 0; state < states; state++)
            {
                var excess = (float)chain.Probability(at, state) - (gold[at] == state ? 1 : 0);
                gradient[at * states + state] = weight * excess;
                if (at == 0) first.Gradient[state] += weight * excess;
            }

            if (at == 0) continue;
            right += transitions.Values[gold[at - 1] * states + gold[at]] + scores[at * states + gold[at]];
            for (var from = 0; from < states; from++)
                for (var to = 0; to < states; to++) transitions.Gradient[from * states + to] += weight * (float)chain.Probability(at, from, to);
            transitions.Gradient[gold[at - 1] * states + gold[at]] -= weight;
        }

        return chain.LogPartition(scores) - right;
    }
}
