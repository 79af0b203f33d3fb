using Scoring.Language.Extraction.Features;
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
    private readonly int[] _limits = new int[Width];

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
                _limits[column] = (int)(Reach / units[k]);
                for (var row = 0; row < Dimensions.WordInput; row++) values[row * Width + column] = weights.Values[row * weights.Columns + k] / units[k];
            }
        }

        _weights = PackedMatrix.Of(values, Dimensions.WordInput, Width);
    }

    /// <summary>Writes a row of sums for each word.</summary>
    public void Run(ReadOnlySpan<WordKey> words, Span<int> rows, Scratch scratch)
    {
        var x = scratch.WordInputs.Take(words.Length * Dimensions.WordInput);
        for (var i = 0; i < words.Length; i++)
        {
            var to = x.Slice(i * Dimensions.WordInput, Dimensions.WordInput);
            Put(_vectors, words[i].Vector, ref to);
            Put(_words, words[i].Word, ref to);
            Put(_suffixes, words[i].Suffix, ref to);
            Put(_prefixes, words[i].Prefix, ref to);
        }

        var sums = scratch.WordSums.Take(words.Length * Width);
        sums.Clear();
        _weights.AddProduct(x, Dimensions.WordInput, 1, words.Length, sums, Width);
        for (var i = 0; i < sums.Length; i++)
        {
            var limit = _limits[i % Width];
            rows[i] = (int)Math.Clamp(MathF.Round(sums[i]), -limit, limit);
        }
    }

    private static void Put(Matrix table, int row, ref Span<float> x)
    {
        table.Row(row).CopyTo(x);
        x = x[table.Columns..];
    }
}
