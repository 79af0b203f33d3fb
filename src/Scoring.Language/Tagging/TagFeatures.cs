using Scoring.Language.Text;

namespace Scoring.Language.Tagging;

/// <summary>What the part-of-speech tagger sees of a token: its word and ending, its neighbours, the two tags before it.</summary>
internal static class TagFeatures
{
    public const int Count = 20;

    public static void Fill(Span<uint> features, ReadOnlySpan<Token> sentence, ReadOnlySpan<WordShape> shapes, int at, int previous, int beforePrevious)
    {
        var word = sentence[at].Lower;
        ReadOnlySpan<char> before = Word(sentence, at - 1), after = Word(sentence, at + 1);
        var shape = (int)shapes[at] | (at == 0 ? 8 : 0);
        features[0] = FeatureHash.Of(0, 0);
        features[1] = FeatureHash.Of(1, word);
        features[2] = FeatureHash.Of(2, Ending(word, 3));
        features[3] = FeatureHash.Of(3, Ending(word, 2));
        features[4] = FeatureHash.Of(4, shape, word.AsSpan(0, 1));
        features[5] = FeatureHash.Of(5, shape, Ending(word, 1));
        features[6] = FeatureHash.Of(6, previous);
        features[7] = FeatureHash.Of(7, previous, beforePrevious);
        features[8] = FeatureHash.Of(8, previous, word);
        features[9] = FeatureHash.Of(9, before);
        features[10] = FeatureHash.Of(10, after);
        features[11] = FeatureHash.Of(11, Ending(after, 3));
        features[12] = FeatureHash.Of(12, Word(sentence, at - 2));
        features[13] = FeatureHash.Of(13, Word(sentence, at + 2));
        features[14] = FeatureHash.Of(14, previous, after);
        features[15] = FeatureHash.Of(15, shape, previous);
        features[16] = FeatureHash.Of(16, Ending(before, 3));
        features[17] = FeatureHash.Of(17, at + 1 < shapes.Length ? (int)shapes[at + 1] : 15, shape);
        features[18] = FeatureHash.Of(18, previous, Ending(word, 3));
        features[19] = FeatureHash.Of(19, at > 0 ? (int)shapes[at - 1] : 15, shape);
    }

    internal static ReadOnlySpan<char> Word(ReadOnlySpan<Token> sentence, int at) =>
        at < 0 ? "<s>" : at >= sentence.Length ? "</s>" : sentence[at].Lower;

    internal static ReadOnlySpan<char> Ending(ReadOnlySpan<char> word, int length) => word[Math.Max(0, word.Length - length)..];
}
