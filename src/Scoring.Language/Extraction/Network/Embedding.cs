using Scoring.Language.Extraction.Features;

namespace Scoring.Language.Extraction.Network;

/// <summary>Turns a token's features into the network's input: the vectors of each, side by side.</summary>
internal sealed class Embedding(ExtractionModel model)
{
    private readonly Matrix _vectors = model[WeightNames.Vectors];
    private readonly Matrix _words = model[WeightNames.Words];
    private readonly Matrix _suffixes = model[WeightNames.Suffixes];
    private readonly Matrix _prefixes = model[WeightNames.Prefixes];
    private readonly Matrix _shapes = model[WeightNames.Shapes];
    private readonly Matrix _quotations = model[WeightNames.Quotations];
    private readonly Matrix _tags = model[WeightNames.Tags];
    private readonly Matrix _names = model[WeightNames.Names];
    private readonly Matrix _places = model[WeightNames.Places];

    public void Run(TokenFeatures token, Span<float> x)
    {
        Put(_vectors, token.Vector, ref x);
        Put(_words, token.Word, ref x);
        Put(_suffixes, token.Suffix, ref x);
        Put(_prefixes, token.Prefix, ref x);
        Put(_shapes, token.Shape, ref x);
        Put(_quotations, token.Quotation, ref x);
        Put(_tags, token.Tag, ref x);
        Put(_names, token.Name, ref x);
        Put(_places, token.Place, ref x);
    }

    private static void Put(Matrix table, int row, ref Span<float> x)
    {
        table.Row(row).CopyTo(x);
        x = x[table.Columns..];
    }
}
