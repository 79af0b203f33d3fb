using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>"Reed, who said …": the phrase before the pronoun, with what hangs on it, or the name to which that phrase is an
/// apposition.</summary>
internal sealed class RelativePronouns(AnnotatedText text, Subjects subjects, People people, PhraseReader reader)
{
    /// <summary>Tokens of an apposition between a name and "who".</summary>
    private const int LongestApposition = 20;

    private readonly NounPhrases _phrases = text.Phrases;

    public SourceReading? Read(int token, TokenRange range)
    {
        var before = token - 1;
        if (before >= 0 && text.Tokens[before].Lower is "," or "—" or "–" or ")") before--;
        if (before < 0 || text.SentenceOf[before] != text.SentenceOf[token]) return null;
        // "Ann Reed (D-Ohio), who": what stands in brackets is passed over.
        if (text.Tokens[before + 1].Lower == ")") for (var i = before; i > text.SentenceAt(token).First
            && before - i < 8; i--) if (text.Tokens[i].Lower == "(") { before = i - 1; break; }
        if (!_phrases.Holds(before)) return null;
        // "the mayor of Norwood, who said", "one Democrat familiar with the talks, who added": people speak, so the whole phrase is
        // tried before its last part.
        var whole = subjects.EndingAt(before);
        var outer = reader.Read(whole);
        var inner = reader.Read(new(_phrases.At(before).First, before + 1));
        var isPerson = text.Tokens[token].Lower is "who" or "whom" or "whose";
        if (NamedBefore(whole.First, isPerson) is { } named && !(isPerson ? outer.Person is not null
            : outer.Class == SourceClass.NamedOrganization)) return named with { Defining = named.Defining, Confidence = 0.8 };
        var reading = isPerson && inner.Class == SourceClass.NamedPerson && !outer.IsPersonal ? inner : isPerson
            || outer.Confidence >= inner.Confidence ? outer : inner;
        // People only are "who": what reads as a thing has a head that no list knows.
        if (text.Tokens[token].Lower is "who" && reading.Class is SourceClass.Document or SourceClass.UnnamedDocument)
            reading = reading with
            {
                Class = IsPlural(before) ? SourceClass.UnnamedGroup
                : SourceClass.UnnamedPerson,
                IsPlural = IsPlural(before),
                Name = null
            };
        return reading with { Defining = whole, Confidence = reading.Confidence * 0.95 };
    }

    private bool IsPlural(int token) => text.Tags[token] is Tag.NNS or Tag.NNPS
        || text.Tokens[token].Lower is "those" or "some" or "many" or "people";

    /// <summary>"Ann Reed, the budget director, who": the name before the comma that opens the apposition.</summary>
    private SourceReading? NamedBefore(int apposition, bool isPerson)
    {
        var sentence = text.SentenceAt(apposition).First;
        for (var i = apposition - 1; i > sentence && apposition - i < LongestApposition; i--)
        {
            if (text.Tags[i].IsFinite() || text.Tokens[i].Lower is ";" or ":") return null;
            if (text.Tokens[i].Lower is not ("," or "—" or "–")) { if (i == apposition - 1) return null; continue; }
            // An apposition has an article or an owner: not the second of two that are listed.
            if (text.Tags[i + 1] is not (Tag.DT or Tag.PRPS) && !text.IsCapitalized(i + 1)) return null;
            if (text.NameOf[i - 1] < 0) return null;
            var reading = reader.Read(new(text.Names[text.NameOf[i - 1]].First, i));
            if (isPerson ? people.At(i - 1) is not null : reading.Class == SourceClass.NamedOrganization) return reading;
            return null;
        }

        return null;
    }
}
