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

    private const int NamesBack = 300, ParagraphsBack = 12, FarBack = 3;

    private readonly AnnotatedText _text;
    private readonly People _people;
    private readonly Speakers _speakers;
    private readonly DescriptionFit _fit;
    private readonly Prominence _prominence;
    private readonly Redescriptions _again;
    private readonly PeopleToCome _toCome;
    private readonly Kin _kin;

    public DefinitePersons(AnnotatedText text, People people, Speakers speakers)
    {
        (_text, _people, _speakers) = (text, people, speakers);
        _fit = new DescriptionFit(text);
        _prominence = new Prominence(text, people, speakers, _fit);
        _again = new Redescriptions(text, people, speakers, _prominence);
        _toCome = new PeopleToCome(text, people, _fit, _prominence);
        _kin = new Kin(text, people, _fit);
    }

    /// <summary>"the analyst who asked not to be named": one who is not named yet, or nobody met before.</summary>
    public SourceReading? Unidentified(DescribedPerson described) => Unnamed(described).Reading is { } unnamed ? At(unnamed) : null;

    /// <summary>"Reed's wife", "Senator" in a headline: whom a description without "the" means; null if it introduces somebody.</summary>
    public SourceReading? Bare(DescribedPerson described) => _kin.Of(described) ?? _toCome.InHeadline(described) ?? _toCome.Of(described);

    public SourceReading? One(DescribedPerson described)
    {
        if (_kin.Of(described) is { } relative) return relative;
        var (range, core) = (described.Range, described.Core);
        var (unnamed, spoke) = Unnamed(described);
        // "A nominee who …", said of nobody in particular: the nominee of later sentences is the one whom the story is about.
        if (unnamed is not null && Redescriptions.IsNickname(described.Head)
            && _text.SentenceOf[range.First] - _text.SentenceOf[spoke] > 3) unnamed = null;
        var (person, mention) = Named(described);
        // "The senator", said of nobody named so far, is no second senator beside the one who is named.
        var isIntroduced = unnamed is not null && !IsDefinite(unnamed.Defining.First);
        var isOwned = _text.Tags[core.First] == Tag.PRPS;
        if (person is null) return (isIntroduced || isOwned ? null : Again(described)) ?? (unnamed is null ? null : At(unnamed));
        if (unnamed is null) return NamePhraseReader.Named(person, range, 0.8);
        // The one so called beats the one who might be called so; of two so called, the one much nearer.
        var isExact = person.Roles.Contains(described.Head);
        if (isExact && !isIntroduced) return NamePhraseReader.Named(person, range, 0.75);
        if (unnamed.Head == described.Head && !isExact) return At(unnamed);
        if (unnamed.Head != described.Head && isExact) return NamePhraseReader.Named(person, range, 0.75);
        var distance = ParagraphOf(spoke) - ParagraphOf(mention);
        if (distance >= 2) return At(unnamed);
        if (distance <= -2) return NamePhraseReader.Named(person, range, 0.7);
        return described.Reading with { IsResolved = false, Confidence = 0.4 };
    }

    private (SourceReading? Reading, int Token) Unnamed(DescribedPerson described)
    {
        var core = described.Core;
        (SourceReading? Reading, int Token) first = (null, -1);
        foreach (var (token, speaker) in _speakers.Before(described.First))
        {
            if (speaker.Class != SourceClass.UnnamedPerson || !described.Agrees(speaker.Gender)
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

    private (Person? Person, int Mention) Named(DescribedPerson described)
    {
        var (token, core) = (described.First, described.Core);
        (Person? Person, int Mention) kind = (null, -1), exact = (null, -1);
        var most = -1;
        foreach (var (person, mention) in PeopleBefore(token))
        {
            if (ParagraphOf(token) - ParagraphOf(mention) > ParagraphsBack) break;
            if (!_fit.IsPossible(person, described)) continue;
            var shared = _fit.Of(person, core);
            // "the Ohio senator" of two senators: the one of Ohio.
            if (person.Roles.Contains(described.Head)) { if (shared > most) (exact, most) = ((person, mention), shared); }
            // "The head of the delegation" is no president met before.
            else if (kind.Person is null && described.Head != "head" && !Redescriptions.IsNickname(described.Head)
                && person.Roles.Any(role => IsKindOf(role, described.Head))) kind = (person, mention);
        }

        if (exact.Person is null) return LastOfKind(described) ?? kind;
        // "the Florida senator" behind a senator of whom no state is told: whom the story speaks of may be another.
        var isOpen = Redescriptions.IsNickname(described.Head) && ((most == 0 && _fit.TellsPlace(core))
            || _text.SentenceOf[token] - _text.SentenceOf[exact.Mention] > FarBack)
            && _people.All.Count(person => person.Roles.Contains(described.Head)) > 1;
        return isOpen && _prominence.Near(described) is { } near && near != exact.Person ? (near, token) : exact;
    }

    /// <summary>Whom headline and lead describe at length the article names below; else somebody named is described anew.</summary>
    private SourceReading? Again(DescribedPerson described)
    {
        if (described.IsRelative && !Redescriptions.IsNickname(described.Head)) return _toCome.Of(described);
        var isLong = described.Range.End > described.Core.End && !Redescriptions.IsNickname(described.Head);
        return isLong ? _toCome.Of(described) ?? _again.Of(described) : _again.Of(described) ?? _toCome.Of(described);
    }

    /// <summary>"The premier praised Vale, the league's president. The leader said": who has just spoken, if he may be so called.</summary>
    private (Person? Person, int Mention)? LastOfKind(DescribedPerson described)
    {
        var (token, last) = _speakers.LastAt(described.First, speaker => speaker.IsPersonal);
        return last?.Person is { } person && described.Head != "head" && !Redescriptions.IsNickname(described.Head)
            && ParagraphOf(described.First) - ParagraphOf(token) <= 1 && _fit.IsPossible(person, described)
            && person.Roles.Any(role => IsKindOf(role, described.Head)) ? (person, token) : null;
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

    private int ParagraphOf(int token) => _text.SentenceAt(token).Paragraph;

    private static SourceReading At(SourceReading reading) => reading with { Confidence = Math.Min(reading.Confidence, 0.85) };
}
