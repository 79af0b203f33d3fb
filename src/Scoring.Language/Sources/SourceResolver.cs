using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Says of each source phrase, in reading order, who it is: by its own words, or by what it points back to.</summary>
internal sealed class SourceResolver
{
    /// <summary>Paragraphs for which a poll goes on being told.</summary>
    private const int PollReach = 3;

    private readonly AnnotatedText _text;
    private readonly NounPhrases _phrases;
    private readonly PhraseReader _reader;
    private readonly Antecedents _antecedents;
    private readonly ImpliedSource _implied;
    private readonly Interviewee _interviewee;
    private readonly Owners _owners;
    private readonly Speakers _speakers = new();
    private readonly Turns _turns;
    private readonly Voices _voices;

    public SourceResolver(AnnotatedText text, NounPhrases phrases, Outlets outlets)
    {
        (_text, _phrases) = (text, phrases);
        var people = new People(text, phrases);
        _turns = new Turns(text, people);
        _voices = new Voices(text, people);
        _reader = new PhraseReader(text, people, outlets);
        var subjects = new Subjects(text, phrases);
        Pronouns = new PersonalPronouns(text, phrases, people, _speakers);
        _antecedents = new Antecedents(text, subjects, people, _reader, _speakers, Pronouns, outlets);

        _implied = new ImpliedSource(text, subjects);
        _interviewee = new Interviewee(text, people);
        _owners = new Owners(text, Pronouns);
    }

    /// <summary>Ranks whom "he" and "she" may mean.</summary>
    public PersonalPronouns Pronouns { get; }

    /// <param name="speaker">Who speaks around the phrase, if it stands in somebody's words: whose "I" it is.</param>
    public SourceReading Resolve(TokenRange range, SourceReading? speaker)
    {
        var reading = Read(range, speaker);
        _speakers.Add(range.First, reading);
        if (reading.Person is { } person) person.HasSpoken = true;
        return reading;
    }

    /// <summary>What a phrase that speaks nowhere says of itself.</summary>
    public SourceReading Describe(TokenRange range) => _reader.Read(range);

    /// <summary>Who is understood to speak where a cue has no source words; null if it is nobody in particular.</summary>
    public SourceReading? Implied(TokenRange cue, SourceReading? speaker)
    {
        var subject = _implied.Of(cue);
        if (subject.IsEmpty) return Polling(cue);
        var reading = Read(subject, speaker);
        return reading.Class is SourceClass.NamedPerson or SourceClass.NamedOrganization
            && reading.IsResolved ? reading with { Confidence = reading.Confidence * 0.8 } : null;
    }

    /// <summary>"A Courier poll found …. When asked whether …, 40 percent said …": the poll asked. Not "Asked about it, Reed said".</summary>
    private SourceReading? Polling(TokenRange cue)
    {
        if (_text.Tokens[cue.End - 1].Lower != "asked" || !Quantities.IsTallied(_text, _text.SentenceAt(cue.First))) return null;
        var (token, poll) = _speakers.LastAt(cue.First, reading => reading.Head is "poll" or "polls" or "survey" or "polling");
        return poll is { Class: SourceClass.Document }
            && _text.SentenceAt(cue.First).Paragraph - _text.SentenceAt(token).Paragraph <= PollReach ? poll with { Confidence = 0.6 } : null;
    }

    private SourceReading Read(TokenRange range, SourceReading? speaker)
    {
        if (_interviewee.Of(range) is { } turn) return turn;
        var token = PronounIn(range);
        if (token >= 0)
        {
            var word = _text.Tokens[token].Lower;
            if (word is "i" or "we" or "my" or "our" or "me" or "us" or "myself" or "ourselves") return speaker is not null
                ? speaker with { Confidence = speaker.Confidence * 0.9 } : _turns.At(range.First) is { } interviewed
                ? NamePhraseReader.Named(interviewed, range) with { Confidence = 0.7 }
                : (word is "we" or "our" or "us" ? null : _voices.At(range)) ?? Author(range);
            if (word is "you" or "your") return new(SourceClass.Other, null, "you", range, 0.5);
            var read = _antecedents.Pronoun(token, range, speaker) ?? Unresolved(word, range);
            return With(read, token, range);
        }

        if (IsOneMore(range)) return KeyedApart(new(SourceClass.UnnamedPerson, null, "one", range, 0.8));
        var reading = _reader.Read(range);
        var phrase = SourcePhrase.Of(_text, _phrases, range);
        // "One of the ministers" is somebody new out of several, and no minister met before.
        var around = speaker?.Person ?? _turns.LabelledAt(range.First);
        if (phrase.IsOneOf) return reading;
        return _owners.Of(_reader.WithOthers(_antecedents.Definite(reading, range, phrase.Core, around), phrase), phrase.Core);
    }

    /// <summary>"The third cautioned", of three officials who have spoken: one of them, whom nobody names.</summary>
    private bool IsOneMore(TokenRange range) =>
        range.End - range.First == 2 && _text.Tokens[range.First].Lower == "the" && Numerals.IsOrdinal(_text.Tokens[range.First + 1].Lower)
        && _speakers.LastAt(range.First, reading => reading.IsPersonal || reading.Class == SourceClass.UnnamedGroup)
            .Reading is { Class: SourceClass.UnnamedGroup or SourceClass.UnnamedPerson };

    /// <summary>"He and Jack Goldsmith": both, if both are named.</summary>
    private SourceReading With(SourceReading first, int token, TokenRange range)
    {
        if (first.Person is not { } person || token + 2 >= range.End || _text.Tokens[token + 1].Lower != "and") return first;
        return _reader.Read(new(token + 2, range.End)).Person is { } other
            && other != person ? NamePhraseReader.Together([person, other], range) : first;
    }

    /// <summary>The pronoun that is, or owns, the whole phrase: "she", "his", "they all"; -1 if a noun names the source.</summary>
    private int PronounIn(TokenRange range)
    {
        var first = range.First;
        while (first < range.End - 1 && (_text.Tokens[first].Kind is TokenKind.Mark or TokenKind.Quote
            || _text.Tokens[first].Lower is "by" or "and" or "but" or "from" or "to")) first++;
        // "US officials" are no "us".
        if (_text.Shapes[first] == Tagging.WordShape.AllCapitals && _text.Tokens[first].Lower is "us" or "it" or "who") return -1;
        var isPronoun = _text.Tokens[first].Lower is "he" or "she" or "they" or "it" or "i" or "we" or "you" or "who" or "which"
            or "that" or "whose" or "whom" or "him" or "them" or "himself" or "herself" or "themselves" or "itself" or "me" or "us";
        // "whose campaign", "whose husband": they speak, not the one whose they are.
        if (_text.Tokens[first].Lower == "whose" && range.End - first > 1 && Nouns.OfHead(_text.Tokens[range.End - 1].Lower)
            is NounClass.Person or NounClass.People or NounClass.Organization) return -1;
        if (isPronoun && !(_text.Tokens[first].Lower is "that" && range.End - first > 1)) return first;
        // "her account", "her own telling", "an account she gave".
        var own = first + 1 < range.End && _text.Tokens[first + 1].Lower == "own" ? 1 : 0;
        if (first + 1 + own < range.End && PhraseReader.IsTelling(_text.Tokens[first + 1 + own].Lower))
        {
            if (_text.Tags[first] == Tagging.Tag.PRPS) return first;
            if (first + 2 < range.End && _text.Tokens[first + 2].Lower is "he" or "she" or "they") return first + 2;
        }

        return range.End - first == 1 && _text.Tokens[first].Lower is "his" or "her" or "their" or "its" or "my" or "our" or "your"
            or "hers" ? first : -1;
    }

    private static SourceReading Author(TokenRange range) => new(SourceClass.Author, null, "author", range, 0.7);

    /// <summary>A pronoun without an antecedent: what it can only mean.</summary>
    private static SourceReading Unresolved(string pronoun, TokenRange range) => KeyedApart(pronoun switch
    {
        "he" or "his" or "him" or "himself" or "she" or "her" or "hers"
            or "herself" => new(SourceClass.UnnamedPerson, null, "unknown", range, 0.3) { IsResolved = false },
        "it" or "its" or "itself" => new(SourceClass.NamedOrganization, null, "unknown", range, 0.3) { IsResolved = false },
        _ => new(SourceClass.UnnamedGroup, null, "unknown", range, 0.4) { IsPlural = true, IsResolved = false },
    });

    /// <summary>Two pronouns that nobody can resolve are not one source.</summary>
    private static SourceReading KeyedApart(SourceReading reading) =>
        reading with { Key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"unknown@{reading.Defining.First}") };
}
