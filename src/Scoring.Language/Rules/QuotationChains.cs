using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Gives quotations without a cue of their own to the speaker before: "…," Reed said. "…" in one paragraph, and a quotation that
/// its paragraph leaves open and the next one takes up with another opening mark.
/// </summary>
internal static class QuotationChains
{
    public static void Extend(AnnotatedText text, List<Found> found)
    {
        var owner = new Found?[text.Quotations.Length];
        foreach (var attribution in found)
        {
            foreach (var piece in attribution.Content)
            {
                for (var q = FirstFrom(text, piece.First); q < text.Quotations.Length
                    && text.Quotations[q].First < piece.End; q++) owner[q] ??= attribution;
            }
        }

        AddForerunners(text, owner);
        // Sentences that have a speaker of their own outside quotation marks.
        var cued = new Dictionary<int, Found>();
        foreach (var attribution in found)
            if (!attribution.Source.IsEmpty && text.QuotationOf[attribution.Cue.First] < 0) cued[text.SentenceOf[attribution.Cue.First]] = attribution;
        for (var q = 0; q < text.Quotations.Length; q++)
        {
            var quotation = text.Quotations[q];
            if (quotation.Depth > 0 || owner[q] is not null || !OpensStatement(text, quotation)) continue;
            var previous = PreviousOuter(text, q);
            if (previous < 0 || owner[previous] is not { } speaker || !Continues(text, text.Quotations[previous], quotation)) continue;
            if (cued.TryGetValue(text.SentenceOf[quotation.First], out var other) && other != speaker) continue;
            speaker.Content.Add(new(quotation.First, quotation.End));
            owner[q] = speaker;
        }
    }

    /// <summary>A paragraph left open whose speaker is named only in the next: “We had no water. / “So we waited,” Vale said.</summary>
    private static void AddForerunners(AnnotatedText text, Found?[] owner)
    {
        for (var q = text.Quotations.Length - 1; q > 0; q--)
        {
            if (text.Quotations[q].Depth > 0 || owner[q] is not { } speaker) continue;
            var previous = PreviousOuter(text, q);
            if (previous < 0 || owner[previous] is not null || text.Quotations[previous].IsClosed
                || !Continues(text, text.Quotations[previous], text.Quotations[q])) continue;
            speaker.Content.Add(new(text.Quotations[previous].First, text.Quotations[previous].End));
            owner[previous] = speaker;
        }
    }

    private static bool Continues(AnnotatedText text, Quotation previous, Quotation quotation)
    {
        int before = text.SentenceAt(previous.First).Paragraph, here = text.SentenceAt(quotation.First).Paragraph;
        return here == before || (here == before + 1 && !previous.IsClosed && quotation.First == text.SentenceAt(quotation.First).First);
    }

    /// <summary>The quotation begins its sentence: scare quotes in the middle of one are nobody's statement.</summary>
    private static bool OpensStatement(AnnotatedText text, Quotation quotation) =>
        quotation.First == text.SentenceAt(quotation.First).First && quotation.End - quotation.First > 4;

    private static int PreviousOuter(AnnotatedText text, int quotation)
    {
        for (var q = quotation - 1; q >= 0; q--) if (text.Quotations[q].Depth == 0) return q;
        return -1;
    }

    private static int FirstFrom(AnnotatedText text, int token)
    {
        int low = 0, high = text.Quotations.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Quotations[middle].First < token) low = middle + 1; else high = middle;
        }

        return low;
    }
}
