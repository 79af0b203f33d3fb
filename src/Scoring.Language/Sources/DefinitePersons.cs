using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Whom "the official", "the candidate", "the two men" mean.</summary>
internal sealed class DefinitePersons
{
    /// <summary>General nouns, each with those that may be called by it: "the official" for a minister.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> Kinds = WordLists.Read("kinds-of-person")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(words => words[0], words => words[1..].ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Relations = ((string[])["wife", "husband", "spouse", "father", "mother", "son", "daughter",
        "brother", "sister"]).ToFrozenSet(StringComparer.Ordinal);

    private const int NamesBack = 300, ParagraphsBack = 12, HeadlineSentences = 3, LongestModifier = 12, FarBack = 3;

    private readonly AnnotatedText _text;
    private readonly People _people;
    private readonly Speakers _speakers;
    private readonly DescriptionFit _fit;
    private readonly Prominence _prominence;
    private readonly Redescriptions _again;
    private readonly Predicates _predicates;

    public DefinitePersons(AnnotatedText text, People people, Speakers speakers)
    {
        (_text, _people, _speakers) = (text, people, speakers);
        _fit = new DescriptionFit(text);
        _prominence = new Prominence(text, people, speakers, _fit);
        _again = new Redescriptions(text, people, speakers, _prominence);
        _predicates = new Predicates(text, people);
    }

    /// <param name="isRelative">"the lawyer who": a clause tells who is meant.</param>
    public SourceReading? One(SourceReading described, TokenRange range, TokenRange core, bool isRelative)
    {
        if (Owned(described, range, core) is { } relative) return relative;
        var (unnamed, spoke) = Unnamed(described, range, core);
        // "A nominee who …", said of nobody in particular: the nominee of later sentences is the one whom the story is about.
        if (unnamed is not null && Redescriptions.IsNickname(described.Head)
            && _text.SentenceOf[range.First] - _text.SentenceOf[spoke] > 3) unnamed = null;
        var (person, mention) = Named(described, range.First, core);
        // "The senator", said of nobody named so far, is no second senator beside the one who is named.
        var isIntroduced = unnamed is not null && !IsDefinite(unnamed.Defining.First);
        var isOwned = _text.Tags[core.First] == Tag.PRPS;
        if (person is null) return isIntroduced || isOwned ? unnamed is null ? null : At(unnamed)
            : (isRelative && !Redescriptions.IsNickname(described.Head) ? null : _again.Of(described, range, core))
                ?? (unnamed is null ? null : At(unnamed));
        if (unnamed is null) return Named(person, range, 0.8);
        // The one so called beats the one who might be called so; of two so called, the one much nearer.
        var isExact = person.Roles.Contains(described.Head);
        if (isExact && !isIntroduced) return Named(person, range, 0.75);
        if (unnamed.Head == described.Head && !isExact) return At(unnamed);
        if (unnamed.Head != described.Head && isExact) return Named(person, range, 0.75);
        var distance = ParagraphOf(spoke) - ParagraphOf(mention);
        if (distance >= 2) return At(unnamed);
        if (distance <= -2) return Named(person, range, 0.7);
        return described with { IsResolved = false, Confidence = 0.4 };
    }

    /// <summary>
    /// "Senator: Bridge is lost", "Justice vows to be careful": whom a headline calls by a bare noun the article below names, if it gives
    /// that role to somebody and speaks of no other by the noun.
    /// </summary>
    public SourceReading? InHeadline(SourceReading described, TokenRange range, TokenRange core)
    {
        if (_text.SentenceAt(range.First).Paragraph > 1 || _text.SentenceOf[range.First] >= HeadlineSentences
            || range.End > core.End) return null;
        if (_text.Tags[core.First] is Tag.DT or Tag.PRPS or Tag.CD || _text.Tokens[core.First].Lower is "one" or "another") return null;
        if (!Redescriptions.IsNickname(described.Head) && IsMetBelow(described.Head, range.End)) return null;
        var named = _people.All.Where(person => Agrees(person.Gender, described.Gender) && _fit.Of(person, core) >= 0
            && person.Roles.Contains(described.Head)).MaxBy(person => (3 * _fit.Of(person, core)) + person.Mentions.Count);
        if (named is null && Redescriptions.IsNickname(described.Head)) named = _prominence.At(range.First, described, core);
        // "Reed's manager" behind the headline proper must be the manager of Reed.
        var isOwned = Enumerable.Range(core.First, core.End - core.First).Any(i => _text.Tags[i] == Tag.POS);
        return named is null || (isOwned && _text.SentenceOf[range.First] > 0
            && _fit.Of(named, core) == 0) ? null : Named(named, range, 0.6);
    }

    /// <summary>Whether the text below says "an official", "another driver".</summary>
    private bool IsMetBelow(string head, int from)
    {
        for (var i = from; i < _text.Tokens.Length; i++)
        {
            if (_text.Tokens[i].Lower != head || !_text.Phrases.Holds(i) || _text.Phrases.At(i).End != i + 1) continue;
            var first = _text.Phrases.At(i).First;
            if (_text.Tokens[first].Lower is not ("a" or "an" or "another" or "one")) continue;
            if (first > 0 && _text.Tokens[first - 1].Lower is not ("," or "is" or "was" or "as" or "became" or "be" or "—"
                or "–")) return true;
        }

        return false;
    }

    /// <summary>"Reed's wife", "his wife": who is given that role beside a name, else the one other bearer of the family name.</summary>
    public SourceReading? Owned(SourceReading described, TokenRange range, TokenRange core)
    {
        if (NamedBehind(range) is { } behind) return Named(behind, range, 0.7);
        if (range.End == core.End && _predicates.SubjectOf(range.First, inList: false) is { } subject) return Named(subject, range, 0.7);
        if (range.End > core.End && _text.Tokens[core.End].Lower is "and" or "or") return null;
        var genitive = core.End - 1;
        while (genitive > core.First && _text.Tags[genitive] != Tag.POS) genitive--;
        var owner = genitive > core.First ? _people.At(genitive - 1) : null;
        var gender = described.Gender;
        if (!Relations.Contains(described.Head))
        {
            // "Reed's campaign manager", where a campaign manager is named.
            if (genitive == core.First || range.End > core.End) return null;
            var holders = _people.All.Where(person => person != owner && person.Roles.Contains(described.Head)
                && Agrees(person.Gender, gender)
                && _fit.Of(person, core) > 0).ToArray();
            return holders.Length == 1 ? Named(holders[0], range, 0.55) : null;
        }

        // Wives may keep their names; sisters and fathers have the same.
        var isMarried = described.Head is "wife" or "husband" or "spouse";
        var called = _people.All.Where(person => person != owner && person.Roles.Contains(described.Head) && Agrees(person.Gender, gender)
            && (isMarried || owner is null || FamilyName(person) == FamilyName(owner))).ToArray();
        if (called.Length == 1) return Named(called[0], range, 0.6);
        if (owner is null || gender == Gender.Unknown) return null;
        var kin = _people.All.Where(person => person != owner && person.Gender == gender
            && FamilyName(person) == FamilyName(owner)).ToArray();
        return kin.Length == 1 ? Named(kin[0], range, 0.55) : null;
    }

    /// <summary>"One pastor who backs the plan, Tom Vale of Norwood, said": the name in an apposition that the source's words leave
    /// out.</summary>
    private Person? NamedBehind(TokenRange range)
    {
        var sentence = _text.SentenceAt(range.First).End;
        for (var i = range.End; i + 1 < Math.Min(sentence, range.End + LongestModifier); i++)
        {
            if (_text.Tags[i].IsFinite() || _text.Tags[i] == Tag.MD || _text.Tokens[i].Kind == Text.TokenKind.Quote) return null;
            var opens = _text.Tokens[i].Lower == "," || (_text.Tokens[i].Lower is "as" or "named" && i > 0
                && (_text.Tokens[i].Lower == "named" || _text.Tokens[i - 1].Lower == "identified"));
            if (!opens || _text.NameOf[i + 1] < 0 || _text.NameOf[i + 1] == _text.NameOf[i]
                || _people.At(i + 1) is not { IsPartial: false } person) continue;
            var end = _text.Names[_text.NameOf[i + 1]].End;
            return end < sentence && _text.Tokens[end].Lower is "," or "of" or "(" or "—" or "–" ? person : null;
        }

        return null;
    }

    private static string FamilyName(Person person) => person.Name[(person.Name.LastIndexOf(' ') + 1)..];

    private (SourceReading? Reading, int Token) Unnamed(SourceReading described, TokenRange range, TokenRange core)
    {
        (SourceReading? Reading, int Token) first = (null, -1);
        foreach (var (token, speaker) in _speakers.Before(range.First))
        {
            if (speaker.Class != SourceClass.UnnamedPerson || !Agrees(speaker.Gender, described.Gender)
                || !(speaker.Head == described.Head || IsKindOf(speaker.Head, described.Head))) continue;
            // "the ministry official" of two officials: the one whose description has the word.
            if (core.End - core.First <= 2 || SharesModifier(core, speaker.Defining)) return (speaker, token);
            if (first.Reading is null) first = (speaker, token);
        }

        return first;
    }

    private bool SharesModifier(TokenRange core, TokenRange earlier)
    {
        for (var i = core.First + 1; i < core.End - 1; i++)
            for (var j = earlier.First; j < Math.Min(earlier.End,
                earlier.First + 12); j++) if (_text.Tokens[i].Lower == _text.Tokens[j].Lower) return true;
        return false;
    }

    private (Person? Person, int Mention) Named(SourceReading described, int token, TokenRange core)
    {
        (Person? Person, int Mention) kind = (null, -1), exact = (null, -1);
        var most = -1;
        foreach (var (person, mention) in PeopleBefore(token))
        {
            if (ParagraphOf(token) - ParagraphOf(mention) > ParagraphsBack) break;
            if (!Agrees(person.Gender, described.Gender) || _fit.IsNamedBeside(person, token)
                || _fit.Of(person, core) is not (>= 0 and var shared)) continue;
            // "the Ohio senator" of two senators: the one of Ohio.
            if (person.Roles.Contains(described.Head)) { if (shared > most) (exact, most) = ((person, mention), shared); }
            // "The head of the delegation" is no president met before.
            else if (kind.Person is null && described.Head != "head" && !Redescriptions.IsNickname(described.Head)
                && person.Roles.Any(role => IsKindOf(role, described.Head))) kind = (person, mention);
        }

        if (exact.Person is null) return kind;
        // "the Florida senator" behind a senator of whom no state is told: whom the story speaks of may be another.
        var isOpen = Redescriptions.IsNickname(described.Head) && ((most == 0 && _fit.TellsPlace(core))
            || _text.SentenceOf[token] - _text.SentenceOf[exact.Mention] > FarBack)
            && _people.All.Count(person => person.Roles.Contains(described.Head)) > 1;
        return isOpen && _prominence.Near(token, described, core) is { } near && near != exact.Person ? (near, token) : exact;
    }

    private bool IsDefinite(int token) => _text.Tokens[token].Lower is "the" or "this" or "that";

    /// <summary>The people named before a token, the nearest first.</summary>
    private IEnumerable<(Person Person, int Mention)> PeopleBefore(int token)
    {
        var last = _people.NamesBefore(token) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack); n--)
        {
            if (_people.At(_text.Names[n].First) is { } person) yield return (person, _text.Names[n].First);
        }
    }

    /// <summary>Whether somebody with one role may be called by another noun; a minister "the official", not an aide "the
    /// minister".</summary>
    public static bool IsKindOf(string role, string general) => Kinds.TryGetValue(general, out var kinds) && kinds.Contains(role);

    private static bool Agrees(Gender a, Gender b) => a == Gender.Unknown || b == Gender.Unknown || a == b;

    private int ParagraphOf(int token) => _text.SentenceAt(token).Paragraph;

    private static SourceReading At(SourceReading reading) => reading with { Confidence = Math.Min(reading.Confidence, 0.85) };

    private static SourceReading Named(Person person, TokenRange range, double confidence) =>
        new(SourceClass.NamedPerson, person.Name, "person:" + person.Name, range, confidence) { Gender = person.Gender, Person = person };
}
