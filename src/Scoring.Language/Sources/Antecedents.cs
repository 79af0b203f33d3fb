using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Resolves what points back: "she", "who", "the official", "the ministry". Looks at who spoke before and who is named before, the
/// nearer and the more prominent first. Where a named and an unnamed person fit "the official" alike, it says so.
/// </summary>
internal sealed class Antecedents
{
    private readonly AnnotatedText _text;
    private readonly PersonalPronouns _pronouns;
    private readonly DefinitePersons _persons;
    private readonly DefiniteThings _things;
    private readonly ThingPronouns _thingPronouns;
    private readonly RelativePronouns _relatives;
    private readonly FarRelatives _farRelatives;
    private readonly NamedTogether _together;
    private readonly Pairs _pairs;

    public Antecedents(AnnotatedText text, Subjects subjects, People people, PhraseReader reader, Speakers speakers,
        PersonalPronouns pronouns, Outlets outlets)
    {
        (_text, _pronouns) = (text, pronouns);
        _persons = new DefinitePersons(text, people, speakers);
        _things = new DefiniteThings(text, people, reader, speakers, outlets);
        _thingPronouns = new ThingPronouns(text, reader, speakers);
        _relatives = new RelativePronouns(text, subjects, people, reader);
        _farRelatives = new FarRelatives(text, reader, _relatives);
        var joined = new JoinedNames(text, text.Phrases, people);
        _together = new NamedTogether(text, people, joined);
        _pairs = new Pairs(text, people, speakers, joined);
        pronouns.Passing = new PassingMentions(text, speakers, token => Pronoun(token, new(token, token + 1), null),
            phrase => Definite(reader.Read(phrase), phrase, phrase, null));
    }

    public SourceReading? Pronoun(int token, TokenRange range, SourceReading? around)
    {
        switch (_text.Tokens[token].Lower)
        {
            case "he" or "his" or "him" or "himself": return _pronouns.Resolve(token, Gender.Male, range);
            case "she" or "her" or "hers" or "herself": return _pronouns.Resolve(token, Gender.Female, range);
            case "they" or "their" or "them" or "themselves":
                return _together.Before(token, range)
                ?? _thingPronouns.They(token, range, around) ?? _pairs.OfStory(range, Gender.Unknown);
            case "it" or "its" or "itself": return _thingPronouns.It(token, range);
            case "who" or "which" or "that" or "whose" or "whom":
                if (_relatives.Read(token, range) is not { } read) return _farRelatives.Read(token, range);
                // "the mayor, who said": the phrase before may point back itself.
                return Definite(read, read.Defining, new(read.Defining.First, Math.Min(read.Defining.End, read.Defining.First + 2)),
                    around?.Person, isRelative: true);
            default: return null;
        }
    }

    /// <summary>"the official", "the same source", "that lawmaker": a person, group or institution met before.</summary>
    /// <param name="core">The base noun phrase of the description.</param>
    /// <param name="around">Who speaks around it, if it stands in somebody's words.</param>
    /// <param name="isRelative">"the lawyer who": a clause tells who is meant.</param>
    public SourceReading Definite(SourceReading described, TokenRange range, TokenRange core, Person? around, bool isRelative = false)
    {
        if (described.Head.Length == 0) return described;
        if (_text.Tokens[core.First].Lower is "each" or "neither" or "either"
            && described.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup)
            return _pairs.Of(described, range, core) ?? _things.Known(described, range, core) ?? described;
        if (described.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup
            && _relatives.Described(described, range) is { } named) return named;
        if (!PointsBack(core.First)) return described.Class == SourceClass.UnnamedPerson && !IsWithheld(range, core)
            ? _persons.Bare(new(described, range, core, around, isRelative)) ?? described : described;
        // "the company", not "the governor's office": what has an owner is met for the first time.
        var isBare = core.End - core.First == 2 || (described.Head is "newspaper" or "paper" or "daily" or "radio" or "magazine"
            or "weekly" && range.End == core.End && !HasName(core));
        return described.Class switch
        {
            SourceClass.UnnamedPerson when IsWithheld(range, core) =>
                _persons.Unidentified(new(described, range, core, around, isRelative)) ?? described,
            SourceClass.UnnamedPerson => _persons.One(new(described, range, core, around, isRelative)) ?? described,
            // "His advisers" are told by whose they are.
            SourceClass.UnnamedGroup when described.IsPlural => (_text.Tags[core.First] == Tag.PRPS ? null : _things.Same(described, range))
                ?? _pairs.Of(described, range, core)
                ?? _things.Several(described, range, core) ?? _things.Known(described, range, core) ?? described,
            SourceClass.NamedOrganization or SourceClass.Document or SourceClass.UnnamedDocument when isBare => _things.One(described,
                range) ?? described,
            _ => described,
        };
    }

    /// <summary>"the analyst who asked not to be named": nobody whom the article names.</summary>
    private bool IsWithheld(TokenRange range, TokenRange core) => range.End - core.End > 2
        && DetailPatterns.In(new PhraseWords(_text, core.End, range.End).Words).Any(match => match.Kind == DetailKind.Grant);

    private bool HasName(TokenRange core)
    {
        for (var i = core.First; i < core.End; i++) if (_text.NameOf[i] >= 0
            && _text.Names[_text.NameOf[i]].Kind != Names.NameKind.Misc) return true;
        return false;
    }

    /// <summary>"the official", and "official" of which the source's words leave "the" out.</summary>
    private bool PointsBack(int core) => _text.Tokens[core].Lower is "the" or "this" or "that" or "these" or "those" or "both"
        || _text.Tags[core] == Tag.PRPS
        || (core > 0 && _text.Tokens[core - 1].Lower == "the" && _text.SentenceOf[core - 1] == _text.SentenceOf[core]);
}
