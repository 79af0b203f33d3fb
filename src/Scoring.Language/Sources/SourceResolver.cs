using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Says of each source phrase, in reading order, who it is: by its own words, or by what it points back to.</summary>
internal sealed class SourceResolver
{
    private readonly AnnotatedText _text;
    private readonly NounPhrases _phrases;
    private readonly PhraseReader _reader;
    private readonly Antecedents _antecedents;

    public SourceResolver(AnnotatedText text, NounPhrases phrases, Outlets outlets)
    {
        (_text, _phrases) = (text, phrases);
        var people = new People(text, phrases);
        _reader = new PhraseReader(text, phrases, people, outlets);
        _antecedents = new Antecedents(text, phrases, new Subjects(text, phrases), people, _reader);
    }

    /// <param name="speaker">Who speaks around the phrase, if it stands in somebody's words: whose "I" it is.</param>
    public SourceReading Resolve(TokenRange range, SourceReading? speaker)
    {
        var reading = Read(range, speaker);
        _antecedents.Remember(range.First, reading);
        return reading;
    }

    private SourceReading Read(TokenRange range, SourceReading? speaker)
    {
        var token = PronounIn(range);
        if (token >= 0)
        {
            var word = _text.Tokens[token].Lower;
            if (word is "i" or "we" or "my" or "our" or "me" or "us" or "myself" or "ourselves") return speaker is not null ? speaker with { Confidence = speaker.Confidence * 0.9 } : Author(range);
            if (word is "you" or "your") return new(SourceClass.Other, null, "you", range, 0.5);
            return _antecedents.Pronoun(token, range) ?? Unresolved(word, range);
        }

        var reading = _reader.Read(range);
        return _antecedents.Definite(reading, range, SourcePhrase.Of(_text, _phrases, range).Core);
    }

    /// <summary>The pronoun that is, or owns, the whole phrase: "she", "his", "they all"; -1 if a noun names the source.</summary>
    private int PronounIn(TokenRange range)
    {
        var first = range.First;
        while (first < range.End - 1 && (_text.Tokens[first].Kind is TokenKind.Mark or TokenKind.Quote
            || _text.Tokens[first].Lower is "by" or "and" or "but" or "from" or "to")) first++;
        // "US officials" are no "us".
        if (_text.Shapes[first] == Tagging.WordShape.AllCapitals && _text.Tokens[first].Lower is "us" or "it" or "who") return -1;
        var isPronoun = _text.Tokens[first].Lower is "he" or "she" or "they" or "it" or "i" or "we" or "you" or "who" or "which" or "that" or "whose" or "whom" or "him" or "them" or "himself" or "herself" or "themselves" or "itself" or "me" or "us";
        if (isPronoun && !(_text.Tokens[first].Lower is "that" && range.End - first > 1)) return first;
        return range.End - first == 1 && _text.Tokens[first].Lower is "his" or "her" or "their" or "its" or "my" or "our" or "your" or "hers" ? first : -1;
    }

    private static SourceReading Author(TokenRange range) => new(SourceClass.Author, null, "author", range, 0.7);

    /// <summary>A pronoun without an antecedent: what it can only mean.</summary>
    private static SourceReading Unresolved(string pronoun, TokenRange range) => pronoun switch
    {
        "he" or "his" or "him" or "himself" or "she" or "her" or "hers" or "herself" => new(SourceClass.UnnamedPerson, null, "unknown", range, 0.3) { IsResolved = false },
        "it" or "its" or "itself" => new(SourceClass.NamedOrganization, null, "unknown", range, 0.3) { IsResolved = false },
        _ => new(SourceClass.UnnamedGroup, null, "unknown", range, 0.4) { IsPlural = true, IsResolved = false },
    };
}
