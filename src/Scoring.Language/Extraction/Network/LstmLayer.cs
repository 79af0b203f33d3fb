namespace Scoring.Language.Extraction.Network;

/// <summary>Both directions of a layer; the outputs of the forward one come first in a row.</summary>
internal sealed class LstmLayer
{
    private readonly LstmDirection _forward, _backward;

    public LstmLayer(ExtractionModel model, string name, int inputs, int hidden)
    {
        _forward = Load(model, name, new(inputs, hidden, backward: false));
        _backward = Load(model, name, new(inputs, hidden, backward: true));
        Outputs = 2 * hidden;
    }

    public int Outputs { get; }

    /// <param name="scratch">Lends room for gates and cells.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<float> x, Span<float> y, Scratch scratch)
    {
        var hidden = Outputs / 2;
        var gates = scratch.Take(Scratch.Gates, batch.Rows * 4 * hidden);
        var cells = scratch.Take(Scratch.Cells, batch.Rows * hidden);
        _forward.Run(batch, x, gates, cells, y, Outputs);
        _backward.Run(batch, x, gates, cells, y[hidden..], Outputs);
    }

    private static LstmDirection Load(ExtractionModel model, string name, LstmDirection direction)
    {
        direction.Load(
            model[WeightNames.Input(name, direction.Backward)],
            model[WeightNames.Recurrent(name, direction.Backward)],
            model[WeightNames.Bias(name, direction.Backward)]);
        return direction;
    }
}
