using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>How large each matrix of a model must be for this engine: what is larger or smaller would be read at the wrong places.</summary>
internal static class ModelShapes
{
    private static readonly Dictionary<string, (int Rows, int Columns)> Fixed = new(StringComparer.Ordinal)
    {
        [WeightNames.Shapes] = (WordForms.Shapes, Dimensions.Shape),
        [WeightNames.Quotations] = (TokenFeatures.Quotations, Dimensions.Quotation),
        [WeightNames.Tags] = (TokenFeatures.Tags, Dimensions.Tag),
        [WeightNames.Names] = (TokenFeatures.Names, Dimensions.Name),
        [WeightNames.Places] = (TokenFeatures.Places, Dimensions.Place),
        [WeightNames.CueScores] = (2 * Dimensions.Hidden, CueStates.Count),
        [WeightNames.CueBias] = (1, CueStates.Count),
        [WeightNames.CueTransitions] = (CueStates.Count, CueStates.Count),
        [WeightNames.CueFirst] = (1, CueStates.Count),
        [WeightNames.PartToken1] = (2 * Dimensions.Hidden, Dimensions.Parts),
        [WeightNames.PartToken2] = (2 * Dimensions.Hidden, Dimensions.Parts),
        [WeightNames.PartCue] = (2 * Dimensions.Hidden, Dimensions.Parts),
        [WeightNames.PartBias] = (1, Dimensions.Parts),
        [WeightNames.Distances] = (Dimensions.Distances, Dimensions.Distance),
        [WeightNames.PartScores] = (2 * Dimensions.Parts, PartStates.Labels),
        [WeightNames.PartScoresBias] = (1, PartStates.Labels),
        [WeightNames.PartTransitions] = (PartStates.Count, PartStates.Count),
        [WeightNames.PartFirst] = (1, PartStates.Count),
        [WeightNames.Acceptance] = (Acceptance.Features + 1, 2),
        [WeightNames.AcceptanceThreshold] = (1, 2),
        [WeightNames.Agentless] = (AgentlessClassifier.Features + 1, 2),
        [WeightNames.AgentlessJoined] = (AgentlessClassifier.Joined + 1, 2),
        [WeightNames.AgentlessThreshold] = (1, 1),
        [WeightNames.Kinds] = (KindClassifier.Features + 1, 3),
    };

    /// <summary>Checks the matrices that the model has; a checkpoint of the network alone lacks some.</summary>
    /// <exception cref="InvalidDataException">One has another size; the message tells it and the expected one.</exception>
    public static void Check(ExtractionModel model)
    {
        foreach (var matrix in model.Weights.Values)
        {
            if (Expected(matrix.Name, model.Vocabularies) is { } expected && expected != (matrix.Rows, matrix.Columns))
                throw new InvalidDataException(
                    $"the weights '{matrix.Name}' of the model '{model.Version}' are {matrix.Rows} × {matrix.Columns}; this engine expects "
                    + $"{expected.Rows} × {expected.Columns}.");
        }
    }

    private static (int Rows, int Columns)? Expected(string name, Vocabularies vocabularies) => name switch
    {
        WeightNames.Vectors => (vocabularies.Vectors.Size, Dimensions.Vector),
        WeightNames.Words => (vocabularies.Words.Size, Dimensions.Word),
        WeightNames.Suffixes => (vocabularies.Suffixes.Size, Dimensions.Suffix),
        WeightNames.Prefixes => (vocabularies.Prefixes.Size, Dimensions.Prefix),
        _ when Fixed.TryGetValue(name, out var expected) => expected,
        _ => OfLayer(name, WeightNames.Layer1, Dimensions.Input, Dimensions.Hidden)
            ?? OfLayer(name, WeightNames.Layer2, 2 * Dimensions.Hidden, Dimensions.Hidden)
            ?? OfLayer(name, WeightNames.PartLayer, Dimensions.PartsInput, Dimensions.Parts),
    };

    private static (int Rows, int Columns)? OfLayer(string name, string layer, int inputs, int hidden)
    {
        foreach (var backward in (bool[])[false, true])
        {
            if (name == WeightNames.Input(layer, backward)) return (inputs, 4 * hidden);
            if (name == WeightNames.Recurrent(layer, backward)) return (hidden, 4 * hidden);
            if (name == WeightNames.Bias(layer, backward)) return (1, 4 * hidden);
        }

        return null;
    }
}
