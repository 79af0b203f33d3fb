using Scoring.Language.Attributions;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Extraction.Numerics;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;

namespace Scoring.Language.Extraction;

/// <summary>
/// Decides which candidates are attributions, and how sure that is: from the probabilities of cue, source and content, from stronger
/// rivals, in whose content most of the false ones lie, and from what the rules find there.
/// </summary>
internal sealed class Acceptance(ExtractionModel model)
{
    public const int Features = 50;

    /// <summary>Where the features of form begin, and behind them those that count again.</summary>
    private const int ByForm = 24, Again = ByForm + 13;

    /// <summary>Numbers of the features that count by themselves where there is no source.</summary>
    private static readonly int[] AgainWithoutSource =
        [5, 6, 8, 10, 12, 20, 21, 22, ByForm, ByForm + 1, ByForm + 2, ByForm + 3, ByForm + 5];

    /// <summary>Probabilities nearer to 0 or 1 than this count as this near.</summary>
    private const float Nearest = 1e-4f;

    private readonly SoftmaxModel _model = new(model[WeightNames.Acceptance]);

    private readonly float[] _thresholds = model[WeightNames.AcceptanceThreshold].Values;

    /// <summary>Least confidence of an attribution that is reported.</summary>
    public double Threshold(bool hasSource) => _thresholds[hasSource ? 0 : 1];

    /// <summary>Probability, 0 to 1, that the candidate is an attribution with this source; rounded to 4 decimals.</summary>
    /// <param name="rules">The cues of the rules' attributions.</param>
    public double Confidence(ReadText read, IReadOnlyList<CueParts> all, int index, SpanIndex rules)
    {
        Span<float> features = stackalloc float[Features], probabilities = stackalloc float[2];
        Fill(read, all, index, rules, features);
        _model.Run(features, probabilities);
        return Math.Round(probabilities[1], 4);
    }

    /// <summary>What the decision is made from.</summary>
    /// <param name="all">All candidates of the text, in the order of their cues.</param>
    /// <param name="rules">The cues of the rules' attributions.</param>
    public static void Fill(ReadText read, IReadOnlyList<CueParts> all, int index, SpanIndex rules, Span<float> features)
    {
        features.Clear();
        var parts = all[index];
        var source = LogOdds(parts.SourceProbability);
        features[0] = LogOdds(parts.Cue.Probability);
        features[1] = parts.HasSource ? 1 : 0;
        features[2] = parts.HasSource ? source : 0;
        features[3] = parts.HasSource ? 0 : source;
        features[4] = parts.Content.Count > 0 ? 1 : 0;
        features[5] = parts.Content.Count > 0 ? LogOdds(parts.ContentProbability) : 0;
        features[6] = parts.Cue.End - parts.Cue.First == 1 ? 1 : 0;
        features[7] = Math.Min(4, parts.Cue.End - parts.Cue.First) / 4f;
        features[8] = IsInsideStronger(all, index) ? 1 : 0;
        features[9] = HoldsStronger(all, index) ? 1 : 0;
        features[10] = read.Quotations[parts.Cue.First] == QuotationState.Inside ? 1 : 0;
        features[11] = parts.Content.Any(range => ContentPieces.IsQuoted(read, range)) ? 1 : 0;
        features[12] = Math.Min(40, parts.Content.Sum(range => range.End - range.First)) / 40f;
        features[13] = parts.HasSource ? 0 : features[0];
        // "wants paint", "toured the mill": deeds have things for their object.
        features[21] = parts.Content.Any(range => HoldsVerb(read, range)) ? 1 : 0;
        features[22] = parts.Content.Count > 0 && read.Tokens[parts.Content[0].First].Lower is "that" or "to" ? 1 : 0;
        features[23] = read.Annotated.Tags[parts.Cue.End - 1].IsNoun() ? 1 : 0;
        FillForms(read, parts, features[ByForm..]);
        var spans = SpanMaker.Spans(read.Tokens, parts);
        var rule = rules.In(spans.Cue).FirstOrDefault();
        if (rule is not null) FillByRule(rule, spans, parts, features);
        if (!parts.HasSource) FillNobodys(features);
    }

    /// <summary>What the rules find at the cue.</summary>
    private static void FillByRule(Extracted rule, AttributionSpans spans, CueParts parts, Span<float> features)
    {
        features[14] = 1;
        features[15] = rule.Source.Count == 0 ? 1 : 0;
        features[16] = rule.Source.Count == 0 && !parts.HasSource ? 1 : 0;
        features[17] = rule.Source.Any(span => spans.Source.Any(span.Overlaps)) ? 1 : 0;
        features[18] = rule.Content.Any(span => spans.Content.Any(span.Overlaps)) ? 1 : 0;
        features[19] = rule.Kind == AttributionKind.Attitude ? 1 : 0;
        features[20] = rule.Kind == AttributionKind.Evidence ? 1 : 0;
    }

    /// <summary>The form of cue and source, and where they stand.</summary>
    private static void FillForms(ReadText read, CueParts parts, Span<float> features)
    {
        var text = read.Annotated;
        var last = parts.Cue.End - 1;
        while (last > parts.Cue.First && text.Tags[last] is Tag.IN or Tag.TO) last--;
        features[0] = text.Tags[last] == Tag.VBN ? 1 : 0;
        features[1] = text.Tags[last] == Tag.VBG ? 1 : 0;
        features[2] = text.Tags[last].IsNoun() ? 1 : 0;
        features[3] = text.Tags[last].IsAdverb() ? 1 : 0;
        features[4] = parts.Cue.First == text.SentenceAt(parts.Cue.First).First ? 1 : 0;
        features[5] = parts.NobodyByWords;
        features[6] = last + 1 < text.Tokens.Length && text.Tags[last + 1] == Tag.IN ? 1 : 0;
        features[7] = text.Tags[last].IsAdjective() ? 1 : 0;
        features[8] = text.Tags[last] == Tag.VB ? 1 : 0;
        if (!parts.HasSource) return;
        features[9] = parts.SourceFirst >= parts.Cue.End ? 1 : 0;
        features[10] = Math.Min(10, parts.SourceEnd - parts.SourceFirst) / 10f;
        features[11] = text.NameOf[parts.SourceEnd - 1] >= 0 ? 1 : 0;
        features[12] = text.Tags[parts.SourceEnd - 1] == Tag.PRP ? 1 : 0;
    }

    /// <summary>Where there is no source, the same things tell something else: they count a second time, by themselves.</summary>
    private static void FillNobodys(Span<float> features)
    {
        for (var k = 0; k < AgainWithoutSource.Length; k++) features[Again + k] = features[AgainWithoutSource[k]];
    }

    /// <summary>Whether the cue lies in the content of a candidate whose cue is more certain.</summary>
    public static bool IsInsideStronger(IReadOnlyList<CueParts> all, int index) =>
        Near(all, index).Any(other => other.Cue.Probability > all[index].Cue.Probability && Holds(other, all[index]));

    private static bool HoldsStronger(IReadOnlyList<CueParts> all, int index) =>
        Near(all, index).Any(other => other.Cue.Probability > all[index].Cue.Probability && Holds(all[index], other));

    private static bool HoldsVerb(ReadText read, (int First, int End) range)
    {
        for (var at = range.First; at < range.End; at++) if (read.Annotated.Tags[at].IsVerb()) return true;
        return false;
    }

    private static bool Holds(CueParts outer, CueParts inner) =>
        outer.Content.Any(range => inner.Cue.First >= range.First && inner.Cue.First < range.End);

    /// <summary>The other candidates whose windows can reach this cue.</summary>
    private static IEnumerable<CueParts> Near(IReadOnlyList<CueParts> all, int index)
    {
        var cue = all[index].Cue;
        for (var i = index - 1; i >= 0 && all[i].Cue.First > cue.First - 2 * Dimensions.Reach; i--) yield return all[i];
        for (var i = index + 1; i < all.Count && all[i].Cue.First < cue.End + 2 * Dimensions.Reach; i++) yield return all[i];
    }

    private static float LogOdds(float probability) => Activation.LogOdds(Math.Clamp(probability, Nearest, 1 - Nearest));
}
