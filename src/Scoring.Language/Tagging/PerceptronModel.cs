using System.Runtime.InteropServices;

namespace Scoring.Language.Tagging;

/// <summary>
/// A trained averaged perceptron (Collins, 2002, https://aclanthology.org/W02-1001): whole-number weights of a label for a hashed
/// feature. Sums of whole numbers are the same on every machine. Immutable.
/// </summary>
internal sealed class PerceptronModel
{
    /// <summary>Written at the head of a model file; changes when the features do.</summary>
    public const uint Format = 0x53505433;

    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly byte[] _labels;
    private readonly short[] _weights;
    private readonly uint _mask;

    private PerceptronModel(int labelCount, uint[] keys, int[] rows, byte[] labels, short[] weights)
    {
        LabelCount = labelCount;
        // Twice as many places as features; a free place has row 0 (rows are numbered from 1).
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2));
        _mask = (uint)size - 1;
        _keys = new uint[size];
        _rows = new int[size * 2];
        _labels = labels;
        _weights = weights;
        for (var i = 0; i < keys.Length; i++)
        {
            var place = keys[i] & _mask;
            while (_rows[place * 2 + 1] != 0) place = (place + 1) & _mask;
            _keys[place] = keys[i];
            _rows[place * 2] = rows[i];
            _rows[place * 2 + 1] = rows[i + 1];
        }
    }

    public int LabelCount { get; }

    public static PerceptronModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Format) throw new InvalidDataException("Not a tagger model of this engine's format.");
        int labelCount = reader.ReadInt32(), features = reader.ReadInt32(), entries = reader.ReadInt32();
        var keys = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(features * 4)).ToArray();
        var counts = reader.ReadBytes(features);
        var rows = new int[features + 1];
        for (var i = 0; i < features; i++) rows[i + 1] = rows[i] + counts[i];
        var labels = reader.ReadBytes(entries);
        var weights = MemoryMarshal.Cast<byte, short>(reader.ReadBytes(entries * 2)).ToArray();
        return new PerceptronModel(labelCount, keys, rows, labels, weights);
    }

    public static PerceptronModel Embedded(string name)
    {
        var stream = typeof(PerceptronModel).Assembly.GetManifestResourceStream($"Scoring.Language.Models.{name}.bin")
            ?? throw new InvalidOperationException($"The model '{name}.bin' is not embedded in the assembly.");
        return Read(stream);
    }

    /// <summary>Adds the weights of each feature to the labels' sums.</summary>
    public void Add(ReadOnlySpan<uint> features, Span<int> sums)
    {
        foreach (var feature in features)
        {
            var place = feature & _mask;
            int end;
            while ((end = _rows[place * 2 + 1]) != 0)
            {
                if (_keys[place] == feature)
                {
                    for (var row = _rows[place * 2]; row < end; row++) sums[_labels[row]] += _weights[row];
                    break;
                }

                place = (place + 1) & _mask;
            }
        }
    }

    /// <summary>The label of the highest sum; of equal ones the first.</summary>
    public static int Best(ReadOnlySpan<int> sums)
    {
        var best = 0;
        for (var label = 1; label < sums.Length; label++) if (sums[label] > sums[best]) best = label;
        return best;
    }
}
