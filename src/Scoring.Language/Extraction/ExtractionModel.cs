using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>What training leaves: vocabularies and weights. Immutable.</summary>
/// <param name="Version">Stamped into reports; names the training's date and seed.</param>
internal sealed record ExtractionModel(string Version, Vocabularies Vocabularies, IReadOnlyDictionary<string, Matrix> Weights)
{
    public Matrix this[string name] => Weights.TryGetValue(name, out var matrix)
        ? matrix
        : throw new InvalidDataException($"The extraction model '{Version}' has no weights '{name}'.");
}
