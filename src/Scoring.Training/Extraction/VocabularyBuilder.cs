using Scoring.Language.Extraction.Features;
using Scoring.Language.Tokenization;

namespace Scoring.Training.Extraction;

/// <summary>Gathers what occurs often enough in the training texts to be learned.</summary>
internal static class VocabularyBuilder
{
    private const int LeastCount = 3;

    public static Vocabularies Build(IReadOnlyList<string> vectorWords, IEnumerable<string> texts)
    {
        Dictionary<string, int> words = new(StringComparer.Ordinal), suffixes = new(StringComparer.Ordinal), prefixes = new(StringComparer.Ordinal);
        foreach (var token in texts.SelectMany(Tokenizer.Tokenize))
        {
            var word = WordForms.Normal(token);
            words[word] = words.GetValueOrDefault(word) + 1;
        }

        // Endings and beginnings are counted over different words, as in the dictionary, not by how common those are.
        foreach (var word in words.Keys)
        {
            suffixes[WordForms.Suffix(word)] = suffixes.GetValueOrDefault(WordForms.Suffix(word)) + 1;
            prefixes[WordForms.Prefix(word)] = prefixes.GetValueOrDefault(WordForms.Prefix(word)) + 1;
        }

        foreach (var counts in (Dictionary<string, int>[])[words, suffixes, prefixes])
            counts[TypicalNames.Given] = counts[TypicalNames.Family] = LeastCount;
        return new(new(vectorWords), Frequent(words), Frequent(suffixes), Frequent(prefixes));
    }

    private static Vocabulary Frequent(Dictionary<string, int> counts) =>
        new([.. counts.Where(c => c.Value >= LeastCount).Select(c => c.Key).Order(StringComparer.Ordinal)]);
}
