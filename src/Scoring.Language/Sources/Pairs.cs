using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// "The two men", "both candidates", "each senator", "neither": two people who are named side by side before, or the two of whom the
/// story tells. Not "the four contenders", "both sides", nor where somebody unnamed has spoken since.
/// </summary>
internal sealed class Pairs(AnnotatedText text, People people, Speakers speakers, JoinedNames joined)
{
    private const int SentencesBack = 3, ParagraphsBack = 3, NamesBack = 40;

    /// <summary>A story tells of two people if it names both at least so often, and any third at most half as often.</summary>
    private const int FewestMentions = 3;

    /// <summary>Of whom the story may tell: looking through all for each pair would cost square time.</summary>
    private readonly Lazy<Person[]> _mostNamed = new(() => [.. people.All.OrderByDescending(person => person.Mentions.Count).Take(20)]);

    public SourceReading? Of(SourceReading described, TokenRange range, TokenRange core)
    {
        var isTwo = IsTwo(core);
        if (!isTwo && !(core.End - core.First == 2 && IsOfPeople(described.Head)) || HasOther(range, core)) return null;
        var gender = GenderOf(described.Head);
        var near = Near(range.First).Where(person => Agrees(person, gender)).Distinct().Take(3).ToArray();
        if (!isTwo) return near.Length == 2 ? Together(near.Reverse(), range) : null;
        if (SideBySide(range.First, gender) is { } pair) return IsSince(pair[0], range.First) ? null : Together(pair, range);
        if (described.Head is "sides" or "side" or "parties" or "camps") return null;
        if (near.Length == 2) return IsSince(near[0], range.First) ? null : Together(near.Reverse(), range);
        // "Both said …. Both added": the two who spoke together before.
        var before = speakers.LastAt(range.First, speaker => speaker.IsPlural);
        if (before.Reading is { Class: SourceClass.NamedPerson, Name: { } name } two && !name.Contains(',', StringComparison.Ordinal)
            && ParagraphOf(range.First) - ParagraphOf(before.Token) <= ParagraphsBack)
            return two with { Confidence = Math.Min(two.Confidence, 0.85) };
        return before.Reading is not null && text.SentenceOf[range.First] - text.SentenceOf[before.Token] <= SentencesBack
            ? null : OfStory(range, gender);
    }

    /// <summary>"both", "the two Democrats", "neither candidate", "the couple".</summary>
    private bool IsTwo(TokenRange core)
    {
        var (first, last) = (text.Tokens[core.First].Lower, text.Tokens[core.End - 1].Lower);
        if (last is "couple" or "pair" or "duo" or "two" or "both" or "each" or "neither") return true;
        if (core.End - core.First < 2 || last is "parents" or "sons" or "daughters") return false;
        // "Each custodian" may be one of many.
        if (first is "each" or "neither" or "either") return IsOfPeople(last + "s") || last is "man" or "woman" or "side";
        return Nouns.OfHead(last) is NounClass.People or NounClass.Person && (first == "both"
            || (first == "the" && text.Tokens[core.First + 1].Lower == "two"));
    }

    private static bool IsOfPeople(string head) => head is "men" or "women" or "candidates" or "rivals" or "senators" or "leaders"
        or "nominees" or "contenders" or "lawmakers" or "ministers" or "brothers" or "sisters";

    /// <summary>An owner, another number, or words behind that say who they are.</summary>
    private bool HasOther(TokenRange range, TokenRange core)
    {
        if (text.Tokens[range.First].Lower is "some" or "many" or "most" or "several" or "none" or "few") return true;
        for (var i = core.First; i < core.End; i++)
            if (text.Tags[i] is Tag.PRPS or Tag.POS || (text.Tags[i] == Tag.CD && text.Tokens[i].Lower != "two")) return true;
        return range.End > core.End && text.Tokens[core.End].Lower is not ("themselves" or "both" or ",");
    }

    /// <summary>The two who are named side by side last.</summary>
    private Person[]? SideBySide(int token, Gender gender)
    {
        var last = people.NamesBefore(token) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack) && IsNear(text.Names[n].First, token); n--)
        {
            if (people.At(text.Names[n].First) is not { } person) continue;
            var end = Math.Min(token, text.SentenceAt(text.Names[n].First).End);
            var all = joined.From(person, text.Names[n].End, end);
            if (all.Count == 2 && all.All(one => Agrees(one, gender)) && !IsThird(n, all)) return [.. all];
        }

        return null;
    }

    /// <summary>"Reed, Shah and Lopez": the last two of three.</summary>
    private bool IsThird(int n, IReadOnlyList<Person> pair) => n > 0 && people.At(text.Names[n - 1].First) is { } before
        && text.Names[n - 1].End + 3 >= text.Names[n].First
        && text.SentenceOf[text.Names[n - 1].First] == text.SentenceOf[text.Names[n].First]
        && joined.From(before, text.Names[n - 1].End, text.SentenceAt(text.Names[n].First).End) is { Count: > 2 } all
        && all.Contains(pair[0]);

    private IEnumerable<Person> Near(int token)
    {
        var last = people.NamesBefore(token) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack) && IsNear(text.Names[n].First, token); n--)
            if (people.At(text.Names[n].First) is { } person) yield return person;
    }

    /// <summary>Somebody unnamed has spoken since a person was named last.</summary>
    private bool IsSince(Person person, int token)
    {
        var mention = person.Mentions[person.MentionsBefore(token) - 1];
        return speakers.LastAt(token, speaker => speaker.Class is SourceClass.UnnamedGroup or SourceClass.UnnamedPerson).Token > mention;
    }

    /// <summary>The two of whom the story tells up to a place, if it tells of two.</summary>
    public SourceReading? OfStory(TokenRange range, Gender gender)
    {
        var most = _mostNamed.Value.Where(person => Agrees(person, gender)).Select(person => (Person: person,
            Count: person.MentionsBefore(range.First))).OrderByDescending(pair => pair.Count).Take(3).ToArray();
        return most.Length > 1 && most[1].Count >= FewestMentions && (most.Length == 2 || 2 * most[2].Count <= most[1].Count)
            ? Together([most[0].Person, most[1].Person], range) with { Confidence = 0.5 } : null;
    }

    private bool IsNear(int mention, int token) => text.SentenceOf[token] - text.SentenceOf[mention] <= SentencesBack;

    private static Gender GenderOf(string head) => head is "women" or "woman" or "sisters" or "actresses" or "congresswomen" ? Gender.Female
        : head is "men" or "man" or "brothers" or "congressmen" ? Gender.Male : Gender.Unknown;

    private static bool Agrees(Person person, Gender gender) =>
        gender == Gender.Unknown || person.Gender == Gender.Unknown || person.Gender == gender;

    private int ParagraphOf(int token) => text.SentenceAt(token).Paragraph;

    private static SourceReading Together(IEnumerable<Person> pair, TokenRange range) =>
        NamePhraseReader.Together([.. pair], range) with { Confidence = 0.6 };
}
