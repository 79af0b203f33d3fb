using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Decoding;

/// <summary>
/// A linear-chain conditional random field (Lafferty et al., 2001) over a few states: the best path and the probability of each state at
/// each
/// place. Works with scaled probabilities in a fixed order and our own exponential, so that results are the same on every machine.
/// </summary>
/// <param name="allowed">Whether state <c>[from, to]</c> may follow.</param>
/// <param name="starts">Whether a path may begin in the state.</param>
internal sealed class Chain(bool[,] allowed, bool[] starts)
{
    /// <summary>A score that forbids a state at a place.</summary>
    public const float Never = -1e9f;

    private double[] _forward = [], _backward = [], _scale = [], _factor = [], _local = [];
    private byte[] _back = [];

    public int States { get; } = starts.Length;

    public int Length { get; private set; }

    /// <summary>Sum over places of what was divided out, as (product factor, exponent offset); training takes the logarithm.</summary>
    public double LogPartition(ReadOnlySpan<float> scores)
    {
        var sum = 0.0;
        for (var at = 0; at < Length; at++) sum += Math.Log(_scale[at]) + Highest(scores.Slice(at * States, States));
        return sum;
    }

    /// <summary>Sums over all paths.</summary>
    /// <param name="scores">One score for each place and state; <see cref="Never"/> forbids.</param>
    public void Sum(ReadOnlySpan<float> scores, int length, Matrix transitions, Matrix first)
    {
        Length = length;
        Reserve(length);
        Factors(transitions);
        for (var at = 0; at < length; at++)
        {
            var row = scores.Slice(at * States, States);
            var highest = Highest(row);
            for (var state = 0; state < States; state++) _local[at * States + state] = row[state] <= Never ? 0 : Activation.Exp(row[state] - highest);
            var total = 0.0;
            for (var state = 0; state < States; state++)
            {
                var into = 0.0;
                if (at == 0) into = starts[state] ? Activation.Exp(first.Values[state]) : 0;
                else for (var from = 0; from < States; from++) into += _forward[(at - 1) * States + from] * _factor[from * States + state];
                total += _forward[at * States + state] = into * _local[at * States + state];
            }

            _scale[at] = total;
            for (var state = 0; state < States; state++) _forward[at * States + state] /= total;
        }

        for (var at = length - 1; at >= 0; at--)
        {
            for (var state = 0; state < States; state++)
            {
                var sum = at == length - 1 ? 1.0 : 0.0;
                if (at < length - 1)
                {
                    for (var to = 0; to < States; to++)
                        sum += _factor[state * States + to] * _local[(at + 1) * States + to] * _backward[(at + 1) * States + to];
                    sum /= _scale[at + 1];
                }

                _backward[at * States + state] = sum;
            }
        }
    }

    /// <summary>Probability of the state at the place, after <see cref="Sum"/>.</summary>
    public double Probability(int at, int state) => _forward[at * States + state] * _backward[at * States + state];

    /// <summary>Probability that <paramref name="from"/> stands at the place before and <paramref name="to"/> at the place.</summary>
    public double Probability(int at, int from, int to) =>
        _forward[(at - 1) * States + from] * _factor[from * States + to] * _local[at * States + to] * _backward[at * States + to] / _scale[at];

    /// <summary>The best path; of equal ones that with the lower states last.</summary>
    public void Best(ReadOnlySpan<float> scores, int length, Matrix transitions, Matrix first, Span<byte> path)
    {
        Reserve(length);
        Span<double> now = stackalloc double[States], before = stackalloc double[States];
        for (var at = 0; at < length; at++)
        {
            for (var state = 0; state < States; state++)
            {
                var best = double.NegativeInfinity;
                byte from = 0;
                if (at == 0) best = starts[state] ? first.Values[state] : 2.0 * Never;
                else
                {
                    for (byte k = 0; k < States; k++)
                    {
                        var score = allowed[k, state] ? before[k] + transitions.Values[k * States + state] : double.NegativeInfinity;
                        if (score > best) (best, from) = (score, k);
                    }
                }

                now[state] = best + scores[at * States + state];
                _back[at * States + state] = from;
            }

            now.CopyTo(before);
        }

        var last = (byte)0;
        for (byte state = 1; state < States; state++) if (before[state] > before[last]) last = state;
        for (var at = length - 1; at >= 0; at--)
        {
            path[at] = last;
            last = _back[at * States + last];
        }
    }

    private void Factors(Matrix transitions)
    {
        for (var from = 0; from < States; from++)
            for (var to = 0; to < States; to++)
                _factor[from * States + to] = allowed[from, to] ? Activation.Exp(transitions.Values[from * States + to]) : 0;
    }

    private void Reserve(int length)
    {
        if (_scale.Length >= length) return;
        length = Math.Max(length, 2 * _scale.Length);
        (_forward, _backward, _local) = (new double[length * States], new double[length * States], new double[length * States]);
        (_scale, _factor, _back) = (new double[length], new double[States * States], new byte[length * States]);
    }

    private static float Highest(ReadOnlySpan<float> row)
    {
        var highest = row[0];
        foreach (var score in row) highest = Math.Max(highest, score);
        return highest;
    }
}
