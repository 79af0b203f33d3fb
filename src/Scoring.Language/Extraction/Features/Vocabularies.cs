namespace Scoring.Language.Extraction.Features;

/// <summary>What the model knows words by.</summary>
/// <param name="Vectors">Words with a vector learned from other text (GloVe).</param>
/// <param name="Words">Words with a vector learned in training.</param>
internal sealed record Vocabularies(Vocabulary Vectors, Vocabulary Words, Vocabulary Suffixes, Vocabulary Prefixes);
