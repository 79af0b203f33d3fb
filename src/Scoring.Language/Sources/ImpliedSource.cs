using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>"Cruz was critical, telling reporters that …": a participle without a source of its own speaks for its sentence's
/// subject.</summary>
internal sealed class ImpliedSource(AnnotatedText text, Subjects subjects)
{
    /// <summary>The words of the subject for whom an active participle speaks; empty for a passive ("was told") or a lone noun.</summary>
    public TokenRange Of(TokenRange cue)
    {
        if (text.Tags[cue.First] != Tag.VBG || text.Tokens[cue.First].Lower is "being" or "according" or "including" or "regarding"
            or "concerning") return TokenRange.Empty;
        var sentence = text.SentenceAt(cue.First);
        // "…, telling" and "In telling …, Cruz": not "the man telling", which has its subject before it.
        var isTail = cue.First > sentence.First && text.Tokens[cue.First - 1].Lower is "," or "and" or "while" or "by" or "after"
            or "before" or "without" or "when";
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
