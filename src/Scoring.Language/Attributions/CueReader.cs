using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Attributions;

/// <summary>Reads a cue's words: its lemma, and whether anything is asserted by it.</summary>
internal sealed class CueReader(AnnotatedText text)
{
    /// <summary>The lemma of the cue's main verb, its last verb that is no auxiliary; else its first word.</summary>
    public string Lemma(TokenRange cue)
    {
        for (var i = cue.End - 1; i >= cue.First; i--)
        {
            var lemma = VerbLemmas.Of(text.Tokens[i].Lower);
            if ((text.Tags[i].IsVerb() || CueKinds.Of(lemma) is not null) && lemma is not ("be" or "have" or "do" or "go")
                && text.Tokens[i].IsWord) return lemma;
        }

        return text.Tokens[cue.First].Lower;
    }

    public Assertion Assertion(TokenRange cue, IReadOnlyList<TokenRange> content)
    {
        var lemma = Lemma(cue);
        var first = content.Count > 0 ? text.Tokens[content[0].First].Lower : "";
        var second = content.Count > 0 && content[0].First + 1 < content[0].End ? text.Tokens[content[0].First + 1].Lower : "";
        var negated = Enumerable.Range(cue.First, cue.End - cue.First).Any(i => text.Tokens[i].Lower is "not" or "n't" or "never");
        if (lemma is "decline" or "refuse" && (first is "comment" or "further" || second is "comment" or "discuss" or "say" or "elaborate" or "answer" or "respond" or "speak" or "provide" or "give" or "be" or "identify" or "disclose" or "confirm" or "talk"))
            return Attributions.Assertion.NoComment;
        if (negated && lemma is "respond" or "comment" or "reply" or "answer" or "return" or "reach" or "elaborate" or "provide"
            || lemma is "reach" && negated) return Attributions.Assertion.NoComment;
        if (text.Tokens[cue.First].Lower == ":" && content.Count > 0 && IsQuestion(content)) return Attributions.Assertion.Question;
        // "Asked about the lamp, …" puts a question; "asked for help", "asked the court to" make a request.
        if (lemma == "ask" && (text.Tokens[cue.End - 1].Lower == "about" || (text.Tokens[cue.First].Lower == "asked" && cue.First == text.SentenceAt(cue.First).First && first is not ("for" or "to")))) return Attributions.Assertion.Question;
        if (lemma is "ask" or "inquire" or "wonder" or "question" && content.Count > 0 && (IsQuestion(content) || first is "whether" or "if" or "who" or "what" or "why" or "how" or "when" or "where" or "which" or "about"))
            return Attributions.Assertion.Question;
        return Attributions.Assertion.Asserted;
    }

    private bool IsQuestion(IReadOnlyList<TokenRange> content)
    {
        var last = content[^1].End - 1;
        return Enumerable.Range(Math.Max(content[^1].First, last - 2), Math.Min(3, last - content[^1].First + 1)).Any(i => text.Tokens[i].Lower == "?");
    }
}
