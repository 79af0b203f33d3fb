using System.Globalization;
using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Reads a source phrase by its own words: "Ann Reed, the mayor" is a named person, "a former aide to Senator Reed" an unnamed one,
/// "Pentagon officials" a group. What points back ("she", "the official") is left to <see cref="Antecedents"/>.
/// </summary>
internal sealed class PhraseReader
{
    /// <summary>Tokens of a sentence that are looked at for small letters.</summary>
    private const int LongestHeadline = 40;

    private readonly AnnotatedText _text;
    private readonly People _people;
    private readonly Outlets _outlets;
    private readonly Descriptions _descriptions;
    private readonly NamePhraseReader _named;
    private readonly DocumentReader _documents;
    private readonly UnknownHeads _unknown;
    private readonly SetReader _sets;

    public PhraseReader(AnnotatedText text, People people, Outlets outlets)
    {
        (_text, _people, _outlets) = (text, people, outlets);
        _descriptions = new Descriptions(text);
        _named = new NamePhraseReader(text, text.Phrases, people, outlets);
        _documents = new DocumentReader(text);
        _unknown = new UnknownHeads(text, people, _named, _descriptions, _documents);
        _sets = new SetReader(text, people, _named, _descriptions);
    }

    public SourceReading Read(TokenRange range)
    {
        var phrase = SourcePhrase.Of(_text, _text.Phrases, range);
        return _sets.Read(phrase) ?? _named.Read(phrase) ?? ReadPaper(phrase) ?? ReadWord(phrase) ?? ReadNoun(phrase) ?? _unknown.Read(phrase);
    }

    /// <summary>
    /// "a driver and his two sons", "one general and two captains": somebody unnamed who is joined by others; not "a historian and author".
    /// </summary>
    public SourceReading WithOthers(SourceReading reading, SourcePhrase phrase) =>
        reading.Class == SourceClass.UnnamedPerson && IsJoined(phrase) ? _descriptions.Of(SourceClass.UnnamedGroup, phrase, reading.Head, reading.Confidence) with { IsPlural = true } : reading;

    private bool IsJoined(SourcePhrase phrase)
    {
        var and = phrase.Core.End;
        if (and + 1 >= phrase.Range.End || _text.Tokens[and].Lower != "and" || !_text.Phrases.StartsAt(and + 1)) return false;
        var last = Math.Min(phrase.Range.End, _text.Phrases.At(and + 1).End) - 1;
        if (_text.NameOf[last] >= 0) return false;
        return Nouns.OfHead(_text.Tokens[last].Lower) is var others && (others == NounClass.People
            || (others == NounClass.Person && _text.Tags[and + 1] is Tag.DT or Tag.PRPS));
    }

    /// <summary>"the Courier", where the tagger saw no name: no courier, but a paper.</summary>
    private SourceReading? ReadPaper(SourcePhrase phrase)
    {
        if (phrase.Core.End - phrase.Core.First != 2 || _text.Tokens[phrase.Core.First].Lower != "the" || !_text.IsCapitalized(phrase.Head)) return null;
        var name = _text.Tokens[phrase.Head].Span.Of(_text.Text);
        return _outlets.IsOutlet(name) ? NamePhraseReader.Organization(name, phrase.Range, 0.8) : null;
    }

    /// <summary>"King said", where the tagger saw no name: the family name of somebody who is named in full.</summary>
    private SourceReading? ReadWord(SourcePhrase phrase) =>
        phrase.Core.End - phrase.Core.First == 1 && _text.IsCapitalized(phrase.Head)
            && _people.ByWord(_text.Tokens[phrase.Head].Lower) is { } person
            ? _named.Joined(person, phrase.Core.End, phrase.Range) with { Confidence = 0.8 }
            : null;

    private SourceReading? ReadNoun(SourcePhrase phrase)
    {
        var head = _text.Tokens[phrase.Head].Lower;
        var noun = Nouns.OfHead(head);
        if (noun == NounClass.Unknown && Descriptions.IsFollowing(head)) noun = NounClass.People;
        // "top figures" are people, "the figures" are numbers.
        if (head is "figures" or "figure" && phrase.Head > phrase.Core.First
            && _text.Tokens[phrase.Head - 1].Lower is "gop" or "republican" or "democratic" or "conservative" or "liberal" or "labour"
                or "tory" or "top" or "senior" or "leading" or "public" or "political" or "key" or "party"
            or "opposition" or "prominent" or "religious" or "establishment")
            noun = head == "figure" ? NounClass.Person : NounClass.People;
        // "the Castell Institute website", "a 1996 paper": what is read, and not who runs it.
        if (noun == NounClass.Organization && head is "website" or "site" or "paper" && IsPage(phrase, head)) noun = NounClass.Document;
        // "the Norvane-born former model": people are born, and of an age.
        if (noun is NounClass.Document or NounClass.Unknown && IsOfBirth(phrase)) noun = NounClass.Person;
        // "growing numbers have voted": of people; "the numbers" are a count.
        if (head == "numbers" && phrase.Head > phrase.Range.First
            && _text.Tags[phrase.Range.First] is Tag.VBG or Tag.JJ or Tag.JJR) noun = NounClass.People;
        // "Republican calls": the party, not one of its members.
        if (noun == NounClass.Person && Descriptions.IsFollowing(head)
            && phrase.Range.End - phrase.Range.First == 1) noun = NounClass.People;
        // "CREW filed a request": initials that spell a noun.
        if (phrase.Core.End - phrase.Core.First == 1 && noun == NounClass.Organization && _text.Shapes[phrase.Head] == WordShape.AllCapitals
            && !IsInHeadline(phrase.Head)) return null;
        // "Ministry denies": a headline leaves the article out.
        var isBare = phrase.Core.End - phrase.Core.First == 1 && _text.IsCapitalized(phrase.Head) && head is "ministry" or "government" or "court" or "parliament"
            or "army" or "navy" or "cabinet" or "council" or "senate" or "treasury" or "embassy" or "commission" or "palace" or "military";
        var identified = isBare || IsDefinite(phrase) || HasNameOrOwner(phrase);
        if (IsTelling(head) && phrase.Head > phrase.Core.First && Teller(phrase) is { } teller) return teller;
        // "half of the committee", "most of the board": some of its people.
        if (noun == NounClass.Organization && IsShareOf(phrase)) noun = NounClass.People;
        return noun switch
        {
            NounClass.Person => PartlyNamed(phrase) ?? _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.85),
            NounClass.People => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.9) with { IsPlural = true },
            NounClass.Organization when head is "police" or "congress" or "parliament" || identified => OrganizationByNoun(phrase, head),
            // "Network offers path": a headline drops the article.
            NounClass.Organization when phrase.Core.End - phrase.Core.First == 1 && _text.SentenceOf[phrase.Head] == 0 =>
                OrganizationByNoun(phrase, head) with { Confidence = 0.5 },
            // "Carrier said", "State now says": a name that is a noun elsewhere.
            NounClass.Organization when phrase.Core.End - phrase.Core.First == 1
                && phrase.Head > _text.SentenceAt(phrase.Head).First && _unknown.IsWrittenAsName(phrase.Head) =>
                NamePhraseReader.Organization(_text.Words(phrase.Core.First, phrase.Core.End).ToString(), phrase.Range, 0.6),
            NounClass.Organizations when NamesBehindOf(phrase) is { } names => NamePhraseReader.Organization(names, phrase.Range, 0.7) with { IsPlural = true },
            // "Jewish groups", "the companies": which ones is not told here.
            NounClass.Organization or NounClass.Organizations => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.6)
                with
            { IsPlural = true },
            NounClass.Document or NounClass.Documents => _documents.Read(phrase, noun),
            _ => null,
        };
    }

    private bool IsOfBirth(SourcePhrase phrase) => Enumerable.Range(phrase.Core.First, phrase.Core.End - phrase.Core.First)
        .Select(i => _text.Tokens[i].Lower)
        .Any(word => word.EndsWith("-born", StringComparison.Ordinal) || word.EndsWith("-year-old", StringComparison.Ordinal));

    /// <summary>"a resident who gave only her first name, Amina": named, if only in part.</summary>
    private SourceReading? PartlyNamed(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End; i++)
        {
            if (_text.Tokens[i].Lower != "name") continue;
            for (var j = i + 1; j < Math.Min(phrase.Range.End,
                i + 4); j++) if (_people.At(j) is { } person) return NamePhraseReader.Named(person,
                phrase.Range);
        }

        return null;
    }

    /// <summary>The words without what stands in brackets: "Marlow Corp's (MHC) board".</summary>
    private string Written(int first, int end)
    {
        var open = first;
        while (open < end && _text.Tokens[open].Lower is not ("(" or "<")) open++;
        var close = open;
        while (close < end && _text.Tokens[close].Lower is not (")" or ">")) close++;
        return open == first || close + 1 >= end ? _text.Words(first, end).ToString() : $"{_text.Words(first, open)} {_text.Words(close + 1, end)}";
    }

    /// <summary>"the governments of Norvane and Verra", "both houses of Congress"; not "mayors of cities", "companies of the region".</summary>
    private string? NamesBehindOf(SourcePhrase phrase)
    {
        var name = phrase.Core.End + 1;
        if (name < phrase.Range.End && _text.Tags[name] == Tag.DT) name++;
        if (name >= phrase.Range.End || _text.Tokens[phrase.Core.End].Lower != "of" || _text.NameOf[name] < 0
            || _text.Tokens[phrase.Core.First].Lower is not ("the" or "both")) return null;
        return _text.Words(phrase.Core.First, phrase.Range.End).ToString();
    }

    private bool IsShareOf(SourcePhrase phrase)
    {
        var share = phrase.Core.First - 2;
        return share >= phrase.Range.First && _text.Tokens[share + 1].Lower == "of"
            && _text.Tokens[share].Lower is "half" or "quarter" or "third" or "thirds"
            or "quarters" or "most" or "many" or "some" or "much" or "majority" or "minority" or "part" or "parts" or "percent"
                or "members" or "rest";
    }

    /// <summary>What somebody told: "Reed's account", "by her own telling". Who tells it is the source.</summary>
    public static bool IsTelling(string head) => head is "account" or "version" or "telling" or "retelling" or "recollection"
        or "recounting" or "admission";

    private SourceReading? Teller(SourcePhrase phrase)
    {
        var owner = phrase.Head - (_text.Tokens[phrase.Head - 1].Lower == "own" ? 2 : 1);
        return owner > phrase.Core.First && _text.Tags[owner] == Tag.POS && _people.At(owner - 1) is { } person
            ? NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.8 } : null;
    }

    /// <summary>A page of somebody's, or a learned paper: not the site or the newspaper that speaks for itself.</summary>
    private bool IsPage(SourcePhrase phrase, string head)
    {
        if (head == "paper") return _documents.TellsOrigin(phrase);
        var owner = phrase.Head - 1;
        // "a website called “Low Water”"; not "a news website called Quayside".
        if (!_text.Tags[owner].IsNoun() && phrase.Core.End < phrase.Range.End
            && _text.Tokens[phrase.Core.End].Lower is "called" or "titled" or "named" or "dubbed") return true;
        return owner > phrase.Core.First && (_text.Tags[owner] == Tag.POS || _text.NameOf[owner] >= 0);
    }

    private bool IsInHeadline(int token)
    {
        var sentence = _text.SentenceAt(token);
        return Enumerable.Range(sentence.First, Math.Min(sentence.Length, LongestHeadline)).Count(i => _text.Shapes[i] == WordShape.Lower) < 3;
    }

    private SourceReading OrganizationByNoun(SourcePhrase phrase, string head)
    {
        // "the Beacon newspaper", "the Emirates news agency WAM".
        if (Mediums.At(_text, phrase.Head).Sort != OutletSort.Unknown && _outlets.Within(phrase.Core) is [var outlet])
            return NamePhraseReader.Organization(outlet, phrase.Range, 0.85) with { Head = head };
        var first = SkipDeterminer(phrase.Core);
        var described = _descriptions.Of(SourceClass.NamedOrganization, phrase, head, 0.75);
        return described with
        {
            Name = first < phrase.Core.End ? Written(first, phrase.Core.End) : head,
            Key = Owners.KeyOf(_text, _people, phrase.Core) ?? described.Key,
        };
    }

    private bool IsDefinite(SourcePhrase phrase)
    {
        var first = _text.Tokens[phrase.Core.First];
        return first.Lower is "the" or "this" or "that" or "these" or "those" || _text.Tags[phrase.Core.First] is Tag.PRPS or Tag.WPS;
    }

    private bool HasName(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (_text.NameOf[i] >= 0 || (i < phrase.Head
            && _text.Tags[i].IsProper())) return true;
        // "a spokesman for the company" names nothing; "a report by the Central Bank" does.
        for (var i = phrase.Core.End; i < phrase.Range.End
            && _text.Tokens[i].Lower is not ("," or "who" or "which" or "that"); i++) if (_text.NameOf[i] >= 0) return true;
        return false;
    }

    private bool HasNameOrOwner(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (_text.Tags[i] is Tag.POS or Tag.PRPS or Tag.WPS) return true;
        return HasName(phrase);
    }

    private int SkipDeterminer(TokenRange core) => core.First + (core.End - core.First > 1
        && _text.Tags[core.First] is Tag.DT or Tag.PRPS or Tag.WPS ? 1 : 0);
}
