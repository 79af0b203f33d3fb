using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>A network and articles that it was not trained on: what comes behind the network is fitted on those.</summary>
internal sealed record Fold(ExtractionModel Network, IReadOnlyList<CorpusArticle> Held)
{
    public Fold With(params IEnumerable<Matrix> weights)
    {
        var all = new Dictionary<string, Matrix>(Network.Weights, StringComparer.Ordinal);
        foreach (var matrix in weights) all[matrix.Name] = matrix;
        return this with { Network = Network with { Weights = all } };
    }
}
