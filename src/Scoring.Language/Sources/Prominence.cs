using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Whom the story speaks of at a place: the one of the sentences before who is named most, who spoke last, whom a description
/// fits.</summary>
internal sealed class Prominence(AnnotatedText text, People people, Speakers speakers, DescriptionFit fit)
{
    private const int SentencesBack = 3, ClauseTokens = 15, NamesBack = 200;

    /// <summary>Nobody holds two at a time.</summary>
    private static readonly FrozenSet<string> Offices = ((string[])["president", "chancellor", "premier", "minister", "senator", "governor",
        "congressman", "congresswoman", "mayor", "secretary", "justice", "ambassador", "pope"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Ruling = ["president", "chancellor", "premier", "minister"];

    /// <summary>Of those named close before the best; if none fits, of the whole article the one named most.</summary>
    public Person? At(DescribedPerson described)
    {
        var sex = Pronoun(described);
        return Near(described) ?? people.All.Where(person => !IsOther(person.Gender, sex) && fit.IsPossible(person, described))
            .MaxBy(person => person.Mentions.Count + (4 * fit.Of(person, described.Core)));
    }

    /// <summary>Of those named in the sentences before the best; null if none fits.</summary>
    public Person? Near(DescribedPerson described)
    {
        var near = Weights(described.First);
        var sex = Pronoun(described);
        var (best, most) = ((Person?)null, double.NegativeInfinity);
        foreach (var (person, weight) in near)
        {
            if (IsOther(person.Gender, sex) || !fit.IsPossible(person, described)) continue;
            var score = weight + (0.2 * Math.Min(8, person.Mentions.Count)) + (1.5 * fit.Of(person, described.Core))
                + OfRole(person, described.Head);
            if (score > most) (best, most) = (person, score);
        }

        return best;
    }

    /// <summary>Nothing speaks against it.</summary>
    public bool MayBe(Person person, DescribedPerson described) => fit.IsPossible(person, described) && OfRole(person, described.Head) > -1;

    /// <summary>Seeks an office: its holder is seldom so called.</summary>
    public static bool IsRunning(string role) =>
        role is "nominee" or "candidate" or "contender" or "hopeful" or "challenger" or "frontrunner" or "front-runner";

    private Dictionary<Person, double> Weights(int token)
    {
        var sentence = text.SentenceOf[token];
        var near = new Dictionary<Person, double>(ReferenceEqualityComparer.Instance);
        var latest = people.NamesBefore(token) - 1;
        for (var n = latest; n >= Math.Max(0, latest - NamesBack); n--)
        {
            var first = text.Names[n].First;
            var distance = sentence - text.SentenceOf[first];
            if (distance > SentencesBack) break;
            if (people.At(first) is not { IsSure: true } person || (person.IsPartial && person.Mentions.Count < 3)) continue;
            // The subject of the same sentence is "he" further on: "Harlow knows Reed's plans, which the candidate keeps": Reed's.
            var weight = distance > 0 ? Weight(first) / (1 + distance) : Weight(first) > 1 ? 0.25 : 0.75;
            near[person] = near.GetValueOrDefault(person) + (text.IsInQuotation(first) ? 0.5 * weight : weight);
        }

        var last = speakers.LastAt(token, speaker => speaker.IsPersonal);
        if (last.Reading?.Person is not { } speaking || !near.ContainsKey(speaking)
            || sentence - text.SentenceOf[last.Token] > SentencesBack) return near;
        // "Will it sail?" Reed asked. "It will," the captain said.
        if (IsAsking(Behind(last.Token))) near.Remove(speaking); else near[speaking] += 0.7;
        return near;
    }

    /// <summary>Who is told to hold one office is seldom called by another, nor by a calling.</summary>
    private static double OfRole(Person person, string head)
    {
        if (person.Roles.Contains(head)) return 1.5;
        if (person.Roles.Any(role => DefinitePersons.IsKindOf(role, head))) return 1;
        if (IsRunning(head) && person.Roles.Count > 0 && !person.Roles.Any(IsRunning))
            return person.Roles.Overlaps(Ruling) ? -2 : person.Roles.Overlaps(Offices) ? -0.5 : -1;
        return !person.Roles.Overlaps(Offices) ? 0 : Offices.Contains(head) ? -1 : -0.5;
    }

    /// <summary>"The nominee praised his party": the first pronoun of the clause means the one described, as a rule.</summary>
    private Gender Pronoun(DescribedPerson described)
    {
        var end = Math.Min(text.SentenceAt(described.First).End, described.Range.End + ClauseTokens);
        for (var i = described.Range.End; i < end; i++)
        {
            if (people.At(i) is not null || text.IsInQuotation(i) != text.IsInQuotation(described.First)) break;
            // "said she", "that he", "her party"; not "even though she", nor "told her".
            var isSubject = text.Tags[i - 1].IsVerb() || text.Tokens[i - 1].Lower == "that";
            if (text.Tokens[i].Lower == "his" || (isSubject && text.Tokens[i].Lower == "he")) return Gender.Male;
            if (text.Tokens[i].Lower == "her" ? text.Tags[i] == Tag.PRPS : isSubject && text.Tokens[i].Lower == "she") return Gender.Female;
        }

        return Gender.Unknown;
    }

    private static bool IsOther(Gender a, Gender b) => a != Gender.Unknown && b != Gender.Unknown && a != b;

    private int Behind(int token) => text.Phrases.Holds(token) ? text.Phrases.At(token).End : token + 1;

    private bool IsAsking(int token) => token < text.Tokens.Length
        && text.Tokens[token].Lower is "asked" or "asks" or "pressed" or "wondered";

    /// <summary>A subject counts for more than an object, and that for more than "the Reed campaign"; who is asked, for more than who
    /// asks.</summary>
    private double Weight(int mention)
    {
        var (first, end) = text.Phrases.Holds(mention) ? text.Phrases.At(mention) : new(mention, mention + 1);
        if (first > 0 && text.Tokens[first - 1].Lower is "asked" or "asks" or "pressed") return 2;
        var isSubject = end < text.Tokens.Length && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD;
        if (isSubject || (first == text.SentenceAt(first).First && text.Names[text.NameOf[mention]].End == end))
            return IsAsking(end) ? 0.5 : 2;
        var behind = text.Names[text.NameOf[mention]].End;
        return behind < end && text.Tags[behind] != Tag.POS ? 0.2 : 0.5;
    }
}
