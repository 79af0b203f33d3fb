using System.Runtime.CompilerServices;
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

    private const int FirstShift = 32, CountShift = 56, MostEntries = 1 << (CountShift - FirstShift);

    /// <summary>
    /// Open addressing: the feature's hash, its first entry and how many it has (0: the place is free), from the low bits up, so that one
    /// read of far memory answers for a feature.
    /// </summary>
    private readonly ulong[] _places;

    /// <summary>Label in the low byte, weight in the upper half.</summary>
    private readonly int[] _entries;
    private readonly uint _mask;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PerceptronModel(
        int labelCount, ReadOnlySpan<uint> keys, ReadOnlySpan<byte> counts, ReadOnlySpan<byte> labels, ReadOnlySpan<short> weights)
    {
        if (labels.Length > MostEntries)
            throw new InvalidDataException($"The tagger model has {labels.Length:N0} weights; {MostEntries:N0} can be numbered.");
        LabelCount = labelCount;
        // At least twice as many places as features.
        _places = new ulong[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Length * 2))];
        _mask = (uint)_places.Length - 1;
        _entries = new int[labels.Length];
        for (var i = 0; i < labels.Length; i++) _entries[i] = weights[i] << 16 | labels[i];
        var first = 0;
        for (var i = 0; i < keys.Length; first += counts[i++])
        {
            var place = keys[i] & _mask;
            while (_places[place] >> CountShift != 0) place = (place + 1) & _mask;
            _places[place] = keys[i] | (ulong)first << FirstShift | (ulong)counts[i] << CountShift;
        }
    }

    public int LabelCount { get; }

    public static PerceptronModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        if (reader.ReadUInt32() != Format) throw new InvalidDataException("Not a tagger model of this engine's format.");
        int labelCount = reader.ReadInt32(), features = reader.ReadInt32(), entries = reader.ReadInt32();
        var keys = MemoryMarshal.Cast<byte, uint>(reader.ReadBytes(features * 4));
        var counts = reader.ReadBytes(features);
        var labels = reader.ReadBytes(entries);
        var weights = MemoryMarshal.Cast<byte, short>(reader.ReadBytes(entries * 2));
        return new PerceptronModel(labelCount, keys, counts, labels, weights);
    }

    public static PerceptronModel Embedded(string name)
    {
        var stream = typeof(PerceptronModel).Assembly.GetManifestResourceStream($"Scoring.Language.Models.{name}.bin")
            ?? throw new InvalidOperationException($"The model '{name}.bin' is not embedded in the assembly.");
        return Read(stream);
    }

    /// <summary>Adds the weights of each feature to the labels' sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<uint> features, Span<int> sums)
    {
        // All places first, then all first weights, then the rest of them: reads of far memory that do not wait for each other.
        Span<ulong> places = stackalloc ulong[features.Length];
        Span<int> firsts = stackalloc int[features.Length];
        for (var i = 0; i < features.Length; i++) places[i] = _places[features[i] & _mask];
        var known = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var (place, at) = (places[i], features[i] & _mask);
            while ((uint)place != features[i] && place >> CountShift != 0) place = _places[at = (at + 1) & _mask];
            if (place >> CountShift == 0) continue;
            places[known] = place;
            firsts[known++] = _entries[(int)(place >> FirstShift) & (MostEntries - 1)];
        }

        for (var i = 0; i < known; i++)
        {
            sums[(byte)firsts[i]] += firsts[i] >> 16;
            var first = (int)(places[i] >> FirstShift) & (MostEntries - 1);
            foreach (var entry in _entries.AsSpan(first + 1, (int)(places[i] >> CountShift) - 1)) sums[(byte)entry] += entry >> 16;
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
