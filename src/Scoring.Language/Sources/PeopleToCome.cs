using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Whom headline and lead describe before the article names them: "Judge: Bridge is unsafe", "A hacker who … was sentenced on Monday. Tom
/// Vale, 44, …".
/// </summary>
internal sealed class PeopleToCome(AnnotatedText text, People people, DescriptionFit fit, Prominence prominence)
{
    private static readonly FrozenSet<string> Nameless = WordLists.Set("nameless-nouns"), Functions = WordLists.Set("function-nouns");

    private const int HeadlineSentences = 3, TopSentences = 4, LeadSentences = 8, LeadTokens = 150, SentencesOn = 8, NamesOn = 40;

    /// <summary>
    /// Whom the article introduces below: the first new person of that role, or, where the noun tells no more than a calling, the first
    /// who opens a sentence.
    /// </summary>
    public SourceReading? Of(DescribedPerson described)
    {
        var token = described.First;
        if (text.SentenceOf[token] >= LeadSentences || token >= LeadTokens || text.IsInQuotation(token)) return null;
        var isJoined = described.Range.End > described.Core.End && text.Tokens[described.Core.End].Lower is "and" or "or";
        if (isJoined || !IsPerson(described) || IsWitness(described)) return null;
        var last = people.NamesBefore(described.Range.End) + NamesOn;
        for (var n = people.NamesBefore(described.Range.End); n < Math.Min(last, text.Names.Count); n++)
        {
            var mention = text.Names[n].First;
            if (text.SentenceOf[mention] - text.SentenceOf[token] > SentencesOn) return null;
            if (people.At(mention) is not { IsPartial: false } person || person.Mentions[0] != mention) continue;
            if (!fit.IsPossible(person, described)) continue;
            if (IsOfRole(person, described, IsSubject(n))) return ToCome(person, described);
            if (!IsSubject(n)) continue;
            return text.SentenceOf[token] < TopSentences && Introduces(described, person) ? ToCome(person, described) : null;
        }

        return null;
    }

    /// <summary>"We heard a bang," a sailor said: one of many, and not whom the story is about.</summary>
    private bool IsWitness(DescribedPerson described)
    {
        if (!IsOneOfMany(described.Core.First)) return false;
        var sentence = text.SentenceAt(described.First).First;
        return text.IsInQuotation(sentence) || text.IsInQuotation(Math.Max(sentence, described.First - 1))
            || text.IsInQuotation(Math.Max(sentence, described.First - 2));
    }

    private bool IsOfRole(Person person, DescribedPerson described, bool isSubject)
    {
        var isKind = person.Roles.Any(role => DefinitePersons.IsKindOf(role, described.Head));
        if (!Nameless.Contains(described.Head)) return isKind || person.Roles.Contains(described.Head);
        // "Official: Ferry will sail" may be the minister; in the lead so many are officials that only one so called is meant.
        var sentence = text.SentenceOf[described.First];
        var isBare = text.Tags[described.Core.First] is not (Tag.DT or Tag.CD or Tag.PRPS);
        return (person.Roles.Contains(described.Head) ? sentence <= TopSentences
            : isKind && isSubject && isBare && sentence < HeadlineSentences) && IsPlain(described, person);
    }

    /// <summary>"A ministry official", not "an official who was not authorized to speak", nor "an Acme official" where the next is of
    /// another firm.</summary>
    private bool IsPlain(DescribedPerson described, Person person) => described.Range.End == described.Core.End
        && !person.Traits.Contains("former") && !person.Traits.Contains("retired")
        && Enumerable.Range(described.Core.First, described.Core.End - described.Core.First).All(i => text.NameOf[i] < 0
            || text.Names[text.NameOf[i]].Kind != Names.NameKind.Organization || person.Traits.Contains(text.Tokens[i].Lower));

    /// <summary>"A hacker" may be whoever is named next; "a judge" only one of whom no other role is told, "an official" not even
    /// he.</summary>
    private bool Introduces(DescribedPerson described, Person person) => !Nameless.Contains(described.Head)
        && (!Functions.Contains(described.Head) || (person.Roles.Count == 0 && !IsOneOfMany(described.Core.First)));

    private bool IsOneOfMany(int token) => text.Tokens[token].Lower is "a" or "an" or "one" or "another";

    /// <summary>Not "one", "The Advocate", "Harbour Pollster", "Congress, who": in a headline all words have capitals.</summary>
    private bool IsPerson(DescribedPerson described)
    {
        var second = Math.Min(described.Core.First + 1, described.Core.End - 1);
        if (text.Tokens[second].Lower is "unnamed" or "unidentified" or "anonymous") return false;
        if (described.Head is "spouse" or "another" or "someone" or "somebody") return false;
        // "one kind-hearted Norvanian", cut behind "one".
        if (described.Head == "one") return described.Range.End - described.First > 2 && text.Tags[described.First + 1].IsAdjective();
        if (Nouns.OfHead(described.Head) is not (NounClass.Person or NounClass.Unknown)) return false;
        return !text.IsCapitalized(described.Core.End - 1) || text.SentenceOf[described.First] == 0
            || Redescriptions.IsNickname(described.Head) || IsOneOfMany(described.Core.First);
    }

    /// <summary>"Tom Vale, 44, told …" at the head of a sentence, "…," Tom Vale said; not "Tom Vale and Ann Reed".</summary>
    private bool IsSubject(int name)
    {
        var (first, end) = (text.Names[name].First, text.Names[name].End);
        if (end >= text.Tokens.Length || text.IsInQuotation(first)) return false;
        if (text.Tags[end] is Tag.POS or Tag.CC || (first > 0 && text.Tags[first - 1] == Tag.CC)) return false;
        var isSubject = text.Tags[end] is Tag.VBD or Tag.VBZ || (end + 1 < text.Tokens.Length && text.Tokens[end].Lower == ","
            && text.Tags[end + 1] is Tag.CD or Tag.DT or Tag.VBD);
        return isSubject || (text.Phrases.Holds(first) && text.Phrases.At(first).First == text.SentenceAt(first).First);
    }

    /// <summary>
    /// "Senator: Bridge is lost", "Justice vows to be careful": whom a headline calls by a bare noun the article below names, if it gives
    /// that role to somebody and speaks of no other by the noun.
    /// </summary>
    public SourceReading? InHeadline(DescribedPerson described)
    {
        var (range, core) = (described.Range, described.Core);
        if (text.SentenceAt(range.First).Paragraph > 1 || text.SentenceOf[range.First] >= HeadlineSentences
            || range.End > core.End) return null;
        if (text.Tags[core.First] is Tag.DT or Tag.PRPS or Tag.CD || text.Tokens[core.First].Lower is "one" or "another") return null;
        if (!Redescriptions.IsNickname(described.Head) && IsMetBelow(described.Head, range.End)) return null;
        var named = people.All.Where(person => described.Agrees(person) && fit.Of(person, core) >= 0
            && person.Roles.Contains(described.Head)).MaxBy(person => (3 * fit.Of(person, core)) + person.Mentions.Count);
        if (named is null && Redescriptions.IsNickname(described.Head)) named = prominence.At(described);
        // "Reed's manager" behind the headline proper must be the manager of Reed.
        var isOwned = Enumerable.Range(core.First, core.End - core.First).Any(i => text.Tags[i] == Tag.POS);
        return named is null || (isOwned && text.SentenceOf[range.First] > 0
            && fit.Of(named, core) == 0) ? null : Named(named, range);
    }

    /// <summary>Whether the text below says "an official", "another driver".</summary>
    private bool IsMetBelow(string head, int from)
    {
        for (var i = from; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Lower != head || !text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var first = text.Phrases.At(i).First;
            if (text.Tokens[first].Lower is not ("a" or "an" or "another" or "one")) continue;
            if (first > 0 && text.Tokens[first - 1].Lower is not ("," or "is" or "was" or "as" or "became" or "be" or "—"
                or "–")) return true;
        }

        return false;
    }

    private static SourceReading ToCome(Person person, DescribedPerson described)
    {
        // "A lawmaker …. The lawmaker": so called from here on.
        person.Roles.Add(described.Head);
        return Named(person, described.Range);
    }

    private static SourceReading Named(Person person, TokenRange range) => NamePhraseReader.Named(person, range) with { Confidence = 0.6 };
}
