using Scoring.Language.Extraction.Features;

namespace Scoring.Language.Extraction;

/// <summary>Tidies the content that the network finds in several pieces.</summary>
internal static class ContentPieces
{
    /// <summary>Pieces of at most so many tokens are scraps beside one of at least <see cref="Whole"/>.</summary>
    private const int Scrap = 2, Whole = 6;

    /// <summary>Whether some of the range stands in quotation marks.</summary>
    public static bool IsQuoted(ReadText read, (int First, int End) range) =>
        read.Quotations.AsSpan(range.First, range.End - range.First).Contains(QuotationState.Inside);

    /// <summary>Leaves out a word or two that stand apart from a longer quotation: "on the P5+[1 platform], officials said, […]".</summary>
    public static CueParts Tidy(ReadText read, CueParts parts)
    {
        if (parts.Content.Count < 2 || !parts.Content.Any(range => range.End - range.First >= Whole && IsQuoted(read, range))) return parts;
        return parts with { Content = [.. parts.Content.Where(range => range.End - range.First > Scrap || IsQuoted(read, range))] };
    }
}
