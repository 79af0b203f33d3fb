using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;

namespace Scoring.Language.Attributions;

/// <summary>
/// "A finance official said on Monday that …. Lou Jiwei, the minister, told reporters …": whom the lead leaves unnamed the next speaker
/// names, if the article introduces that one there and the role fits.
/// </summary>
internal static class LaterNamed
{
    private const int LeadSentences = 3, SentencesOn = 6, SentencesClose = 2, SharedWithin = 20, DraftsOn = 10;

    private static readonly string[] Past = ["former", "retired", "ex"];

    private static bool Says(AnnotatedText text, TokenRange range) =>
        Enumerable.Range(range.First, range.End - range.First).Any(i => Past.Contains(text.Tokens[i].Lower));

    /// <param name="drafts">In reading order.</param>
    public static void Join(AnnotatedText text, List<Draft> drafts)
    {
        for (var d = 0; d < drafts.Count; d++)
        {
            if (drafts[d].Source.IsEmpty) continue;
            if (drafts[d].Reading is not { Class: SourceClass.UnnamedPerson, Head.Length: > 0 } unnamed
                || drafts[d].Inner is not null) continue;
            var same = drafts.Where(draft => draft.Reading?.Key == unnamed.Key).ToList();
            if (same.Exists(draft => draft.Details.Exists(detail => detail.Kind == DetailKind.Grant))) continue;
            var isLead = text.SentenceOf[drafts[d].Source.First] < LeadSentences;
            if (((isLead ? Next(text, drafts, d, unnamed) : null) ?? Following(text, drafts, d, unnamed)) is not { } named) continue;
            foreach (var draft in same) draft.Reading = named with { Confidence = 0.6 };
        }
    }

    /// <summary>
    /// "The head of the harbour union called it a lie. 'They lie,' said Tom Vale of the union.": somebody described at length whom the next
    /// speaker names, who is new, and of whom the article says nothing else or the same.
    /// </summary>
    private static SourceReading? Following(AnnotatedText text, List<Draft> drafts, int from, SourceReading unnamed)
    {
        var source = drafts[from].Source;
        if (unnamed.Defining != source || !IsUnique(text, source)) return null;
        var next = drafts.Skip(from + 1).Take(DraftsOn)
            .FirstOrDefault(draft => !draft.Source.IsEmpty && draft.Reading?.Key != unnamed.Key && draft.Parent is null);
        if (next?.Reading is not { Class: SourceClass.NamedPerson, Person: { } person } named
            || text.SentenceOf[next.Source.First] - text.SentenceOf[source.First] is < 1 or > SentencesClose
            || !next.Source.Contains(person.Mentions[0])) return null;
        var words = Enumerable.Range(source.First, source.End - source.First)
            .Where(i => text.Tags[i].IsNoun() || text.Tags[i].IsAdjective())
            .Select(i => text.Tokens[i].Lower).ToHashSet(StringComparer.Ordinal);
        var end = Math.Min(text.SentenceAt(next.Source.First).End, next.Source.End + SharedWithin);
        var isSame = Enumerable.Range(next.Source.First, end - next.Source.First).Any(i => words.Contains(text.Tokens[i].Lower));
        return isSame || person.Roles.Count == 0 || person.Roles.Any(role => DefinitePersons.IsKindOf(role, unnamed.Head)) ? named : null;
    }

    /// <summary>"the head of the union", "the union's head": there is but one, and no word of who it is before.</summary>
    private static bool IsUnique(AnnotatedText text, TokenRange source)
    {
        // "his chief aide"
        if (source.End - source.First == 3 && text.Tags[source.First] == Tag.PRPS) return true;
        if (source.End - source.First <= 3 || !text.Phrases.Holds(source.First)) return false;
        var first = text.Tokens[source.First].Lower;
        return first == "the" || (first is not ("a" or "an" or "one" or "another")
            && Enumerable.Range(source.First, text.Phrases.At(source.First).End - source.First).Any(i => text.Tags[i] == Tag.POS));
    }

    /// <summary>The first other person who speaks after a draft, if it may be the same one.</summary>
    private static SourceReading? Next(AnnotatedText text, List<Draft> drafts, int from, SourceReading unnamed)
    {
        for (var d = from + 1; d < drafts.Count; d++)
        {
            if (drafts[d].Source.IsEmpty || drafts[d].Reading is not { IsPersonal: true } next || next.Key == unnamed.Key
                || drafts[d].Parent is not null) continue;
            var source = drafts[d].Source;
            if (next.Person is not { } person
                || text.SentenceOf[source.First] - text.SentenceOf[drafts[from].Source.First] > SentencesOn) return null;
            var isIntroduced = source.First <= person.Mentions[0] && person.Mentions[0] < source.End;
            var isExact = person.Roles.Contains(unnamed.Head);
            var fits = isExact || person.Roles.Any(role => DefinitePersons.IsKindOf(role, unnamed.Head));
            // "The head of the union is worried. … Reed, the union's head, spoke on Monday. Reed said": named between, by that very role.
            isIntroduced |= (isExact || unnamed.Head is "head" or "chief") && drafts[from].Source.End <= person.Mentions[0]
                && person.Mentions[0] < source.End
                && text.Tokens[unnamed.Defining.First].Lower is not ("a" or "an" or "one" or "another");
            // A retired official is not the official of the lead.
            var isPast = person.Traits.Overlaps(Past);
            if (isPast && !Says(text, unnamed.Defining)) return null;
            // "Reed will win, former rival says".
            fits |= isPast && text.SentenceOf[unnamed.Defining.First] == 0;
            return isIntroduced && fits ? next : null;
        }

        return null;
    }
}
