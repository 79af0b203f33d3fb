using System.Collections.Frozen;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Sources;

/// <summary>What a noun's kind is guessed by: its general vector, or, where there is none, its last two to four letters. The same for
/// training and use.</summary>
/// <param name="model">Whose vectors are looked up.</param>
/// <param name="endings">The endings that are told apart.</param>
internal sealed class NounFeatures(ExtractionModel model, IReadOnlyList<string> endings)
{
    private const int Vector = Dimensions.Vector, ShortestEnding = 2, LongestEnding = 4;

    private readonly Vocabulary _words = model.Vocabularies.Vectors;
    private readonly Matrix _vectors = model[WeightNames.Vectors];
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _endings = endings
        .Select((ending, number) => KeyValuePair.Create(ending, number)).ToFrozenDictionary(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The vector, whether there is one, the endings.</summary>
    public int Count { get; } = Vector + 1 + endings.Count;

    public static IEnumerable<string> EndingsOf(string word) =>
        Enumerable.Range(ShortestEnding, LongestEnding - ShortestEnding + 1).Where(length => length < word.Length - 1).Select(length =>
            word[^length..]);

    /// <param name="withVector">False for what would be seen of the word if nobody knew it.</param>
    public void Fill(string word, bool withVector, Span<float> features)
    {
        features.Clear();
        if (withVector && _words[word] is > 0 and var number)
        {
            FillVector(_vectors.Row(number), features);
            return;
        }

        for (var length = ShortestEnding; length <= Math.Min(LongestEnding, word.Length - 2); length++)
            if (_endings.TryGetValue(word.AsSpan(word.Length - length), out var ending)) features[Vector + 1 + ending] = 1;
    }

    private static void FillVector(ReadOnlySpan<float> vector, Span<float> features)
    {
        var square = 0f;
        foreach (var value in vector) square += value * value;
        var length = MathF.Sqrt(square);
        for (var i = 0; i < vector.Length; i++) features[i] = vector[i] / length;
        features[Vector] = 1;
    }
}
