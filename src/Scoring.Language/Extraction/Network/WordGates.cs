using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>What a word adds to the gates of the first layer, in both directions. Immutable.</summary>
internal sealed class WordGates
{
    /// <summary>A word adds at most so much to a gate, before its curve; beyond that it is flat many times over.</summary>
    public const float Reach = 24;

    public const int Width = 8 * Dimensions.Hidden;

    private readonly Matrix _vectors, _words, _suffixes, _prefixes;
    private readonly PackedMatrix _weights;
    private readonly float[] _limits = new float[Width];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public WordGates(ExtractionModel model, float[] forward, float[] backward)
    {
        (_vectors, _words) = (model[WeightNames.Vectors], model[WeightNames.Words]);
        (_suffixes, _prefixes) = (model[WeightNames.Suffixes], model[WeightNames.Prefixes]);
        var values = new float[Dimensions.WordInput * Width];
        for (var half = 0; half < 2; half++)
        {
            var weights = model[WeightNames.Input(WeightNames.Layer1, backward: half == 1)];
            var units = half == 1 ? backward : forward;
            for (var k = 0; k < weights.Columns; k++)
            {
                var column = half * weights.Columns + k;
                _limits[column] = Reach / units[k];
                for (var row = 0; row < Dimensions.WordInput; row++)
                    values[row * Width + column] = weights.Values[row * weights.Columns + k] / units[k];
            }
        }

        _weights = PackedMatrix.Of(values, Dimensions.WordInput, Width);
    }

    /// <summary>Writes a row of sums for each word.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(ReadOnlySpan<WordKey> words, Span<int> rows, Scratch scratch)
    {
        var x = scratch.WordInputs.Take(words.Length * Dimensions.WordInput);
        for (var i = 0; i < words.Length; i++)
        {
            var row = x.Slice(i * Dimensions.WordInput, Dimensions.WordInput);
            Put(_vectors, words[i].Vector, ref row);
            Put(_words, words[i].Word, ref row);
            Put(_suffixes, words[i].Suffix, ref row);
            Put(_prefixes, words[i].Prefix, ref row);
        }

        var sums = scratch.WordSums.Take(words.Length * Width);
        sums.Clear();
        _weights.AddProduct(x, Dimensions.WordInput, 1, words.Length, sums, Width);
        var limits = MemoryMarshal.Cast<float, Vector512<float>>(_limits);
        var from = MemoryMarshal.Cast<float, Vector512<float>>(sums);
        var to = MemoryMarshal.Cast<int, Vector512<int>>(rows);
        for (var i = 0; i < from.Length; i++)
        {
            var limit = limits[i % limits.Length];
            to[i] = Vector512.ConvertToInt32(Vector512.Round(Vector512.MinNative(Vector512.MaxNative(from[i], -limit), limit)));
        }
    }

    private static void Put(Matrix table, int row, ref Span<float> x)
    {
        table.Row(row).CopyTo(x);
        x = x[table.Columns..];
    }
}
