using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>
/// The network's input from a token's features, with gradients for all tables but that of the vectors, which stay as they are.
/// </summary>
internal sealed class EmbeddingGradient
{
    private readonly Matrix _vectors;
    private readonly Parameter[] _tables;
    private readonly Random _random;
    private readonly double _hide;

    /// <param name="hide">How often a word's learned vector is hidden, so that what surrounds it is learned; its general vector half as
    /// often.</param>
    public EmbeddingGradient(Matrix vectors, Vocabularies vocabularies, Random random, List<Parameter> parameters, double hide)
    {
        (_vectors, _random, _hide) = (vectors, random, hide);
        const double Deviation = 0.3;
        _tables =
        [
            new Parameter(WeightNames.Words, vocabularies.Words.Size, Dimensions.Word).Normal(random, Deviation),
            new Parameter(WeightNames.Suffixes, vocabularies.Suffixes.Size, Dimensions.Suffix).Normal(random, Deviation),
            new Parameter(WeightNames.Prefixes, vocabularies.Prefixes.Size, Dimensions.Prefix).Normal(random, Deviation),
            new Parameter(WeightNames.Shapes, WordForms.Shapes, Dimensions.Shape).Normal(random, Deviation),
            new Parameter(WeightNames.Quotations, TokenFeatures.Quotations, Dimensions.Quotation).Normal(random, Deviation),
            new Parameter(WeightNames.Tags, TokenFeatures.Tags, Dimensions.Tag).Normal(random, Deviation),
            new Parameter(WeightNames.Names, TokenFeatures.Names, Dimensions.Name).Normal(random, Deviation),
            new Parameter(WeightNames.Places, TokenFeatures.Places, Dimensions.Place).Normal(random, Deviation),
        ];
        parameters.AddRange(_tables);
    }

    /// <summary>Hides words at random.</summary>
    public TokenFeatures Hide(TokenFeatures token) => token with
    {
        Word = _random.NextDouble() < _hide ? 0 : token.Word,
        Vector = _random.NextDouble() < _hide / 2 ? 0 : token.Vector,
    };

    public void Forward(TokenFeatures token, Span<float> x)
    {
        _vectors.Row(token.Vector).CopyTo(x);
        x = x[_vectors.Columns..];
        for (var i = 0; i < _tables.Length; i++)
        {
            _tables[i].Matrix.Row(Number(token, i)).CopyTo(x);
            x = x[_tables[i].Columns..];
        }
    }

    public void Backward(TokenFeatures token, ReadOnlySpan<float> dx)
    {
        dx = dx[_vectors.Columns..];
        for (var i = 0; i < _tables.Length; i++)
        {
            var gradient = _tables[i].Gradient.AsSpan(Number(token, i) * _tables[i].Columns, _tables[i].Columns);
            for (var k = 0; k < gradient.Length; k++) gradient[k] += dx[k];
            dx = dx[_tables[i].Columns..];
        }
    }

    private static int Number(TokenFeatures token, int table) => table switch
    {
        0 => token.Word,
        1 => token.Suffix,
        2 => token.Prefix,
        3 => token.Shape,
        4 => token.Quotation,
        5 => token.Tag,
        6 => token.Name,
        _ => token.Place,
    };
}
