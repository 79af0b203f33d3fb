using System.Runtime.InteropServices;
using Scoring.Language.Tagging;

namespace Scoring.Training.Tagging;

/// <summary>
/// Trains an averaged perceptron (Collins, 2002, https://aclanthology.org/W02-1001): each mistake moves weight from the label that
/// was guessed to the right one; the model is the mean of the weights over all steps.
/// </summary>
internal sealed class PerceptronTrainer(int labelCount)
{
    private readonly Dictionary<uint, int> _rows = [];
    private readonly List<float> _weights = [], _totals = [];
    private readonly List<int> _changed = [];
    private int _step;

    public int Guess(ReadOnlySpan<uint> features)
    {
        Span<float> sums = stackalloc float[labelCount];
        var weights = CollectionsMarshal.AsSpan(_weights);
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row)) continue;
            var own = weights.Slice(row * labelCount, labelCount);
            for (var label = 0; label < labelCount; label++) sums[label] += own[label];
        }

        var best = 0;
        for (var label = 1; label < labelCount; label++) if (sums[label] > sums[best]) best = label;
        return best;
    }

    public void Learn(ReadOnlySpan<uint> features, int guess, int gold)
    {
        _step++;
        if (guess == gold) return;
        foreach (var feature in features)
        {
            if (!_rows.TryGetValue(feature, out var row))
            {
                _rows[feature] = row = _rows.Count;
                CollectionsMarshal.SetCount(_weights, _weights.Count + labelCount);
                CollectionsMarshal.SetCount(_totals, _totals.Count + labelCount);
                CollectionsMarshal.SetCount(_changed, _changed.Count + labelCount);
            }

            Change(row * labelCount + gold, +1);
            Change(row * labelCount + guess, -1);
        }
    }

    /// <summary>Writes the mean weights as whole numbers of 16 bits; what is smaller than <paramref name="smallest"/> is left out.</summary>
    public void Write(Stream stream, double smallest)
    {
        for (var i = 0; i < _weights.Count; i++) Change(i, 0);
        var scale = 32767 / _totals.Max(total => Math.Abs(total / _step));
        var kept = new List<(uint Key, List<(byte Label, short Weight)> Row)>();
        foreach (var (key, row) in _rows.OrderBy(pair => pair.Key))
        {
            var entries = new List<(byte, short)>();
            for (var label = 0; label < labelCount; label++)
            {
                var mean = _totals[row * labelCount + label] / _step;
                var rounded = (int)Math.Round(mean * scale);
                if (Math.Abs(mean) >= smallest && rounded != 0) entries.Add(((byte)label, (short)rounded));
            }

            if (entries.Count > 0) kept.Add((key, entries));
        }

        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(PerceptronModel.Format);
        writer.Write(labelCount);
        writer.Write(kept.Count);
        writer.Write(kept.Sum(feature => feature.Row.Count));
        foreach (var (key, _) in kept) writer.Write(key);
        foreach (var (_, row) in kept) writer.Write((byte)row.Count);
        foreach (var (_, row) in kept) foreach (var (label, _) in row) writer.Write(label);
        foreach (var (_, row) in kept) foreach (var (_, weight) in row) writer.Write(weight);
    }

    private void Change(int at, float by)
    {
        _totals[at] += _weights[at] * (_step - _changed[at]);
        _changed[at] = _step;
        _weights[at] += by;
    }
}
