using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// "He sold the ticket twice, a jury has heard.", "Driver slept, inquest told": somebody said it there, whom the text does not tell. Read by
/// words alone, since taggers take the last of them for a noun. Not "…, and then the court heard him".
/// </summary>
internal static class CourtCues
{
    /// <summary>What closes the sentence so; null where it ends otherwise.</summary>
    public static Found? At(AnnotatedText text, Sentence sentence)
    {
        var end = sentence.End;
        if (end > sentence.First && text.Tokens[end - 1].Lower == ".") end--;
        if (end - sentence.First < 4 || text.Tokens[end - 1].Lower is not ("heard" or "hears" or "told") || text.IsInQuotation(end - 1)) return null;
        var cue = end - 1;
        while (text.Tokens[cue - 1].Lower is "has" or "have" or "was" or "were" or "been" && cue - 1 > sentence.First) cue--;
        var court = cue - 1;
        if (!IsCourt(text.Tokens[court].Lower)) return null;
        // "a court", "Mallin Crown Court", "the inquest".
        var first = court;
        while (first > sentence.First && court - first < 5 && text.Tokens[first].Lower != ",") first--;
        if (text.Tokens[first].Lower != "," || first - 1 <= sentence.First) return null;
        var start = Contents.BehindDateline(text, sentence);
        var found = new Found(AttributionKind.Evidence, TokenRange.Empty, new(cue, end), 0.8);
        found.Content.Add(new(start < first ? start : sentence.First, first));
        return found;
    }

    public static bool IsCourt(string word) =>
        word is "court" or "jury" or "jurors" or "inquest" or "tribunal" or "hearing" or "inquiry" or "trial";
}
