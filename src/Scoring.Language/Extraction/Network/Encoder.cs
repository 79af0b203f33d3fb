using Scoring.Language.Extraction.Features;

namespace Scoring.Language.Extraction.Network;

/// <summary>Reads pieces of a text: what the network knows of each token in its context. Immutable.</summary>
internal sealed class Encoder(ExtractionModel model)
{
    private readonly Embedding _embedding = new(model);
    private readonly LstmLayer _layer1 = new(model, WeightNames.Layer1, Dimensions.Input, Dimensions.Hidden);
    private readonly LstmLayer _layer2 = new(model, WeightNames.Layer2, 2 * Dimensions.Hidden, Dimensions.Hidden);

    /// <summary>Leaves both layers' outputs in the scratch memory, one row for each token.</summary>
    public void Run(ReadText text, PieceBatch batch, Scratch scratch)
    {
        var x = scratch.Take(Scratch.Inputs, batch.Rows * Dimensions.Input);
        for (var sequence = 0; sequence < batch.Pieces.Count; sequence++)
        {
            var (first, end) = batch.Pieces[sequence];
            for (var token = first; token < end; token++)
            {
                var row = batch.Sequences.Row(sequence, token - first);
                _embedding.Run(text.Features[token], x.Slice(row * Dimensions.Input, Dimensions.Input));
            }
        }

        var layer1 = scratch.Take(Scratch.Layer1, batch.Rows * 2 * Dimensions.Hidden);
        _layer1.Run(batch.Sequences, x, layer1, scratch);
        _layer2.Run(batch.Sequences, layer1, scratch.Take(Scratch.Layer2, batch.Rows * 2 * Dimensions.Hidden), scratch);
    }
}
