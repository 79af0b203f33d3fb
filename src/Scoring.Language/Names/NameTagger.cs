using Scoring.Language.Tagging;
using Scoring.Language.Text;
using Scoring.Language.Tokenization;

namespace Scoring.Language.Names;

/// <summary>Finds names of people, organisations and places in a tagged sentence. Thread-safe.</summary>
internal sealed class NameTagger(PerceptronModel model)
{
    public static NameTagger Default { get; } = new(PerceptronModel.Embedded("names"));

    public void Label(ReadOnlySpan<Token> sentence, ReadOnlySpan<WordShape> shapes, ReadOnlySpan<Tag> tags, Span<NameLabel> labels)
    {
        Span<uint> features = stackalloc uint[NameFeatures.Count];
        Span<int> sums = stackalloc int[model.LabelCount];
        Span<byte> knowledge = sentence.Length <= SentenceSplitter.LongestSentence ? stackalloc byte[sentence.Length] : new byte[sentence.Length];
        WordKnowledge.Fill(sentence, knowledge);
        var previous = NameLabel.None;
        for (var at = 0; at < sentence.Length; at++)
        {
            NameFeatures.Fill(features, sentence, shapes, tags, knowledge, at, (int)previous);
            sums.Clear();
            model.Add(features, sums);
            previous = labels[at] = Allowed((NameLabel)PerceptronModel.Best(sums), previous);
        }
    }

    /// <summary>A name cannot go on where none began: the label then begins one.</summary>
    public static NameLabel Allowed(NameLabel label, NameLabel previous)
    {
        if (label == NameLabel.None || ((int)label & 1) == 1) return label;
        var begin = label - 1;
        return previous == label || previous == begin ? label : begin;
    }
}
