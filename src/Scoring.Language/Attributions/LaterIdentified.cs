using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Attributions;

/// <summary>
/// "Poll: Voters tire of the mayor. … The Harbour Institute survey found …": the paper that headline and lead leave open the article
/// identifies soon after. Not "one study found … A second study, by the Harbour Institute, found otherwise".
/// </summary>
internal sealed class LaterIdentified(AnnotatedText text, SourceResolver resolver)
{
    /// <summary>The last two bound what is no article.</summary>
    private const int LeadSentences = 3, SentencesOn = 8, LeadDrafts = 20, TokensOn = 600;

    private static readonly FrozenDictionary<string, int> Families = WordLists.Read("kinds-of-paper")
        .SelectMany((line, number) => line.Split(' ').Select(word => (Word: word, Number: number + 1)))
        .ToFrozenDictionary(pair => pair.Word, pair => pair.Number, StringComparer.Ordinal);

    /// <param name="drafts">In reading order.</param>
    public void Join(List<Draft> drafts)
    {
        foreach (var draft in drafts.Take(LeadDrafts))
        {
            if (draft.Source.IsEmpty || text.SentenceOf[draft.Source.First] >= LeadSentences || draft.Inner is not null) continue;
            if (draft.Reading is not { Class: SourceClass.UnnamedDocument } open || open.IsPlural != IsPlural(open.Head) || Identified(draft, open) is not { } paper) continue;
            foreach (var same in drafts.Where(other => other.Reading?.Key == open.Key && other.Reading.Class == open.Class))
                same.Reading = paper with { Defining = same.Reading!.Defining, Confidence = 0.6 };
        }
    }

    /// <summary>Of plurals those of papers that come to light together are in the families.</summary>
    private static bool IsPlural(string head) => head.EndsWith('s') && head is not "analysis";

    private SourceReading? Identified(Draft draft, SourceReading open)
    {
        if (!Families.TryGetValue(open.Head, out var family)) return null;
        var last = Math.Min(text.Sentences.Length - 1, text.SentenceOf[draft.Source.First] + SentencesOn);
        var end = Math.Min(text.Sentences[last].End, draft.Source.End + TokensOn);
        for (var i = draft.Source.End; i < end; i++)
        {
            if (Families.GetValueOrDefault(text.Tokens[i].Lower) != family || !text.Tags[i].IsNoun() || !text.Phrases.Holds(i)) continue;
            var (first, behind) = text.Phrases.At(i);
            if (behind != i + 1) continue;
            if (IsOther(first, behind)) return null;
            var reading = resolver.Describe(new(first, WithIssuer(behind)));
            if (reading is { Class: SourceClass.Document } && reading.IsPlural == open.IsPlural && IsIdentified(first, WithIssuer(behind))) return reading;
        }

        return null;
    }

    private bool IsOther(int first, int end) => Enumerable.Range(first, end - first).Any(i => text.Tokens[i].Lower
        is "another" or "other" or "second" or "separate" or "earlier" or "previous" or "past" or "last" or "similar" or "different" or "old");

    /// <summary>A name or initials among its words: "the poll" alone adds nothing.</summary>
    private bool IsIdentified(int first, int end) => Enumerable.Range(first, end - first).Any(i => i > text.SentenceAt(i).First
        && (text.NameOf[i] >= 0 || text.Tags[i].IsProper() || text.Shapes[i] is WordShape.AllCapitals or WordShape.Mixed)
        && !NounPhrases.IsTemporal(text, i));

    /// <summary>"the survey, conducted by …" is cut before the comma; "the survey by the Harbour Institute" is not.</summary>
    private int WithIssuer(int end) => end + 1 < text.Tokens.Length && text.Tokens[end].Lower is "by" or "from" && text.Phrases.StartsAt(end + 1)
        ? text.Phrases.At(end + 1).End : end;
}
