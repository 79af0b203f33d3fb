using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>
/// Tells reporting, evidence and attitude apart by the cue's first word that decides, by who or what the source is, and by the
/// construction: "expects" and "is expected to", "agreed that" and "agreed to", "the analyst concludes" and "the study concludes".
/// </summary>
internal sealed class KindReader(AnnotatedText text)
{
    private static readonly FrozenSet<string> Utterances = WordLists.Set("utterance-documents");
    private static readonly FrozenSet<string> Hedges = WordLists.Set("hedge-adverbs");
    private static readonly FrozenDictionary<string, KindSense> Verbs = Read("kind-verbs");
    private static readonly FrozenDictionary<string, KindSense> Adjectives = Read("kind-adjectives");
    private static readonly FrozenDictionary<string, KindSense> Nouns = Read("cue-nouns", "kind-nouns");

    /// <param name="head">The noun that names the source, in lower case; empty if none does.</param>
    /// <param name="otherwise">What extraction took it for: counts where no word of the cue is known.</param>
    public AttributionKind Kind(
        TokenRange cue, SourceClass source, string head, IReadOnlyList<TokenRange> content, AttributionKind otherwise)
    {
        // "he reportedly argued" is his argument; "reportedly" alone is nobody's.
        if (Lower(cue).All(Hedges.Contains) || (source == SourceClass.NoSource && Lower(cue).Any(Hedges.Contains)))
            return AttributionKind.Evidence;
        // "There are concerns that …": whoever has them only has them.
        if (source == SourceClass.NoSource && text.Tokens[cue.First].Lower == "there") return AttributionKind.Attitude;
        // A letter says, a report shows: only the first is its author's utterance.
        var isExhibit = source is SourceClass.Document or SourceClass.UnnamedDocument && !Utterances.Contains(head);
        if (text.Tokens[cue.First].Lower is "according" or ":" or "-" or "—" or "–" or "--")
            return isExhibit ? AttributionKind.Evidence : AttributionKind.Reporting;
        for (var i = cue.First; i < cue.End; i++)
        {
            if (SenseOf(i, cue.First) is not { } sense) continue;
            if (isExhibit) return IsAct(i) ? AttributionKind.Reporting : AttributionKind.Evidence;
            return source == SourceClass.NoSource ? OfNobody(sense, i, cue) : OfSomebody(sense, i, cue, content);
        }

        return isExhibit ? AttributionKind.Evidence : otherwise;
    }

    private static AttributionKind OfSomebody(KindSense sense, string lemma, bool isClause, bool isNamed) => sense switch
    {
        // "agreed that it was late", "agreed to pay".
        KindSense.Attitude when lemma is "agree" or "disagree" && isClause => AttributionKind.Reporting,
        KindSense.Attitude when lemma is "see" && isNamed => AttributionKind.Evidence,
        KindSense.Attitude => AttributionKind.Attitude,
        KindSense.Evidence => AttributionKind.Evidence,
        _ => AttributionKind.Reporting,
    };

    private AttributionKind OfSomebody(KindSense sense, int word, TokenRange cue, IReadOnlyList<TokenRange> content)
    {
        var lemma = VerbLemmas.Of(text.Tokens[word].Lower);
        var isClause = content.Count > 0
            && (text.Tokens[content[0].First].Lower is "that" || text.IsInQuotation(content[0].First) || content[0].First < cue.First);
        // "refused to say" is a way of answering, "refused to pay" a decision.
        if (lemma is "refuse" && content.Count > 0 && Words(content[0], 3).Any(IsOfSpeech)) return AttributionKind.Reporting;
        // "showed interest in", "shows no sign of giving up": hers, not what she holds up.
        if (lemma is "show" && content.Count > 0 && !isClause && Words(new(cue.First, content[0].End), cue.End - cue.First + 4)
            .Any(near => near is "interest" or "willingness" or "inclination" or "signs" or "sign" or "support" or "reluctance" or "eagerness"
                or "restraint")) return AttributionKind.Attitude;
        // "saw smoke" is perceived, "sees it as a threat" and "sees profits rising" are thought.
        var isPerceived = lemma is "see" && !isClause && text.Tags[word] is Tag.VBD or Tag.VBN
            && content.Count > 0 && !Words(content[0], 12).Contains("as");
        return OfSomebody(sense, lemma, isClause, isPerceived);
    }

    /// <summary>Nobody said to, believed to, expected to: hearsay. "was criticized" is an act of speech all the same.</summary>
    private AttributionKind OfNobody(KindSense sense, int word, TokenRange cue)
    {
        if (sense is KindSense.Evidence or KindSense.Spoken) return AttributionKind.Evidence;
        // "Concerns have been raised": whoever has them has spoken.
        if (sense == KindSense.Attitude)
        {
            return Lower(cue).Any(near => near is "raised" or "voiced" or "expressed") ? AttributionKind.Reporting : AttributionKind.Evidence;
        }

        return VerbLemmas.Of(text.Tokens[word].Lower) is "say" or "report" or "allege" or "claim" or "rumor" or "rumour" or "suggest" or "imply" or "know" or "reveal"
            or "state" or "predict" or "forecast" or "tip" or "mention" ? AttributionKind.Evidence : AttributionKind.Reporting;
    }

    /// <param name="first">Where the cue begins.</param>
    private KindSense? SenseOf(int token, int first)
    {
        var word = text.Tokens[token].Lower;
        if (!text.Tokens[token].IsWord || text.Tags[token].IsAdverb()
            || word is "have" or "had" or "has" or "be" or "been" or "was" or "were" or "is" or "are") return null;
        if (text.Tags[token].IsNoun() && Nouns.TryGetValue(word, out var noun)) return noun;
        if (Adjectives.TryGetValue(word, out var state)
            && (text.Tags[token].IsAdjective() || !Verbs.ContainsKey(VerbLemmas.Of(word)) || IsState(first, token))) return state;
        if ((text.Tags[token].IsVerb() || text.Tags[token].IsNoun() || text.Tags[token].IsAdjective())
            && Verbs.TryGetValue(VerbLemmas.Of(word), out var verb)) return verb;
        return Nouns.TryGetValue(word, out noun) ? noun : null;
    }

    /// <summary>"were encouraged", "felt encouraged"; not "had encouraged him".</summary>
    private bool IsState(int first, int token) => Words(new(first, token), token - first)
        .Any(word => word is "be" or "been" or "is" or "are" or "was" or "were" or "feel" or "feels" or "felt"
            or "remain" or "remains" or "remained" or "seem" or "seems" or "grew" or "became");

    /// <summary>What only somebody can do who speaks: the article that "accuses" does so in its author's name.</summary>
    private bool IsAct(int token) => VerbLemmas.Of(text.Tokens[token].Lower)
        is "accuse" or "slam" or "criticize" or "criticise" or "blast" or "attack" or "condemn" or "praise" or "urge" or "demand" or "call" or "ask" or "thank" or "post" or "tweet" or "blame" or "denounce" or "endorse" or "warn" or "complain" or "promise" or "vow" or "reply";

    private static bool IsOfSpeech(string word) => word is "say" or "comment" or "answer" or "speak" or "discuss" or "elaborate" or "confirm" or "deny" or "concede" or "admit"
        or "name" or "identify" or "disclose" or "reveal" or "respond" or "talk" or "acknowledge"
        or "explain" or "specify" or "give" or "provide";

    private IEnumerable<string> Lower(TokenRange range) => Words(range, range.End - range.First);

    private IEnumerable<string> Words(TokenRange range, int most) =>
        Enumerable.Range(range.First, Math.Min(most, range.End - range.First)).Select(i => text.Tokens[i].Lower);

    private static FrozenDictionary<string, KindSense> Read(params string[] lists) => lists.SelectMany(WordLists.Read).Select(line => line.Split(' '))
        .ToFrozenDictionary(
            words => words[0],
            words => words.Length > 1 ? Enum.Parse<KindSense>(words[1], ignoreCase: true) : KindSense.Attitude,
            StringComparer.Ordinal);
}
