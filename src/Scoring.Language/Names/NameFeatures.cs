using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>What the name tagger sees of a token: word, writing, part of speech, neighbours and the label before it.</summary>
internal static class NameFeatures
{
    public const int Count = 28;

    /// <param name="knowledge">What <see cref="WordKnowledge"/> says of each token.</param>
    public static void Fill(Span<uint> features, ReadOnlySpan<Token> sentence, ReadOnlySpan<WordShape> shapes, ReadOnlySpan<Tag> tags,
        ReadOnlySpan<byte> knowledge, int at, int previous)
    {
        var word = sentence[at].Lower;
        ReadOnlySpan<char> before = TagFeatures.Word(sentence, at - 1), after = TagFeatures.Word(sentence, at + 1);
        int shape = (int)shapes[at], tag = (int)tags[at];
        int tagBefore = at > 0 ? (int)tags[at - 1] : 63, tagAfter = at + 1 < tags.Length ? (int)tags[at + 1] : 63;
        int shapeBefore = at > 0 ? (int)shapes[at - 1] : 15, shapeAfter = at + 1 < shapes.Length ? (int)shapes[at + 1] : 15;
        features[0] = FeatureHash.Of(0, previous);
        features[1] = FeatureHash.Of(1, word);
        features[2] = FeatureHash.Of(2, previous, word);
        features[3] = FeatureHash.Of(3, before);
        features[4] = FeatureHash.Of(4, after);
        features[5] = FeatureHash.Of(5, shape, TagFeatures.Ending(word, 3));
        features[6] = FeatureHash.Of(6, shape, TagFeatures.Ending(word, 2));
        features[7] = FeatureHash.Of(7, shape, word.AsSpan(0, Math.Min(3, word.Length)));
        features[8] = FeatureHash.Of(8, tag, previous);
        features[9] = FeatureHash.Of(9, tagBefore, tag);
        features[10] = FeatureHash.Of(10, tag, tagAfter);
        features[11] = FeatureHash.Of(11, shape | (shapeBefore << 4), shapeAfter);
        features[12] = FeatureHash.Of(12, shape, before);
        features[13] = FeatureHash.Of(13, shape, after);
        features[14] = FeatureHash.Of(14, TagFeatures.Word(sentence, at - 2));
        features[15] = FeatureHash.Of(15, TagFeatures.Word(sentence, at + 2));
        features[16] = FeatureHash.Of(16, previous | (shape << 4), shapeAfter);
        features[17] = FeatureHash.Of(17, previous, after);
        features[18] = FeatureHash.Of(18, previous, before);
        features[19] = FeatureHash.Of(19, shape | (at == 0 ? 8 : 0), tag);
        features[20] = FeatureHash.Of(20, shape, TagFeatures.Ending(after, 3));
        features[21] = FeatureHash.Of(21, previous, TagFeatures.Ending(word, 4));
        int known = knowledge[at], knownBefore = Knowledge(knowledge, at - 1), knownAfter = Knowledge(knowledge, at + 1);
        features[22] = FeatureHash.Of(22, known | (shape << 4), previous);
        features[23] = FeatureHash.Of(23, knownBefore | (shape << 4), previous);
        features[24] = FeatureHash.Of(24, knownAfter | (shape << 4), shapeAfter);
        features[25] = FeatureHash.Of(25, knownBefore | (known << 4), knownAfter | (shape << 4));
        features[26] = FeatureHash.Of(26, Knowledge(knowledge, at + 2) | (shapeAfter << 4), shape);
        features[27] = FeatureHash.Of(27, knownBefore | (previous << 4), shape | (shapeAfter << 4));
    }

    /// <summary>The lists hold no sentence's edges.</summary>
    private static int Knowledge(ReadOnlySpan<byte> knowledge, int at) => at < 0 || at >= knowledge.Length ? 0 : knowledge[at];
}
