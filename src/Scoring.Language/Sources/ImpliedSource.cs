using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// "Reed was critical, telling reporters that …", "Reed backs the plan and has promised …": a participle or a verb behind "and" without
/// a source of its own speaks for its sentence's subject.
/// </summary>
internal sealed class ImpliedSource(AnnotatedText text, Subjects subjects)
{
    /// <summary>The words of the subject for whom an active verb speaks; empty for a passive ("was told") or a lone noun.</summary>
    public TokenRange Of(TokenRange cue)
    {
        if (text.Tags[cue.First].IsFinite() || text.Tags[cue.First] is Tag.MD or Tag.TO) return Shared(cue);
        if (text.Tags[cue.First] != Tag.VBG || text.Tokens[cue.First].Lower is "being" or "according" or "including" or "regarding"
            or "concerning") return TokenRange.Empty;
        var sentence = text.SentenceAt(cue.First);
        // "…, telling" and "In telling …, Cruz": not "the man telling", which has its subject before it.
        var isTail = cue.First > sentence.First && text.Tokens[cue.First - 1].Lower is "," or "and" or "while" or "by" or "in"
            or "after" or "before" or "without" or "when";
        if (cue.First == sentence.First || (cue.First == sentence.First + 1
            && text.Tokens[sentence.First].Lower is "in" or "by" or "while" or "before" or "after" or "without"
            or "when")) return Following(cue, sentence.End);
        if (!isTail) return TokenRange.Empty;
        for (var i = sentence.First + 1; i < cue.First; i++)
        {
            if (!text.Tags[i].IsFinite() && text.Tags[i] != Tag.MD) continue;
            if (text.QuotationOf[i] != text.QuotationOf[cue.First]) continue;
            var subject = subjects.Before(i);
            if (!subject.IsEmpty && text.Tags[subject.First] is not (Tag.WP or Tag.WDT)) return subject;
        }

        return TokenRange.Empty;
    }

    /// <summary>"Reed denied it and accused Shah": the subject of the clause that "and" goes on from.</summary>
    private TokenRange Shared(TokenRange cue)
    {
        var sentence = text.SentenceAt(cue.First);
        var and = cue.First - 1;
        while (and > sentence.First && text.Tags[and].IsAdverb()) and--;
        if (and <= sentence.First || text.Tokens[and].Lower is not ("and" or "but" or "or" or "yet") || !Acts(cue)) return TokenRange.Empty;
        var found = TokenRange.Empty;
        for (var i = sentence.First + 1; i < and; i++)
        {
            if (!text.Tags[i].IsFinite() && text.Tags[i] != Tag.MD) continue;
            if (text.QuotationOf[i] != text.QuotationOf[cue.First]) continue;
            var subject = subjects.Before(i);
            if (subject.IsEmpty || text.Tags[subject.First] is Tag.WP or Tag.WDT) continue;
            // "Reed left, and Shah denied it and accused …": a clause of its own; not "Reed said that Shah left and accused …".
            var isMain = found.IsEmpty || text.Tokens[subject.First - 1].Lower is "and" or "but" or ";" or "–" or "—";
            if (isMain) found = subject;
        }

        return found;
    }

    /// <summary>Not "was expected", "seems", "is unclear": nobody speaks by those.</summary>
    private bool Acts(TokenRange cue)
    {
        for (var i = cue.First; i < cue.End; i++)
        {
            if (text.Tokens[i].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "got" or "gets") return false;
            if (VerbLemmas.Of(text.Tokens[i].Lower) is "appear" or "seem" or "look" or "sound" or "ring" or "mean" or "show" or "suggest")
                return false;
        }

        return true;
    }

    /// <summary>"Conceding that the bridge would stay shut, Reed said": the subject behind the comma.</summary>
    private TokenRange Following(TokenRange cue, int end)
    {
        for (var i = cue.End; i + 1 < end; i++)
        {
            if (text.Tokens[i].Lower != "," || !text.Phrases.StartsAt(i + 1)) continue;
            var verb = text.Phrases.At(i + 1).End;
            if (verb < end && (text.Tags[verb].IsFinite() || text.Tags[verb] == Tag.MD)) return new(i + 1, verb);
        }

        return TokenRange.Empty;
    }
}
