using Scoring.Claims;
using Scoring.Reports;

namespace Scoring.Explanations;

/// <summary>From 100 to the score: what each claim costs, the dearest first, then the caps and the rounding.</summary>
internal static class Waterfall
{
    private const int Decimals = 4;

    public static IReadOnlyList<WaterfallStep> Of(Judgement judgement, IReadOnlyList<Claim> claims)
    {
        var steps = new List<WaterfallStep>();
        if (judgement.Sum.Value is null) return steps;
        var byId = judgement.Statements.ToDictionary(statement => statement.Id, StringComparer.Ordinal);
        var result = 100.0;
        foreach (var claim in claims.Where(claim => claim.Loss > 0).OrderByDescending(claim => claim.Loss))
        {
            var place = byId[claim.Sources.MaxBy(source => source.Points?.Value ?? -1)!.Attribution];
            var spans = place.Speaker.Count > 0 ? place.Speaker : place.Attribution.Cue;
            Step(claim.Line.TrimEnd('.'), -claim.Loss, claim.Id, place.Id, Passage.Of(place.Text, spans));
        }

        // The claims' losses are rounded each; what that leaves is taken up here, in the first step that is none of a claim.
        var mean = judgement.Sum.Derivation[0].Result;
        if (Math.Round(mean - result, Decimals) is var rest && rest != 0) Step("what rounding the losses left", rest);
        foreach (var step in judgement.Sum.Derivation.Skip(1)) Step(step.Words, step.Change);
        return steps;

        void Step(string words, double change, string? claim = null, string? attribution = null, Passage? place = null)
        {
            result = Math.Round(result + change, Decimals);
            steps.Add(new(words, change, result, claim, attribution, place?.Spans ?? [], place?.Text));
        }
    }
}
