using Scoring.Language.Text;

namespace Scoring.Language.Tagging;

/// <summary>Gives each token its part of speech, from left to right. Thread-safe.</summary>
internal sealed class Tagger(PerceptronModel model)
{
    public static Tagger Default { get; } = new(PerceptronModel.Embedded("tags"));

    /// <summary>Fills <paramref name="tags"/> for the tokens of one sentence.</summary>
    public void Tag(ReadOnlySpan<Token> sentence, ReadOnlySpan<WordShape> shapes, Span<Tag> tags)
    {
        Span<uint> features = stackalloc uint[TagFeatures.Count];
        Span<int> sums = stackalloc int[model.LabelCount];
        int previous = 63, beforePrevious = 63;
        for (var at = 0; at < sentence.Length; at++)
        {
            if (sentence[at].Kind is TokenKind.Mark or TokenKind.Quote) tags[at] = Tagging.Tag.Mark;
            else
            {
                TagFeatures.Fill(features, sentence, shapes, at, previous, beforePrevious);
                sums.Clear();
                model.Add(features, sums);
                tags[at] = (Tag)PerceptronModel.Best(sums);
            }

            beforePrevious = previous;
            previous = (int)tags[at];
        }
    }
}
