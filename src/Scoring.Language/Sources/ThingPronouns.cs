using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// What "it" and "they" mean: who spoke last, or a subject since. "It showed" and "they suggest" look for a paper first, "they hope"
/// for people; words in a quotation say nothing of those outside.
/// </summary>
internal sealed class ThingPronouns(AnnotatedText text, PhraseReader reader, Speakers speakers)
{
    /// <summary>A guess below this is a thing rather than a paper.</summary>
    private const double LeastOfPaper = 0.4;

    private const int ParagraphsBack = 2, SentencesBack = 2, TokensBack = 300;

    /// <summary>Verbs and adjectives of a state of mind.</summary>
    private static readonly FrozenSet<string> Feelings = WordLists.Read("kind-verbs").Concat(WordLists.Read("kind-adjectives"))
        .Select(line => line.Split(' ')).Where(words => words is [_] or [_, "attitude"]).Select(words => words[0]).ToFrozenSet(StringComparer.Ordinal);

    private readonly NounPhrases _phrases = text.Phrases;

    public SourceReading? They(int token, TokenRange range, SourceReading? around)
    {
        // "The G-7 said they welcomed it".
        if (around is { Class: SourceClass.NamedOrganization }) return At(around) with { Confidence = 0.75 };
        // "officials told the Gazette …. Washington wants …, they added": several before one, where both spoke near.
        var spoke = Near(token, speakers.LastAt(token, candidate => candidate.IsPlural && !IsPaper(candidate)));
        if (spoke.Reading is null) spoke = Near(token, speakers.LastAt(token, candidate => candidate.Class == SourceClass.NamedOrganization));
        var last = Near(token, speakers.LastAt(token, candidate => candidate.Class == SourceClass.NamedOrganization || candidate.IsPlural));
        if (last.Reading is { } paper && IsPaper(paper) && !IsFelt(token)) spoke = last;
        // “They call it a cut,” she said: those of whom she speaks, not who spoke before her.
        var isElsewhere = text.IsInQuotation(token) && (spoke.Reading is null || text.QuotationOf[spoke.Token] != text.QuotationOf[token]);
        if (isElsewhere && Mentioned(token) is { } meant) return meant with { Defining = range, Confidence = 0.6 };
        var subject = Subject(token, spoke.Token);
        // An institution is "it" rather: where nobody has spoken it gives way to several who are mentioned.
        if (subject is not null && (subject.IsPlural || spoke.Reading is not null)) return subject with { Defining = range, Confidence = 0.6 };
        if (spoke.Reading is { } found) return At(found) with { Confidence = 0.75 };
        return (Mentioned(token) ?? subject) is { } mentioned ? mentioned with { Defining = range, Confidence = 0.6 } : null;
    }

    /// <summary>"The aides met Reed on Friday. They": the subject of the sentence before, if nobody fit has spoken since.</summary>
    private SourceReading? Subject(int token, int spoke)
    {
        if (text.SentenceOf[token] - 1 is var before && (before < 0 || text.IsInQuotation(token))) return null;
        var sentence = text.Sentences[before];
        if (sentence.First <= spoke || ParagraphOf(token) - sentence.Paragraph > 1 || text.IsInQuotation(sentence.First)) return null;
        var first = sentence.First;
        if (!_phrases.StartsAt(first) || text.Tokens[first].Lower is "this" or "these" or "those" or "both") return null;
        var (head, end) = (_phrases.At(first).End, _phrases.At(first).End);
        // "Members of both unions": those, not the unions.
        while (end + 1 < sentence.End && text.Tags[end] == Tag.IN && _phrases.StartsAt(end + 1)) end = _phrases.At(end + 1).End;
        if (end >= sentence.End || !(text.Tags[end].IsFinite() || text.Tags[end] == Tag.MD)) return null;
        // "The people asked for anonymity": those who spoke before, called again.
        if (text.Tokens[first].Lower == "the" && end - first == 2 && text.NameOf[first + 1] < 0) return null;
        var reading = reader.Read(new(first, end));
        var isInstitution = reading.Class == SourceClass.NamedOrganization && Enumerable.Range(first, head - first)
            .Any(i => text.NameOf[i] >= 0 && text.Names[text.NameOf[i]].Kind != Names.NameKind.Place);
        var isGroup = reading is { IsPlural: true, Class: SourceClass.UnnamedGroup };
        return reading.Confidence > 0.5 && (isInstitution || isGroup) ? reading : null;
    }

    /// <summary>The group that is mentioned last, speaker or not; no bare number: "two and a half hours".</summary>
    private SourceReading? Mentioned(int token) => Before(token).Where(phrase => text.Tags[phrase.End - 1] != Tag.CD).Select(phrase =>
        reader.Read(phrase))
        .FirstOrDefault(reading => reading is { IsPlural: true, Class: SourceClass.UnnamedGroup });

    public SourceReading? It(int token, TokenRange range)
    {
        // "The talks", "the offer": things that nobody takes for a paper are not meant either.
        var speaker = speakers.LastAt(token, candidate => (candidate.Class == SourceClass.NamedOrganization
            || (IsPaper(candidate) && candidate.Confidence >= LeastOfPaper)) && !candidate.IsPlural);
        if (IsShown(token) && Paper(token, speaker) is { } paper) return paper with { Defining = range, Confidence = 0.65 };
        foreach (var phrase in Before(token))
        {
            if (speaker.Reading is not null && phrase.End - 1 <= speaker.Token) break;
            if (!IsSubject(text, phrase.First, phrase.End)) continue;
            var reading = reader.Read(phrase);
            // Behind a speaker a new subject is meant only if it can speak itself: not "the results", "notes", "expenses".
            var fits = reading.Class == SourceClass.NamedOrganization || (speaker.Reading is null && IsPaper(reading));
            if (fits && !reading.IsPlural && reading.Confidence > 0.5) return reading with { Defining = range, Confidence = 0.65 };
        }

        return speaker.Reading is { } found && ParagraphOf(token) - ParagraphOf(speaker.Token) <= ParagraphsBack
            ? At(found) with { Confidence = 0.75 } : null;
    }

    /// <summary>A token whose noun phrase is one that <see cref="IsSubject(AnnotatedText, int, int)"/> knows.</summary>
    public static bool IsSubject(AnnotatedText text, int token) => text.Phrases.Holds(token) && text.Phrases.At(token) is var phrase
        ? IsSubject(text, phrase.First, phrase.End) : IsSubject(text, token, token + 1);

    /// <summary>A noun phrase before a verb or at the beginning of its sentence.</summary>
    public static bool IsSubject(AnnotatedText text, int first, int end) =>
        (end < text.Tokens.Length && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD) || first == text.SentenceAt(first).First;

    /// <summary>The paper that is the nearest subject, or the last speaker if that is one.</summary>
    private SourceReading? Paper(int token, (int Token, SourceReading? Reading) speaker)
    {
        foreach (var phrase in Before(token))
        {
            if (speaker.Reading is { } spoke && IsPaper(spoke) && phrase.End - 1 <= speaker.Token) return spoke;
            var reading = reader.Read(phrase);
            if (IsPaper(reading) && !reading.IsPlural && reading.Confidence > 0.5) return reading;
        }

        return null;
    }

    /// <summary>The base noun phrases of this sentence and those before it, the nearest first; quoted ones only for a quoted pronoun.</summary>
    private IEnumerable<TokenRange> Before(int token)
    {
        for (var i = token - 1; i >= Math.Max(0, token - TokensBack) && text.SentenceOf[token] - text.SentenceOf[i] <= SentencesBack; i--)
        {
            if (text.IsInQuotation(i) && text.QuotationOf[i] != text.QuotationOf[token]) continue;
            if (_phrases.Holds(i) && _phrases.At(i).End == i + 1) yield return new(_phrases.At(i).First, i + 1);
        }
    }

    /// <summary>What papers do and people seldom: "it also shows".</summary>
    private bool IsShown(int token) => VerbLemmas.Of(Predicate(token)) is "show" or "contain" or "indicate" or "read" or "list" or "describe"
        or "document" or "detail" or "depict" or "reveal" or "conclude" or "suggest" or "state" or "cite";

    /// <summary>What people do and no paper: "they hope", "they are not afraid".</summary>
    private bool IsFelt(int token) => Predicate(token) is var word && (Feelings.Contains(word) || Feelings.Contains(VerbLemmas.Of(word)));

    /// <summary>The verb behind a pronoun, or the adjective behind "are"; empty if none is near.</summary>
    private string Predicate(int token)
    {
        for (var i = token + 1; i < Math.Min(text.Tokens.Length, token + 5); i++)
        {
            if (text.Tags[i].IsAdverb() || text.Tags[i] == Tag.MD || text.Tokens[i].Lower is "do" or "does" or "did" or "not" or "n't" or "n’t" or "also"
                or "is" or "are" or "was" or "were" or "be" or "been" or "have" or "has" or "had") continue;
            return text.Tokens[i].Lower;
        }

        return "";
    }

    private static bool IsPaper(SourceReading reading) => reading.Class is SourceClass.Document or SourceClass.UnnamedDocument;

    private (int Token, SourceReading? Reading) Near(int token, (int Token, SourceReading? Reading) speaker) =>
        speaker.Reading is not null && ParagraphOf(token) - ParagraphOf(speaker.Token) <= ParagraphsBack ? speaker : (-1, null);

    private int ParagraphOf(int token) => text.SentenceAt(token).Paragraph;

    private static SourceReading At(SourceReading reading) => reading with { Confidence = Math.Min(reading.Confidence, 0.85) };
}
