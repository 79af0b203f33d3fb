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
    private const int LongestApposition = 20, LongestBracket = 12, MostPhrases = 4;

    private readonly NounPhrases _phrases = text.Phrases;
    private readonly Predicates _predicates = new(text, people);

    public SourceReading? Read(int token, TokenRange range)
    {
        var isPerson = text.Tokens[token].Lower is "who" or "whom" or "whose";
        var before = Governor(token, isPerson);
        if (before < 0 || !_phrases.Holds(before)) return null;
        // "the mayor of Norwood, who said", "one Democrat familiar with the talks, who added": people speak, so the whole phrase is
        // tried before its last part.
        var whole = subjects.EndingAt(before);
        var outer = reader.Read(whole);
        var inner = reader.Read(new(_phrases.At(before).First, before + 1));
        if (NamedBefore(whole.First, isPerson) is { } named && !(isPerson ? outer.Person is not null
            : outer.Class == SourceClass.NamedOrganization)) return named with { Defining = named.Defining, Confidence = 0.8 };
        // "a setback for the Ohio senator, who": people only are "who".
        var isInner = isPerson
            ? (inner.Class == SourceClass.NamedPerson && (!outer.IsPersonal || HasVerb(whole.First, _phrases.At(before).First)))
                || (!IsPeople(outer) && IsPeople(inner))
            : outer.Confidence < inner.Confidence;
        var reading = isInner ? inner : outer;
        if (isPerson && reading.Class is SourceClass.UnnamedPerson or SourceClass.UnnamedDocument
            && (IsListed(whole.First, _phrases.At(before).First) || !IsPeople(inner))
                && _predicates.SubjectOf(whole.First, inList: true) is { } subject)
            return NamePhraseReader.Named(subject, whole) with { Confidence = 0.8 };
        // People only are "who": what reads as a thing has a head that no list knows.
        if (text.Tokens[token].Lower is "who" && reading.Class is SourceClass.Document or SourceClass.UnnamedDocument)
            reading = reading with
            {
                Class = IsPlural(before) ? SourceClass.UnnamedGroup
                : SourceClass.UnnamedPerson,
                IsPlural = IsPlural(before),
                Name = null
            };
        if (text.Tokens[token].Lower == "who" && Agreeing(token, before, reading) is { } agreeing) return agreeing;
        return reading with
        {
            Defining = isInner ? new(_phrases.At(before).First, before + 1)
            : whole,
            Confidence = reading.Confidence * 0.95
        };
    }

    /// <summary>"a letter to members of the party, who review", "the aides of a man who says": the phrase before whose number the verb
    /// has; null where the one read has it.</summary>
    private SourceReading? Agreeing(int token, int before, SourceReading reading)
    {
        var verb = token + 1;
        while (verb < text.Tokens.Length && text.Tags[verb].IsAdverb()) verb++;
        if (verb >= text.Tokens.Length) return null;
        var isPlural = text.Tags[verb] == Tag.VBP || text.Tokens[verb].Lower == "were";
        if (!isPlural && text.Tags[verb] != Tag.VBZ && text.Tokens[verb].Lower != "was" || isPlural == reading.IsPlural) return null;
        var sentence = text.SentenceAt(token).First;
        for (int i = before, tried = 0; i >= sentence && tried < MostPhrases && !text.Tags[i].IsFinite(); i--)
        {
            // "rivals such as Reed and Shah, who": the example speaks for all.
            if (text.Tokens[i].Lower is "as" or "like" or "and" or "or") return null;
            if (!_phrases.Holds(i) || _phrases.At(i).End != i + 1) continue;
            tried++;
            var other = reader.Read(new(_phrases.At(i).First, i + 1));
            if (IsPeople(other) && other.IsPlural == isPlural && other.Confidence > 0.6) return other with { Confidence = 0.7 };
        }

        return null;
    }

    /// <summary>"the officer [spoke] to Ann Reed, who": a clause and no phrase as "a friend of Ann Reed" is.</summary>
    private bool HasVerb(int first, int end)
    {
        for (var i = first; i < end; i++) if (text.Tags[i] is Tag.VBD or Tag.VBN) return true;
        return false;
    }

    /// <summary>"a gambler and a [thief]": no "friend of a [thief]".</summary>
    private bool IsListed(int first, int end)
    {
        for (var i = first; i < end; i++) if (text.Tags[i] is Tag.IN or Tag.TO or Tag.POS) return false;
        return true;
    }

    private static bool IsPeople(SourceReading reading) => reading.IsPersonal || reading.Class == SourceClass.UnnamedGroup;

    /// <summary>The last token of the phrase that the pronoun takes up: before a comma, a bracket, "this year".</summary>
    private int Governor(int token, bool isPerson)
    {
        var first = text.SentenceAt(token).First;
        var before = token - 1;
        while (before >= first)
        {
            if (text.Tokens[before].Lower is "," or "—" or "–" or "-" or "--" or "(") { before--; continue; }
            // "Ann Reed (D-Ohio), who": what stands in brackets is passed over.
            if (text.Tokens[before].Lower == ")")
            {
                var open = before - 1;
                while (open > first && before - open < LongestBracket && text.Tokens[open].Lower != "(") open--;
                if (open < first || text.Tokens[open].Lower != "(") return -1;
                before = open - 1;
                continue;
            }

            // "Ann Reed, 24, from Norwood, Ohio, who": people only are "who".
            if (isPerson && text.Tags[before] == Tag.CD && before - 1 > first
                && text.Tokens[before - 1].Lower == ",") { before--; continue; }
            if (isPerson && text.NameOf[before] >= 0 && text.Names[text.NameOf[before]] is
                {
                    Kind: Names.NameKind.Place,
                    First: var place
                } && place - 1 > first
                && text.Tokens[place - 1].Lower is "," or "from" or "in" or "of" or "at" or "near")
            {
                before = place - 2 + (text.Tokens[place - 1].Lower == "," ? 1 : 0);
                continue;
            }

            if (!_phrases.Holds(before) || _phrases.At(before).First <= first || !IsTime(before)) break;
            before = _phrases.At(before).First - 1;
            if (before > first && text.Tags[before] == Tag.IN) before--;
        }

        return before < first ? -1 : before;
    }

    /// <summary>"endorsed Reed this year, who", "met Reed on Tuesday, who": when, not who.</summary>
    private bool IsTime(int token) => NounPhrases.IsTemporal(text, token)
        || (text.Tokens[token].Lower is "year" or "month" or "week" or "night" or "morning" or "evening"
            && text.Tokens[_phrases.At(token).First].Lower is "this" or "last" or "next" or "that");

    private bool IsPlural(int token) => text.Tags[token] is Tag.NNS or Tag.NNPS
        || text.Tokens[token].Lower is "those" or "some" or "many" or "people";

    /// <summary>"Open Quay, | a group | set up in May": of whom an apposition is said that has no verb of its own.</summary>
    public SourceReading? Described(SourceReading apposition, TokenRange range)
    {
        if (range.First == 0 || text.Tokens[range.First].Lower is not ("a" or "an")
            || text.Tokens[range.First - 1].Lower is not ("," or "—" or "–"))
            return null;
        var behind = range.End;
        while (behind < text.Tokens.Length && text.Tags[behind].IsAdverb()) behind++;
        if (behind + 1 >= text.Tokens.Length || text.Tags[behind] == Tag.MD) return null;
        // "a group set up to", "an institute focused on": a participle that looks like a past tense.
        if (text.Tags[behind].IsFinite() && (apposition.IsPersonal || text.Tags[behind] != Tag.VBD
            || text.Tags[behind + 1] is not (Tag.IN or Tag.TO or Tag.RP)))
            return null;
        // "In the days before the talks at Open Quay, a group …": there it begins the clause.
        var sentence = text.SentenceAt(range.First).First;
        var isClause = _phrases.Holds(range.First - 2) && _phrases.At(range.First - 2).First == sentence;
        var isFronted = text.Tags[sentence] == Tag.WRB
            || text.Tokens[sentence].Lower is "as" or "after" or "before" or "while" or "if" or "since"
            or "although" or "though" or "because" or "once" or "until";
        for (var i = sentence; i < range.First && !isClause && !isFronted; i++) isClause = text.Tags[i].IsFinite();
        if (!isClause) return null;
        return NamedBefore(range.First, apposition.IsPersonal) is { } named ? named with { Confidence = 0.7 } : null;
    }

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
            // "Ann Reed, 24, a nurse"
            if (text.Tags[i - 1] == Tag.CD && i - 2 > sentence && text.Tokens[i - 2].Lower == ",") i -= 2;
            if (text.NameOf[i - 1] < 0) return null;
            // "Tom and Ann Reed, the donors who": all of those before a plural.
            var isSeveral = text.Phrases.Holds(apposition) && IsPlural(text.Phrases.At(apposition).End - 1);
            var reading = reader.Read(isSeveral ? subjects.EndingAt(i - 1) : new(text.Names[text.NameOf[i - 1]].First, i));
            if (isPerson ? people.At(i - 1) is not null : reading.Class == SourceClass.NamedOrganization) return reading;
            return null;
        }

        return null;
    }
}
