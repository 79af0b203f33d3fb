using Scoring.Language.Reading;
using Scoring.Language.Sources;

namespace Scoring.Language.Attributions;

/// <summary>
/// "Reed told the Chronicle it was over. “Nobody wants it,” she said." What somebody says to an outlet goes on while nobody else speaks
/// and no other occasion is told; "one of the officials" spoke where "three officials" did.
/// </summary>
internal static class Interviews
{
    /// <summary>Paragraphs from one statement to the next of the same interview.</summary>
    private const int Near = 2;

    public static void Continue(AnnotatedText text, List<Draft> drafts)
    {
        Draft? last = null;
        foreach (var draft in drafts.Where(draft => draft.Parent is null && !draft.Source.IsEmpty && draft.Innermost is not null))
        {
            if (last is not null && last.Via.Count > 0 && draft.Via.Count == 0 && draft.Carriers.Count == 0 && GoesOn(text, last, draft))
                draft.Via.AddRange(last.Via);
            last = draft;
        }
    }

    private static bool GoesOn(AnnotatedText text, Draft last, Draft draft)
    {
        if (text.SentenceAt(draft.Cue.First).Paragraph - text.SentenceAt(last.Cue.First).Paragraph > Near) return false;
        if (last.Innermost!.Key != draft.Innermost!.Key && !IsOneOf(last.Innermost, draft.Innermost)) return false;
        // What is not quoted may be of another day: it is of the same talk beside what is.
        var isBeside = text.SentenceAt(draft.Cue.First).Paragraph == text.SentenceAt(last.Cue.First).Paragraph
            || draft.ContentTokens.Any(piece => text.IsInQuotation(piece.First))
                || last.Innermost.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup;
        return isBeside && !IsElsewhere(text, draft);
    }

    private static bool IsOneOf(SourceReading group, SourceReading one) =>
        group.Class == SourceClass.UnnamedGroup && one.Class == SourceClass.UnnamedPerson && Nouns.SingularOf(group.Head) == one.Head;

    /// <summary>
    /// The sentence tells of another hearer or occasion: "told reporters", "in a speech", "at a rally", "wrote", "in a statement".
    /// </summary>
    private static bool IsElsewhere(AnnotatedText text, Draft draft)
    {
        var sentence = text.SentenceAt(draft.Cue.First);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (text.QuotationOf[i] >= 0) continue;
            if (draft.ContentTokens.Any(piece => piece.Contains(i))) continue;
            if (text.Tokens[i].Lower is "told" or "telling" or "reporters" or "statement" or "speech" or "rally" or "conference"
                or "hearing" or "wrote" or "tweeted"
                or "twitter" or "posted" or "interview" or "letter" or "meeting" or "testified" or "testimony" or "crowd" or "audience"
                    or "debate" or "memo") return true;
        }

        return false;
    }
}
