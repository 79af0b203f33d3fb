namespace Scoring.Language.Extraction.Features;

/// <summary>The numbers by which the network knows a token.</summary>
/// <param name="Vector">Of the word in <see cref="Vocabularies.Vectors"/>.</param>
/// <param name="Word">Of the word in <see cref="Vocabularies.Words"/>.</param>
/// <param name="Tag">Its part of speech.</param>
/// <param name="Name">The kind of name that it is part of, from 1 on; 0 for none.</param>
/// <param name="Place">Position in the paragraph, together with the paragraph's kind.</param>
internal readonly record struct TokenFeatures(int Vector, int Word, int Suffix, int Prefix, int Shape, int Quotation, int Tag, int Name, int Place)
{
    /// <summary>How many values <see cref="Quotation"/> has.</summary>
    public const int Quotations = 4;

    /// <summary>Positions from the first token of a paragraph on that are told apart; the last one is "further".</summary>
    public const int Positions = 7;

    /// <summary>How many values <see cref="Tag"/> has.</summary>
    public const int Tags = 37;

    /// <summary>How many values <see cref="Name"/> has.</summary>
    public const int Names = 5;

    /// <summary>How many values <see cref="Place"/> has.</summary>
    public const int Places = Positions * 6;
}
