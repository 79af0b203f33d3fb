using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>Forms that the network takes for statements and that are none, whatever stands around them.</summary>
internal sealed class NoStatements(AnnotatedText text)
{
    /// <summary>From this confidence on "according to" is believed where the rules read no source behind it: "according to exit polls".</summary>
    private const double Sure = 0.7;

    private static readonly FrozenSet<string> Hedges = WordLists.Set("hedge-adverbs");

    /// <summary>Deeds of the law and of office: nobody's word, where the rules find none.</summary>
    private static readonly FrozenSet<string> Deeds = FrozenSet.ToFrozenSet(
        ["accorded", "charged", "fined", "convicted", "sentenced", "announced", "reported", "authorized", "authorised"], StringComparer.Ordinal);

    /// <summary>
    /// Of what the rules turn down: "went according to plan", "the said contract", "enrolment declined to 900", "his alleged accomplice".
    /// </summary>
    public bool Includes(Extracted learned)
    {
        var words = Words(learned.Cue[0]);
        if (words.Contains("according") && learned.Confidence < Sure) return true;
        if (learned.Source.Count > 0 && IsTime(learned.Source[0])) return true;
        if (words is [":"] && learned.Source.Count == 1 && IsLabel(learned)) return true;
        if (words is ["said"] && learned.Source.Count > 0
            && Words(learned.Source[0]) is ["the" or "that" or "a" or "an" or "this"]) return true;
        if (words is ["alleged"] && learned.Source.Count > 0 && text.Tags[Last(learned.Source[^1])] is Tag.PRPS or Tag.POS) return true;
        if (words[^1] is "declined" or "declines" && learned.Content.Count > 0
            && Words(learned.Content[0]) is ["to", { Length: > 0 } next, ..] && char.IsDigit(next[0])) return true;
        // "report to the barracks", "reported for drill".
        if (words[0] is "report" or "reports" or "reporting" && words.Count <= 2
            && (words[^1] is "to" or "for" || NextWord(learned.Cue[0]) is "to" or "for")) return true;
        return learned.Source.Count == 0 && IsNobodys(learned, words);
    }

    /// <summary>Also of what the rules take for one: "the name says it all", "the clock said noon", "learned to swim".</summary>
    public bool IncludesRead(Extracted found)
    {
        if (found.Content.Count == 0) return false;
        var words = Words(found.Cue[0]);
        if (words[^1] is "says" or "said" && Words(found.Content[0]) is ["it", "all"]) return true;
        if (words[^1] is "says" or "said" or "showed" && found.Source.Count == 1 && !text.IsInQuotation(Last(found.Source[0]))
            && Words(found.Source[0]) is ["the" or "a" or "an" or "one", "clock" or "thermometer" or "scoreboard" or "calendar" or "name", ..]) return true;
        return words[^1] is "learned" or "learnt" or "learns" && Words(found.Content[0])[0] == "to";
    }

    /// <summary>"Monday night saw …"; not "Monday's memo says …".</summary>
    public bool IsTime(TextSpan source)
    {
        var first = TokenSearch.FirstEndingBehind(text.Tokens, source.Start);
        if (Words(source) is ["midnight" or "noon" or "dawn" or "dusk"]) return true;
        return NounPhrases.IsTemporal(text, first) && !(first + 1 < text.Tokens.Length && text.Tags[first + 1] == Tag.POS && text.Tokens[first + 1].End < source.End);
    }

    private bool IsNobodys(Extracted learned, List<string> words)
    {
        if (words[^1] == ":" || words.Any(Deeds.Contains)) return true;
        // "it goes without saying", "will appear in court".
        if (learned.Content is [var only] && Words(only) is ["it"]) return true;
        if (words[^1] is "appear" or "appears" or "appeared" && NextWord(learned.Cue[0]) is "in" or "on" or "at" or "before") return true;
        if (words is [var hedge] && Hedges.Contains(hedge)) return true;
        // "could be expected to": nobody does.
        if (words[^1] is "expected" or "thought" or "believed"
            && words[0] is "can" or "could" or "might" or "may" or "must" or "should") return true;
        // "was cited for bravery".
        if (words.Contains("cited") && (words[^1] == "for" || NextWord(learned.Cue[0]) == "for")) return true;
        // "Not everyone is persuaded": who is not stands before it; "titled “Lullaby”": a name.
        if (words[^1] is "persuaded" or "convinced" or "satisfied" or "titled" or "entitled" or "headlined") return true;
        // "Violators will be warned once": nobody has yet.
        if (words[0] == "will" && words[^1] is "warned" or "told" or "asked" or "urged" or "informed" or "invited") return true;
        return words.Contains("not") && words[^1] is "disclosed" or "revealed" or "released" or "known" or "named" or "identified";
    }

    /// <summary>
    /// "Photo: …", "Sources: Statistics Office, Quell Institute", "KOTHAMPATTI: Pensions were drawn …": nobody speaks before the colon.
    /// </summary>
    private bool IsLabel(Extracted learned)
    {
        if (LayoutCues.IsFurniture(learned.Source[0].In(text.Text))) return true;
        var label = Last(learned.Source[0]);
        if (learned.Content.Count > 0 && Words(learned.Source[0]) is ["sources" or "source"]
            && !Enumerable.Range(label, Last(learned.Content[^1]) - label).Any(i => text.Tags[i].IsVerb())) return true;
        return Words(learned.Source[0]).Count == 1 && text.Shapes[label] == WordShape.AllCapitals && IsOnTop(label)
            && (text.NameOf[label] is var name && (name < 0 || text.Names[name].Kind == Names.NameKind.Place))
            && text.Text.IndexOf(learned.Source[0].Of(text.Text) + ":", learned.Source[0].End, StringComparison.Ordinal) < 0;
    }

    /// <summary>A dateline begins one of the first paragraphs.</summary>
    private bool IsOnTop(int label) =>
        text.SentenceAt(label).Paragraph <= 2 && (label == 0 || text.SentenceAt(label - 1).Paragraph < text.SentenceAt(label).Paragraph);

    private int Last(TextSpan span) => TokenSearch.FirstEndingBehind(text.Tokens, span.End - 1);

    private string NextWord(TextSpan span) =>
        TokenSearch.FirstEndingBehind(text.Tokens, span.End) is var next && next < text.Tokens.Length ? text.Tokens[next].Lower : "";

    private List<string> Words(TextSpan span) => TokenSearch.Words(text.Tokens, span);
}
