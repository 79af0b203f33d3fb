using Scoring.Language.Extraction.Features;

namespace Scoring.Language.Extraction.Network;

/// <summary>One direction of the first layer: its input is the sum of a few rows of tables. Immutable.</summary>
internal sealed class InputDirection
{
    /// <summary>Row of the input's weights behind those that meet what is known of the word.</summary>
    private const int Shape = Dimensions.WordInput, Quotation = Shape + Dimensions.Shape, Tag = Quotation + Dimensions.Quotation,
        Name = Tag + Dimensions.Tag, Place = Name + Dimensions.Name;

    private readonly LstmDirection _direction;
    private readonly int[] _forms, _tags, _places;
    private readonly int _half;

    public InputDirection(ExtractionModel model, bool backward)
    {
        var weights = model[WeightNames.Input(WeightNames.Layer1, backward)];
        var recurrent = model[WeightNames.Recurrent(WeightNames.Layer1, backward)];
        var forms = GateTable.Of(model[WeightNames.Shapes], weights, Shape)
            .With(GateTable.Of(model[WeightNames.Quotations], weights, Quotation));
        var tags = GateTable.Of(model[WeightNames.Tags], weights, Tag).With(GateTable.Of(model[WeightNames.Names], weights, Name));
        var places = GateTable.Of(model[WeightNames.Places], weights, Place)
            .With(GateTable.Of(model[WeightNames.Bias(WeightNames.Layer1, backward)]));
        var reach = new float[weights.Columns];
        reach.AsSpan().Fill(WordGates.Reach);
        forms.AddReach(reach);
        tags.AddReach(reach);
        places.AddReach(reach);
        Units = SumUnits.Of(reach, recurrent);
        _direction = new(recurrent, Units, backward);
        (_forms, _tags, _places) = (forms.Rounded(Units), tags.Rounded(Units), places.Rounded(Units));
        _half = backward ? 1 : 0;
    }

    public float[] Units { get; }

    public static InputRow Row(TokenFeatures token, int word) =>
        new(word, token.Shape + WordForms.Shapes * token.Quotation, token.Tag + TokenFeatures.Tags * token.Name, token.Place);

    /// <param name="inputs">For each row of the batch the rows of the tables.</param>
    public void Run(SequenceBatch batch, ReadOnlySpan<InputRow> inputs, Span<short> y, int stride, Scratch scratch) =>
        _direction.Run(batch, new TableInput(inputs, scratch.Words, _half, _forms, _tags, _places), y, stride, scratch);
}
