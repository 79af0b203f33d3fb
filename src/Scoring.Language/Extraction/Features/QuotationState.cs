namespace Scoring.Language.Extraction.Features;

/// <summary>Where a token stands to quotations.</summary>
internal enum QuotationState : byte
{
    Outside,
    Inside,
    Opens,
    Closes,
}
