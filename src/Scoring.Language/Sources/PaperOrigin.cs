using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Whether a phrase for a document tells which one it is by who made it, when it came out, or where it stands.</summary>
internal sealed class PaperOrigin(AnnotatedText text)
{
    /// <summary>Tokens behind a participle or a subject that are looked at.</summary>
    private const int Reach = 4;

    private const int FirstYear = 1500, LastYear = 2100;

    public static bool IsPoll(string head) => head is "poll" or "polls" or "survey" or "surveys" or "polling";

    public bool IsTold(SourcePhrase phrase, NounClass noun) => IsPublished(phrase) || IsMadeBy(phrase)
        || ((noun == NounClass.Document || text.Tokens[phrase.Head].Lower == "polling") && IsFromSomebody(phrase))
        || (noun == NounClass.Document && (IsDated(phrase) || IsOnKnownPage(phrase) || IsIssued(phrase)));

    /// <summary>
    /// "a memo released by the inspectors", "records filed with the court", "disclosures filed on Sunday": where or when tells which; but
    /// not which of the polls of a day, and not "a textbook just published".
    /// </summary>
    private bool IsPublished(SourcePhrase phrase)
    {
        var at = phrase.Core.End;
        if (at < phrase.Range.End && text.Tags[at].IsAdverb()) at++;
        if (at + 1 >= phrase.Range.End || text.Tokens[at].Lower is not ("released" or "filed" or "published" or "issued" or "submitted"
            or "unsealed"
            or "posted" or "leaked" or "unearthed" or "compiled" or "prepared" or "signed" or "sent" or "written"
                or "reported")) return false;
        var isPoll = IsPoll(text.Tokens[phrase.Head].Lower);
        for (var i = at + 1; i < Math.Min(phrase.Range.End, at + 1 + Reach); i++)
        {
            if (!isPoll && NounPhrases.IsTemporal(text, i)) return true;
            if (i + 1 < phrase.Range.End && text.Tokens[i].Lower is "by" or "with" or "to" or "in"
                && (text.Tokens[i + 1].Lower is "the" || text.Tags[i + 1] == Tag.PRPS || text.NameOf[i + 1] >= 0)) return true;
        }

        return false;
    }

    /// <summary>"figures her campaign released", "a letter the governor sent", "a memo Reed wrote": the clause has a subject that is
    /// known.</summary>
    private bool IsMadeBy(SourcePhrase phrase)
    {
        var subject = phrase.Core.End;
        if (subject + 1 >= phrase.Range.End || !text.Phrases.StartsAt(subject) || text.Phrases.At(subject).End is var verb
            && verb >= phrase.Range.End) return false;
        return (text.Tokens[subject].Lower is "the" or "he" or "she" or "it" || text.Tags[subject] == Tag.PRPS || text.NameOf[subject] >= 0)
            && text.Tags[verb] is Tag.VBD or Tag.VBZ or Tag.VBN;
    }

    /// <summary>"Reed's campaign later put out a statement", "the union issued a letter": who gave it out stands before it.</summary>
    private bool IsIssued(SourcePhrase phrase)
    {
        var sentence = text.SentenceAt(phrase.Core.First).First;
        var verb = phrase.Core.First - 1;
        if (verb > sentence && text.Tokens[verb].Lower == "out") verb--;
        if (verb <= sentence || VerbLemmas.Of(text.Tokens[verb].Lower) is not ("put" or "issue" or "release" or "publish" or "circulate" or "send"
            or "file" or "post" or "distribute") || !text.Tags[verb].IsFinite()) return false;
        var subject = verb - 1;
        while (subject > sentence && (text.Tags[subject].IsAdverb() || NounPhrases.IsTemporal(text, subject))) subject--;
        if (!text.Phrases.Holds(subject)) return false;
        var first = text.Phrases.At(subject).First;
        return text.NameOf[subject] >= 0 || text.NameOf[first] >= 0 || text.Tokens[first].Lower == "the" || text.Tags[first] == Tag.PRPS;
    }

    /// <summary>"a report by the state comptroller", "a memo from his lawyer"; not "documents from the ministry", of which there are
    /// many.</summary>
    private bool IsFromSomebody(SourcePhrase phrase)
    {
        var at = phrase.Core.End;
        return at + 1 < phrase.Range.End && text.Tokens[at].Lower is "by" or "from" && (text.Tokens[at + 1].Lower is "the"
            || text.Tags[at + 1] == Tag.PRPS || text.NameOf[at + 1] >= 0 || text.IsCapitalized(at + 1))
                && !NounPhrases.IsTemporal(text, at + 1);
    }

    /// <summary>"a 1996 video", "a Sept. 15, 2011, email"; not "a 2016 poll", of which every year has many.</summary>
    private bool IsDated(SourcePhrase phrase)
    {
        if (IsPoll(text.Tokens[phrase.Head].Lower)) return false;
        for (var i = phrase.Core.First; i < phrase.Head; i++)
        {
            if (int.TryParse(text.Tokens[i].Span.In(text.Text), out var year) && year is >= FirstYear and < LastYear
                && text.Tokens[i].Span.Length == 4) return true;
        }

        return false;
    }

    /// <summary>"a message on the website", "a footnote in the report".</summary>
    private bool IsOnKnownPage(SourcePhrase phrase)
    {
        var page = phrase.Core.End + 1;
        return page < phrase.Range.End && text.Tokens[page - 1].Lower is "on" or "in" && text.Phrases.StartsAt(page)
            && (text.Tokens[page].Lower is "the" or "this" or "that" || text.Tags[page] == Tag.PRPS)
            && text.Tokens[Math.Min(phrase.Range.End, text.Phrases.At(page).End) - 1].Lower is var word
            && (Nouns.Of(word) == NounClass.Document || word is "website" or "site" or "page");
    }
}
