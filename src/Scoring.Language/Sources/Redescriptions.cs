using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Descriptions by which a named person is called again though the article never called them so before: "the billionaire", "the retired
/// surgeon", "the 46-year-old". Whom they mean is told by who stands out where they are used.
/// </summary>
internal sealed class Redescriptions(AnnotatedText text, People people)
{
    private static readonly FrozenSet<string> Nicknames = WordLists.Set("nickname-nouns"), Nameless = WordLists.Set("nameless-nouns");

    private const int SentencesBack = 3;

    /// <summary>Tokens before a description: more than any article has, and a bound for what is none.</summary>
    private const int LookedThrough = 10_000;

    /// <summary>The words can only call somebody again who is known by name.</summary>
    public bool IsOne(string head, TokenRange core)
    {
        if (IsIntroduced(head, core.First)) return false;
        if (Nicknames.Contains(head) || head.EndsWith("-year-old", StringComparison.Ordinal)) return true;
        // "the mother of two"
        if (head is "mother" or "father" or "grandmother" or "grandfather" && core.End + 1 < text.Tokens.Length
            && text.Tokens[core.End].Lower == "of"
            && text.Tags[core.End + 1] == Tag.CD) return true;
        if (Nameless.Contains(head)) return false;
        for (var i = core.First + 1; i < core.End - 1; i++)
            if (text.Tokens[i].Lower is "former" or "retired" or "one-time" or "onetime" or "self-described" or "two-time") return true;
        return false;
    }

    /// <summary>"Senator", "nominee": a noun by which the one whom the story is about is called.</summary>
    public static bool IsNickname(string head) => Nicknames.Contains(head);

    /// <summary>"A driver …. The driver said": an indefinite mention before, so nobody known.</summary>
    public bool IsIntroduced(string head, int before)
    {
        // "A candidate" of long ago may be any: the word is common where many run.
        var last = Nicknames.Contains(head) ? text.SentenceOf[before] - SentencesBack : 0;
        for (var i = before - 1; i > Math.Max(0, before - LookedThrough) && text.SentenceOf[i] >= last; i--)
        {
            if (text.Tokens[i].Lower != head || !text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var first = text.Phrases.At(i).First;
            if (text.Tokens[first].Lower is not ("a" or "an" or "another" or "one")) continue;
            if (Nicknames.Contains(head) && !(i + 1 < text.Tokens.Length && (text.Tags[i + 1].IsFinite()
                || text.Tags[i + 1] == Tag.MD))) continue;
            // "Reed is a driver", "Reed, a driver": said of somebody named.
            if (first == 0 || !(text.Tokens[first - 1].Lower is "," or "is" or "was" or "as" or "became" or "be" or "—" or "–"
                or "for")) return true;
        }

        return false;
    }

    /// <summary>Whom the story speaks of at a place: the one named in the sentences before who is named most, else whom it is
    /// about.</summary>
    public Person? StandingOut(int token, SourceReading described, TokenRange core)
    {
        var gender = described.Gender;
        var sentence = text.SentenceOf[token];
        var near = new Dictionary<Person, double>(ReferenceEqualityComparer.Instance);
        for (var n = people.NamesBefore(token) - 1; n >= 0; n--)
        {
            var first = text.Names[n].First;
            var distance = sentence - text.SentenceOf[first];
            if (distance > SentencesBack) break;
            // Not whom the same clause names: "the billionaire told Reed".
            if (people.At(first) is not { } person || !Agrees(person.Gender, gender) || person.IsPartial
                && person.Mentions.Count < 3) continue;
            var weight = (IsSubject(first) ? 2.0 : 0.5) / (1 + distance) * (text.IsInQuotation(first) ? 0.5 : 1);
            near[person] = near.GetValueOrDefault(person) + weight;
        }

        foreach (var person in near.Keys) near[person] += (0.25 * Math.Min(8, person.Mentions.Count)) + (1.5 * Shared(person, core))
            - (IsRunning(described.Head) && person.Roles.Overlaps(Ruling) && !person.Roles.Any(IsRunning) ? 2 : 0);
        return near.Count > 0 && near.MaxBy(pair => pair.Value) is { Value: > -1 } best ? best.Key
            : people.All.Where(person => Agrees(person.Gender, gender)).MaxBy(person => person.Mentions.Count + (4 * Shared(person, core)));
    }

    /// <summary>How many words of a description the article says of a person; below 0 if it says the contrary.</summary>
    public int Shared(Person person, TokenRange core)
    {
        var shared = 0;
        for (var i = core.First + 1; i < core.End; i++)
        {
            var word = text.Tokens[i].Lower;
            if (i < core.End - 1 && word is not ("former" or "then") && person.Traits.Contains(word)) shared++;
            if (word is "republican" or "gop" && Is(person, "democratic", "democrat") && !Is(person, "republican", "gop")) return -3;
            if (word is "democratic" or "democrat" && Is(person, "republican", "gop") && !Is(person, "democratic", "democrat")) return -3;
        }

        return shared;
    }

    private static readonly string[] Ruling = ["president", "chancellor", "premier", "minister"];

    /// <summary>Seeks an office: its holder is seldom so called.</summary>
    private static bool IsRunning(string role) =>
        role is "nominee" or "candidate" or "contender" or "hopeful" or "challenger" or "frontrunner" or "front-runner";

    private static bool Is(Person person, string word, string other) =>
        person.Traits.Contains(word) || person.Traits.Contains(other) || person.Roles.Contains(word) || person.Roles.Contains(other);

    private bool IsSubject(int mention)
    {
        var end = text.Phrases.Holds(mention) ? text.Phrases.At(mention).End : mention + 1;
        return end < text.Tokens.Length && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD;
    }

    private static bool Agrees(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;
}
