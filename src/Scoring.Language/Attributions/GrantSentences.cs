using System.Collections.Frozen;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>Anonymity granted in a sentence of its own, beside what the source says: "He requested anonymity because …".</summary>
internal sealed class GrantSentences(AnnotatedText text)
{
    /// <summary>Sentences further from the grant than these are of somebody else; the one before is the likeliest.</summary>
    private static readonly int[] Distances = [-1, -2, 1];

    /// <summary>No pattern of a grant is without one of these; most sentences have none.</summary>
    private static readonly FrozenSet<string> Telltale = FrozenSet.Create(
        StringComparer.Ordinal, "anonymity", "anonymous", "anonymously", "named", "identified", "unnamed", "unidentified", "nameless",
        "name", "names", "identity", "identities", "record", "background", "attribution", "withheld", "authorized", "authorised", "permitted");

    private readonly PatternReader _patterns = new(text);

    public void Share(IReadOnlyList<Draft> drafts)
    {
        var unnamed = drafts.Where(draft => !draft.Source.IsEmpty
            && draft.Innermost is { Class: SourceClass.UnnamedPerson or SourceClass.UnnamedGroup }).ToList();
        if (unnamed.Count == 0) return;
        ShareWithAll(unnamed);
        var bySentence = unnamed.ToLookup(draft => text.SentenceOf[draft.Source.First]);
        for (var s = 0; s < text.Sentences.Length; s++)
        {
            var sentence = new TokenRange(text.Sentences[s].First, text.Sentences[s].End);
            if (!HasTelltale(sentence) || text.IsInQuotation(sentence.First) || bySentence[s].Any(HasGrant)) continue;
            var told = _patterns.In(sentence, SourceClass.UnnamedPerson);
            if (!told.Exists(detail => detail.Kind == DetailKind.Grant)) continue;
            if ((Leading(sentence.First, told, bySentence[s]) ?? Meant(s, bySentence)) is { } draft) Add(draft, told);
        }
    }

    /// <summary>"who, like all respondents, answered anonymously", "Like others, she asked not to be named": so did every other unnamed person.</summary>
    private void ShareWithAll(List<Draft> unnamed)
    {
        foreach (var sentence in text.Sentences.Select(sentence => new TokenRange(sentence.First, sentence.End)))
        {
            if (!IsLikeOthers(sentence) || !HasTelltale(sentence)) continue;
            var told = _patterns.In(sentence, SourceClass.UnnamedPerson).FindAll(detail => detail.Kind == DetailKind.Grant);
            if (told.Count == 0) continue;
            foreach (var draft in unnamed.Where(draft => draft.Innermost!.Class == SourceClass.UnnamedPerson)) Add(draft, told);
            // All have it now.
            return;
        }
    }

    private bool IsLikeOthers(TokenRange sentence)
    {
        for (var i = sentence.First; i + 1 < sentence.End; i++)
            if (text.Tokens[i].Lower == "like" && text.Tokens[i + 1].Lower is "all" or "others" or "other" && text.QuotationOf[i] < 0) return true;
        return false;
    }

    /// <summary>"Speaking on condition of anonymity, an officer said": the next whose words begin behind it.</summary>
    private Draft? Leading(int first, List<SourceDetail> told, IEnumerable<Draft> sources)
    {
        if (text.Tags[first] is not (Tag.VBG or Tag.VBN or Tag.VBD or Tag.IN)) return null;
        var end = told.Max(detail => detail.Evidence.End);
        return sources.OrderBy(draft => draft.Source.First).FirstOrDefault(draft => text.Tokens[draft.Source.First].Start >= end) is { } next
            && text.Tokens[next.Source.First - 1].Lower == "," ? next : null;
    }

    private Draft? Meant(int sentence, ILookup<int, Draft> bySentence)
    {
        foreach (var distance in Distances)
        {
            if (bySentence[sentence + distance].LastOrDefault(draft => Fits(sentence, draft, distance > 0)) is { } draft) return draft;
        }

        return null;
    }

    /// <summary>Whether the subject of the sentence can be the source of a draft.</summary>
    private bool Fits(int sentence, Draft draft, bool isLater)
    {
        var first = text.Sentences[sentence].First;
        while (first + 1 < text.Sentences[sentence].End && text.Tokens[first].Kind != TokenKind.Word) first++;
        var subject = text.Tokens[first].Lower;
        var source = draft.Innermost!;
        // "He asked not to be named. “…,” he said": the same pronoun, and nobody else was spoken of.
        var mention = text.Tokens[draft.Source.First].Lower;
        if (subject is "he" or "she") return source.Class == SourceClass.UnnamedPerson && (!isLater || mention == subject);
        if (subject is "they" or "both" or "neither" or "all" or "none" or "most" or "some" or "several" or "each")
            return source.Class == SourceClass.UnnamedGroup && !isLater;
        var head = text.Phrases.Holds(first) ? text.Tokens[text.Phrases.At(first).End - 1].Lower : subject;
        // "One nurse insisted on anonymity. She said …"
        return head == source.Head
            || (isLater && mention is "he" or "she" or "they" && Nouns.Of(head) is NounClass.Person or NounClass.People);
    }

    private bool HasTelltale(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++) if (Telltale.Contains(text.Tokens[i].Lower)) return true;
        return false;
    }

    private static bool HasGrant(Draft draft) => Of(draft).Exists(detail => detail.Kind == DetailKind.Grant);

    private static void Add(Draft draft, List<SourceDetail> told)
    {
        var known = Of(draft);
        known.AddRange(told.Where(detail => detail.Kind is DetailKind.Grant or DetailKind.ReasonSpecific or DetailKind.ReasonBoilerplate
            && !known.Exists(other => other.Kind == detail.Kind)).ToList());
    }

    private static List<SourceDetail> Of(Draft draft) => draft.Inner is null ? draft.Details : draft.InnerDetails;
}
