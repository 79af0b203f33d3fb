using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Whether a phrase for a document lets the reader find it: "a YouGov poll", "the report", "state law", but not "a
/// study".</summary>
internal sealed class DocumentReader(AnnotatedText text)
{
    private static readonly FrozenSet<string> Issuers = WordLists.Set("issuers"), NoNames = WordLists.Set("no-names");

    /// <summary>Papers of which each is one of its own, with words of its own.</summary>
    private static readonly FrozenSet<string> Works = WordLists.Set("works");

    private readonly PaperOrigin _origin = new(text);

    public SourceReading Read(SourcePhrase phrase, NounClass noun)
    {
        var head = text.Tokens[phrase.Head].Lower;
        var isDocument = IsDefinite(phrase) || HasOwner(phrase) || IsNamed(phrase) || HasIssuer(phrase, noun == NounClass.Document) || IsLaw(phrase, head)
            || IsRecording(phrase, head) || IsExitPoll(phrase, head) || _origin.IsTold(phrase, noun) || IsWork(phrase, head);
        // "the polls": all that there are.
        if (head is "polls" or "polling" or "surveys" or "studies" && !IsExitPoll(phrase, head) && !HasOwner(phrase) && !IsNamed(phrase)
            && !_origin.IsTold(phrase, noun)) isDocument = false;
        if (head is "reports" or "rumors" or "rumours" && !(IsNamed(phrase)
            && !text.Tokens[phrase.Core.First].Lower.Contains("media", StringComparison.Ordinal))) isDocument = false;
        if (text.Tokens[phrase.Core.First].Lower is "some" or "many" or "most" or "several" or "various" or "other" or "numerous"
            or "recent" && !IsNamed(phrase)) isDocument = false;
        // "documents seen by the Courier": who saw them is told, not what they are.
        if (noun == NounClass.Documents && !IsDefinite(phrase) && phrase.Core.End < phrase.Range.End
            && text.Tokens[phrase.Core.End].Lower is "seen" or "obtained" or "reviewed") isDocument = false;
        var first = phrase.Core.First + (phrase.Core.End - phrase.Core.First > 1
            && (text.Tags[phrase.Core.First] is Tag.DT or Tag.PRPS || text.Tokens[phrase.Core.First].Lower == "that") ? 1 : 0);
        var key = string.Join(' ', Enumerable.Range(first, phrase.Core.End - first).Select(i => text.Tokens[i].Lower));
        return new(isDocument ? SourceClass.Document : SourceClass.UnnamedDocument, isDocument
            ? text.Words(first, phrase.Core.End).ToString() : null, key, phrase.Range, 0.75)
        {
            Head = head,
            IsPlural = noun == NounClass.Documents,
        };
    }

    /// <summary>Whether it is told who made it or of what year it is.</summary>
    public bool TellsOrigin(SourcePhrase phrase) => _origin.IsTold(phrase, NounClass.Document);

    private bool IsDefinite(SourcePhrase phrase) => text.Tokens[phrase.Core.First].Lower is "the" or "this" or "that" or "these"
        or "those" || text.Tags[phrase.Core.First] == Tag.PRPS
        // "the pair of articles", "both of the letters".
        || (phrase.Core.First > phrase.Range.First + 1 && text.Tokens[phrase.Core.First - 1].Lower == "of"
            && text.Tokens[phrase.Range.First].Lower is "the" or "both" or "these" or "those");

    private bool HasOwner(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (text.Tags[i] is Tag.POS or Tag.PRPS
            && !NounPhrases.IsTemporal(text, Math.Max(phrase.Core.First, i - 1))) return true;
        return false;
    }

    /// <summary>A name within the phrase or in what hangs on it; a month or a nationality alone tells nobody where to look.</summary>
    private bool IsNamed(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Range.End; i++)
        {
            // "a study, by the Castell Institute", "a poll, conducted by Quell".
            if (text.Tokens[i].Lower == "," && i + 1 < phrase.Range.End && text.Tokens[i + 1].Lower is "by" or "conducted" or "published"
                or "commissioned") continue;
            if (text.Tokens[i].Lower is "," or "who" or "which" or "that" or "seen" or "obtained" or "reviewed"
                or "provided") return false;
            if (NounPhrases.IsTemporal(text, i)) continue;
            // "a book titled “The Long Ferry”".
            if (text.Tokens[i].Lower is "titled" or "entitled" or "called" or "headlined" or "dubbed" && i + 1 < phrase.Range.End
                && (text.Tokens[i + 1].Kind == TokenKind.Quote || text.IsCapitalized(i + 1))) return true;
            // "a poll of Verra voters": whoever was asked, not who asked.
            if (i >= phrase.Core.End && PaperOrigin.IsPoll(text.Tokens[phrase.Head].Lower) && !IsAuthor(i, phrase.Core.End)) continue;
            if (text.NameOf[i] >= 0 && text.Names[text.NameOf[i]].Kind != NameKind.Misc) return true;
            if (i < phrase.Head && (text.Tags[i].IsProper() || IsWrittenAsName(i))) return true;
            // "an average of Quell-ORQ polls": a name that the tagger did not see.
            if (i >= phrase.Core.End && text.Shapes[i] == WordShape.Mixed && text.Tags[i].IsProper()) return true;
        }

        return false;
    }

    /// <summary>"by Quell", "conducted for the Castell Institute": the last preposition before a name tells.</summary>
    private bool IsAuthor(int name, int first)
    {
        var link = name - 1;
        while (link > first && text.Tags[link] != Tag.IN) link--;
        return text.Tokens[link].Lower is "by" or "from" or "for";
    }

    /// <summary>"a POLITICO survey", "a YouGov poll"; not "a Republican memo".</summary>
    private bool IsWrittenAsName(int token) => text.Shapes[token] is WordShape.AllCapitals or WordShape.Mixed
        || (text.Shapes[token] == WordShape.Capitalized && token > text.SentenceAt(token).First && text.Tags[token].IsNoun()
            && !NoNames.Contains(text.Tokens[token].Lower));

    private bool HasIssuer(SourcePhrase phrase, bool isSingle)
    {
        for (var i = phrase.Core.First; i < phrase.Head; i++)
        {
            // "a company statement" is that of the firm in question, "company documents" are any.
            if (Issuers.Contains(text.Tokens[i].Lower) || (isSingle && (text.Tokens[i].Lower is "company" or "corporate"))) return true;
        }

        return false;
    }

    /// <summary>"international law", "the rules": what is in force can be looked up.</summary>
    private bool IsLaw(SourcePhrase phrase, string head) =>
        head is "law" or "laws" or "rules" or "regulations" or "constitution" or "legislation" or "statute" or "statutes" or "scripture"
            or "bylaws"
        && text.Tokens[phrase.Core.First].Lower is not ("a" or "an" or "some" or "new" or "proposed");

    /// <summary>"a tweet", "a new video": who reads of it can find it; not "an anonymous letter", "one tweet".</summary>
    private bool IsWork(SourcePhrase phrase, string head) => Works.Contains(head) && text.Tokens[phrase.Core.First].Lower is "a" or "an"
        && !Enumerable.Range(phrase.Core.First, phrase.Head - phrase.Core.First).Any(i => text.Tokens[i].Lower is "anonymous" or "unsigned"
            or "undated" or "similar");

    /// <summary>"exit polls", "exit polling data", "early returns", "unofficial election results": there is one such count of an
    /// election.</summary>
    private bool IsExitPoll(SourcePhrase phrase, string head) =>
        (head == "returns" && phrase.Head > phrase.Core.First) || (head is "results" or "tally" or "tallies" or "count" or "counts"
            && Enumerable.Range(phrase.Core.First, phrase.Head - phrase.Core.First).Any(i => text.Tokens[i].Lower is "election"
                or "unofficial" or "primary" or "caucus"
                || NounPhrases.IsTemporal(text, i)))
        || head is "poll" or "polls" or "polling" or "survey" or "surveys" or "data" or "results"
        && Enumerable.Range(phrase.Range.First, phrase.Core.End - phrase.Range.First).Any(i => text.Tokens[i].Lower is "exit"
            or "entrance");

    /// <summary>"a photograph of the runway", "audio provided to the Courier".</summary>
    private bool IsRecording(SourcePhrase phrase, string head) =>
        head is "photograph" or "photo" or "video" or "audio" or "footage" or "recording" or "transcript" or "copy" or "image" or "clip"
        && phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower is "of" or "provided" or "posted" or "released"
            or "from";
}
