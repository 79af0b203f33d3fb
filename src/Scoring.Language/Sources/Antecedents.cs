using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Resolves what points back: "she", "who", "the official", "the ministry". Looks at who spoke before and who is named before, the
/// nearer and the more prominent first. Where a named and an unnamed person fit "the official" alike, it says so.
/// </summary>
internal sealed class Antecedents(AnnotatedText text, NounPhrases phrases, Subjects subjects, People people, PhraseReader reader)
{
    private const int ParagraphsBack = 4;

    /// <summary>How many speakers or names are looked through: more than any article needs, and a bound for what is none.</summary>
    private const int MentionsBack = 500;

    private readonly List<(int Token, SourceReading Reading)> _speakers = [];

    public void Remember(int token, SourceReading reading) => _speakers.Add((token, reading));

    public SourceReading? Pronoun(int token, TokenRange range)
    {
        return text.Tokens[token].Lower switch
        {
            "he" or "his" or "him" or "himself" => Singular(token, Gender.Male, range),
            "she" or "her" or "hers" or "herself" => Singular(token, Gender.Female, range),
            "they" or "their" or "them" or "themselves" => Plural(token, range),
            "it" or "its" or "itself" => Thing(token, range),
            "who" or "which" or "that" or "whose" or "whom" => Relative(token, range),
            _ => null,
        };
    }

    /// <summary>"the official", "the same source", "that lawmaker": a person, group or institution met before.</summary>
    public SourceReading Definite(SourceReading described, TokenRange range, TokenRange core)
    {
        if (!PointsBack(core.First) || described.Head.Length == 0) return described;
        return described.Class switch
        {
            SourceClass.UnnamedPerson => DefinitePerson(described, range) ?? described,
            SourceClass.UnnamedGroup => LastSpeaker(range.First, speaker => speaker.IsPlural
                && speaker.Head == described.Head) is { } group ? At(group) : described,
            // "the company", not "the governor's office": what has an owner is met for the first time.
            SourceClass.NamedOrganization or SourceClass.Document or SourceClass.UnnamedDocument when core.End - core.First == 2 => DefiniteThing(described, range) ?? described,
            _ => described,
        };
    }

    private SourceReading? DefinitePerson(SourceReading described, TokenRange range)
    {
        var unnamed = LastSpeakerAt(range.First, speaker => speaker.Class == SourceClass.UnnamedPerson && (speaker.Head == described.Head
            || IsKindOf(speaker.Head, described.Head)));
        var (person, mention) = LastPerson(range.First, candidate => (candidate.Roles.Contains(described.Head)
            || candidate.Roles.Any(role => IsKindOf(role, described.Head))) && Agrees(candidate.Gender, described.Gender));
        if (person is null) return unnamed.Reading is null ? Protagonist(described, range) : At(unnamed.Reading);
        if (unnamed.Reading is null) return Named(person, range, 0.8);
        // Both fit. The one who spoke or was named nearer wins by a clear distance only.
        var distance = ParagraphOf(unnamed.Token) - ParagraphOf(mention);
        if (distance >= 2) return At(unnamed.Reading);
        if (distance <= -2) return Named(person, range, 0.7);
        return described with { IsResolved = false, Confidence = 0.4 };
    }

    /// <summary>"the candidate", "the businessman" with nobody so described: the person who spoke or was named last, if a word of praise.</summary>
    private SourceReading? Protagonist(SourceReading described, TokenRange range)
    {
        if (described.Head is not ("president" or "candidate" or "nominee" or "senator" or "governor" or "congressman" or "congresswoman" or "chancellor" or "premier" or "mayor" or "minister" or "businessman" or "billionaire" or "mogul" or "frontrunner" or "front-runner" or "leader" or "author" or "professor" or "judge" or "star" or "coach")) return null;
        var last = LastSpeakerAt(range.First, speaker => speaker.Person is not null && Agrees(speaker.Gender, described.Gender));
        var candidate = described.Head is "president" ? people.MostNamed("president") : null;
        if (candidate is not null) return Named(candidate, range, 0.6);
        return last.Reading is { Person: { } named } && ParagraphOf(range.First) - ParagraphOf(last.Token) <= 2 ? Named(named, range, 0.5) : null;
    }

    private SourceReading? DefiniteThing(SourceReading described, TokenRange range)
    {
        if (LastSpeaker(range.First, speaker => !speaker.IsPersonal && speaker.Head == described.Head
            && speaker.Name is not null) is { } same) return At(same);
        if (described.Class != SourceClass.NamedOrganization) return null;
        // "the company": the organisation named last before it.
        var last = NamesBefore(range.First) - 1;
        for (var n = last; n >= Math.Max(0, last - MentionsBack); n--)
        {
            var name = text.Names[n];
            if (name.Kind != Names.NameKind.Organization) continue;
            if (ParagraphOf(range.First) - ParagraphOf(name.First) > ParagraphsBack) break;
            var reading = reader.Read(new(name.First, name.End));
            if (reading.Class == SourceClass.NamedOrganization) return reading with { Defining = range, Confidence = 0.7, Head = described.Head };
        }

        return null;
    }

    private SourceReading? Singular(int token, Gender gender, TokenRange range)
    {
        var speaker = LastSpeakerAt(token, candidate => candidate.IsPersonal && Agrees(candidate.Gender, gender) && !(candidate.IsPlural));
        var (person, mention) = BestPerson(token, gender);
        if (speaker.Reading is null && person is null) return null;
        var speakerScore = speaker.Reading is null ? double.MinValue : Score(speaker.Token, token) + 1.6 + (speaker.Reading.Gender == gender ? 0.6 : 0);
        var personScore = person is null ? double.MinValue : MentionScore(mention, token, person, gender);
        if (speakerScore >= personScore) return At(speaker.Reading!) with { Gender = gender, Confidence = 0.85 };
        return Named(person!, range, 0.75) with { Gender = gender };
    }

    private (Person? Person, int Mention) BestPerson(int token, Gender gender)
    {
        Person? best = null;
        int at = -1;
        var highest = double.MinValue;
        foreach (var (person, mention) in PeopleBefore(token))
        {
            if (ParagraphOf(token) - ParagraphOf(mention) > ParagraphsBack) break;
            if (!Agrees(person.Gender, gender)) continue;
            var score = MentionScore(mention, token, person, gender);
            if (score > highest) (best, at, highest) = (person, mention, score);
        }

        return (best, at);
    }

    /// <summary>The people named before a token, the nearest first.</summary>
    private IEnumerable<(Person Person, int Mention)> PeopleBefore(int token)
    {
        var last = NamesBefore(token) - 1;
        for (var n = last; n >= Math.Max(0, last - MentionsBack); n--)
        {
            if (people.At(text.Names[n].First) is { } person) yield return (person, text.Names[n].First);
        }
    }

    /// <summary>How many names begin before a token.</summary>
    private int NamesBefore(int token)
    {
        int low = 0, high = text.Names.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (text.Names[middle].First < token) low = middle + 1; else high = middle;
        }

        return low;
    }

    private double MentionScore(int mention, int token, Person person, Gender gender) =>
        Score(mention, token) + (IsSubject(mention) ? 0.8 : 0) + (IsOwner(mention) ? -0.6 : 0) + (text.IsInQuotation(mention) != text.IsInQuotation(token) ? -0.8 : 0)
        + (person.Gender == gender ? 0.6 : 0) + Math.Min(0.3, person.Mentions.Count * 0.03);

    /// <summary>Nearness: a sentence costs one point, a paragraph half a one more.</summary>
    private double Score(int from, int token) => -(text.SentenceOf[token] - text.SentenceOf[from]) - (0.5 * (ParagraphOf(token) - ParagraphOf(from)));

    private SourceReading? Plural(int token, TokenRange range)
    {
        var group = LastSpeakerAt(token, candidate => candidate.IsPlural || candidate.Class == SourceClass.NamedOrganization);
        if (group.Reading is { } found && ParagraphOf(token) - ParagraphOf(group.Token) <= 2) return At(found) with { Confidence = 0.75 };
        return PluralNounBefore(token) is { } noun ? noun with { Defining = range, Confidence = 0.6 } : null;
    }

    private SourceReading? PluralNounBefore(int token)
    {
        for (var i = token - 1; i >= 0 && text.SentenceOf[token] - text.SentenceOf[i] <= 2; i--)
        {
            if (!phrases.Holds(i) || phrases.At(i).End != i + 1) continue;
            var reading = reader.Read(new(phrases.At(i).First, i + 1));
            if (reading is { IsPlural: true, Class: SourceClass.UnnamedGroup }) return reading;
        }

        return null;
    }

    private SourceReading? Thing(int token, TokenRange range)
    {
        var speaker = LastSpeakerAt(token, candidate => candidate.Class is SourceClass.NamedOrganization or SourceClass.Document or SourceClass.UnnamedDocument && !candidate.IsPlural);
        for (var i = token - 1; i >= 0 && text.SentenceOf[token] - text.SentenceOf[i] <= 2; i--)
        {
            if (speaker.Reading is not null && i <= speaker.Token) break;
            if (!phrases.Holds(i) || phrases.At(i).End != i + 1 || !IsSubject(phrases.At(i).First)) continue;
            var reading = reader.Read(new(phrases.At(i).First, i + 1));
            if (reading.Class is SourceClass.NamedOrganization or SourceClass.Document or SourceClass.UnnamedDocument
                && reading.Confidence > 0.5) return reading with { Defining = range, Confidence = 0.65 };
        }

        return speaker.Reading is { } found && ParagraphOf(token) - ParagraphOf(speaker.Token) <= 2 ? At(found) with { Confidence = 0.75 } : null;
    }

    /// <summary>"Reed, who said …": the phrase before the pronoun, with what hangs on it.</summary>
    private SourceReading? Relative(int token, TokenRange range)
    {
        var before = token - 1;
        if (before >= 0 && text.Tokens[before].Lower is "," or "—" or "–" or ")") before--;
        if (before < 0 || !phrases.Holds(before) || text.SentenceOf[before] != text.SentenceOf[token]) return null;
        // "the mayor of Norwood, who said", "one Democrat familiar with the talks, who added": people speak, so the whole phrase is
        // tried before its last part.
        var whole = subjects.EndingAt(before);
        var outer = reader.Read(whole);
        var inner = reader.Read(new(phrases.At(before).First, before + 1));
        var isPerson = text.Tokens[token].Lower is "who" or "whom" or "whose";
        var reading = isPerson && inner.Class == SourceClass.NamedPerson && !outer.IsPersonal ? inner : isPerson
            || outer.Confidence >= inner.Confidence ? outer : inner;
        return Definite(reading, whole, new(whole.First, Math.Min(whole.End, whole.First + 2))) with { Defining = whole, Confidence = reading.Confidence * 0.95 };
    }

    private (Person? Person, int Mention) LastPerson(int token, Func<Person, bool> fits)
    {
        foreach (var (person, mention) in PeopleBefore(token)) if (fits(person)) return (person, mention);
        return (null, -1);
    }

    private SourceReading? LastSpeaker(int token, Func<SourceReading, bool> fits) => LastSpeakerAt(token, fits).Reading;

    private (int Token, SourceReading? Reading) LastSpeakerAt(int token, Func<SourceReading, bool> fits)
    {
        for (var s = _speakers.Count - 1; s >= Math.Max(0, _speakers.Count - MentionsBack); s--)
        {
            if (_speakers[s].Token < token && fits(_speakers[s].Reading)) return _speakers[s];
        }

        return (-1, null);
    }

    /// <summary>"the aide" for "a former campaign adviser"? No; but "the source" for "a person close to the talks", yes.</summary>
    private static bool IsKindOf(string head, string general) =>
        general is "source" or "person" or "individual" && head is "person" or "source" or "official" or "individual" or "someone" or "one" or "insider"
        || (general == "official" && head is "officer" or "aide" or "adviser" or "minister" or "diplomat" or "bureaucrat")
        || (general is "spokesman" or "spokeswoman" or "spokesperson" && head is "spokesman" or "spokeswoman" or "spokesperson");

    private bool PointsBack(int core) => text.Tokens[core].Lower is "the" or "this" or "that" or "these" or "those" || text.Tags[core] == Tag.PRPS;

    private bool IsSubject(int mention)
    {
        var end = phrases.Holds(mention) ? phrases.At(mention).End : mention + 1;
        if (end < text.Tokens.Length && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD) return true;
        var first = phrases.Holds(mention) ? phrases.At(mention).First : mention;
        return first == text.SentenceAt(mention).First;
    }

    private bool IsOwner(int mention)
    {
        var end = text.NameOf[mention] >= 0 ? text.Names[text.NameOf[mention]].End : mention + 1;
        return end < text.Tokens.Length && text.Tags[end] == Tag.POS;
    }

    private static bool Agrees(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    private int ParagraphOf(int token) => text.SentenceAt(token).Paragraph;

    private static SourceReading At(SourceReading reading) => reading with { Confidence = Math.Min(reading.Confidence, 0.85) };

    private static SourceReading Named(Person person, TokenRange range, double confidence) =>
        new(SourceClass.NamedPerson, person.Name, "person:" + person.Name, range, confidence) { Gender = person.Gender, Person = person };
}
