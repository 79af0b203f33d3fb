using Scoring.Language.Extraction.Features;

namespace Scoring.Language.Extraction.Network;

/// <summary>Reads pieces of a text: what the network knows of each token in its context. Immutable.</summary>
internal sealed class Encoder
{
    private readonly InputDirection _forward, _backward;
    private readonly WordGates _words;
    private readonly LstmLayer _layer2;

    public Encoder(ExtractionModel model)
    {
        (_forward, _backward) = (new(model, backward: false), new(model, backward: true));
        _words = new(model, _forward.Units, _backward.Units);
        _layer2 = new(model, WeightNames.Layer2, 2 * Dimensions.Hidden, Dimensions.Hidden);
    }

    /// <summary>Leaves both layers' outputs in the scratch memory, one row for each token.</summary>
    public void Run(ReadText text, PieceBatch batch, Scratch scratch)
    {
        var inputs = scratch.Inputs.Take(batch.Rows);
        scratch.Words.Expect(batch.Rows);
        for (var sequence = 0; sequence < batch.Pieces.Count; sequence++)
        {
            var (first, end) = batch.Pieces[sequence];
            for (var at = first; at < end; at++)
            {
                var token = text.Features[at];
                var word = scratch.Words.NumberOf(new(token.Vector, token.Word, token.Suffix, token.Prefix));
                inputs[batch.Sequences.Row(sequence, at - first)] = InputDirection.Row(token, word);
            }
        }

        scratch.Words.Compute(_words, scratch);
        const int Outputs = 2 * Dimensions.Hidden;
        var layer1 = scratch.Layer1.Take(batch.Rows * Outputs);
        _forward.Run(batch.Sequences, inputs, layer1, Outputs, scratch);
        _backward.Run(batch.Sequences, inputs, layer1[Dimensions.Hidden..], Outputs, scratch);
        _layer2.Run(batch.Sequences, layer1, [], scratch.Layer2.Take(batch.Rows * Outputs), scratch);
    }
}
