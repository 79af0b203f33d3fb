using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>The encoder with dropout, kept for the gradient.</summary>
internal sealed class EncoderGradient(EmbeddingGradient embedding, Random random, List<Parameter> parameters, bool parallel, double inputDrop, double drop)
{
    private readonly LstmLayerGradient _layer1 = new(WeightNames.Layer1, Dimensions.Input, Dimensions.Hidden, random, parameters, parallel);
    private readonly LstmLayerGradient _layer2 = new(WeightNames.Layer2, 2 * Dimensions.Hidden, Dimensions.Hidden, random, parameters, parallel);
    private readonly Dropout _dropInput = new(inputDrop, (ulong)random.Next()), _drop1 = new(drop, (ulong)random.Next()), _drop2 = new(drop, (ulong)random.Next());
    private readonly Room _x = new(), _y1 = new(), _y2 = new(), _dx = new();
    private TokenFeatures[] _tokens = [];

    /// <summary>Outputs of the layers, a row for each token, after dropout.</summary>
    public Room Layer1 { get; } = new();

    public Room Layer2 { get; } = new();

    /// <summary>Their gradients, to be added to by whoever used them.</summary>
    public Room Layer1Gradient { get; } = new();

    public Room Layer2Gradient { get; } = new();

    public void Load()
    {
        _layer1.Load();
        _layer2.Load();
    }

    public void Forward(SequenceBatch batch, TokenFeatures[] tokens)
    {
        _tokens = tokens;
        var x = _x.Clear(batch.Rows * Dimensions.Input);
        for (var row = 0; row < batch.Rows; row++)
        {
            tokens[row] = embedding.Hide(tokens[row]);
            embedding.Forward(tokens[row], x.AsSpan(row * Dimensions.Input, Dimensions.Input));
        }

        var size = batch.Rows * 2 * Dimensions.Hidden;
        _dropInput.Drop(x.AsSpan(0, batch.Rows * Dimensions.Input));
        _layer1.Forward(batch, x, _y1.Clear(size));
        _y1.Values.AsSpan(0, size).CopyTo(Layer1.Clear(size));
        _drop1.Drop(Layer1.Values.AsSpan(0, size));
        _layer2.Forward(batch, Layer1.Values, _y2.Clear(size));
        _y2.Values.AsSpan(0, size).CopyTo(Layer2.Clear(size));
        _drop2.Drop(Layer2.Values.AsSpan(0, size));
        Layer1Gradient.Clear(size);
        Layer2Gradient.Clear(size);
    }

    public void Backward(SequenceBatch batch)
    {
        var size = batch.Rows * 2 * Dimensions.Hidden;
        _drop2.Back(Layer2Gradient.Values.AsSpan(0, size));
        _layer2.Backward(batch, Layer1.Values, _y2.Values, Layer2Gradient.Values, Layer1Gradient.Values);
        _drop1.Back(Layer1Gradient.Values.AsSpan(0, size));
        var dx = _dx.Clear(batch.Rows * Dimensions.Input);
        _layer1.Backward(batch, _x.Values, _y1.Values, Layer1Gradient.Values, dx);
        _dropInput.Back(dx.AsSpan(0, batch.Rows * Dimensions.Input));
        for (var row = 0; row < batch.Rows; row++) embedding.Backward(_tokens[row], dx.AsSpan(row * Dimensions.Input, Dimensions.Input));
    }
}
