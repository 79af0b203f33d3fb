using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Rules;
using Scoring.Scores;

namespace Scoring.Reports;

/// <summary>What a report adds to the numbers of many articles. Everything follows from the report.</summary>
/// <param name="Claims">Attributed claims, a title's among them.</param>
/// <param name="Lean">Sum of the claims' lean: divided by their number it is their unnamed share.</param>
/// <param name="StockReasons">Distinct unnamed sources of claims for whose anonymity only stock words are given ("not authorized to speak").</param>
/// <param name="SingleSource">Claims that rest on one unnamed person, group or document and nothing else; hearsay of nobody is not among them.</param>
/// <param name="NeedsPerson">The labels were too unsure for a score.</param>
/// <param name="Failed">Ids of the rules that fail, advice among them, in their order.</param>
/// <param name="Warned">Ids of those that warn.</param>
public sealed record ReportFacts(
    int Claims, double Lean, int StockReasons, int SingleSource, bool NeedsPerson, IReadOnlyList<string> Failed, IReadOnlyList<string> Warned)
{
    public static ReportFacts Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var unnamed = report.TitleAttributions.Concat(report.Attributions)
            .Where(attribution => attribution.Claim is not null && attribution.Source.Naming == Naming.Unnamed)
            .GroupBy(attribution => attribution.Source.Id ?? attribution.Source.Text ?? attribution.Id, StringComparer.Ordinal);
        return new(
            report.Claims.Count,
            Math.Round(report.Claims.Sum(claim => claim.Lean.Value), 4),
            unnamed.Count(source => Has(source, DetailKind.ReasonBoilerplate) && !Has(source, DetailKind.ReasonSpecific)),
            report.Claims.Count(IsSingle),
            report.Score.Band == ScoreCard.NeedsAPerson,
            With(report, Verdict.Fail),
            With(report, Verdict.Warn));
    }

    private static bool Has(IEnumerable<ReportAttribution> attributions, DetailKind kind) =>
        attributions.Any(attribution => attribution.Source.Details.Any(detail => detail.Kind == kind));

    private static bool IsSingle(Claim claim) => claim.Sources is
        [{ Naming: Naming.Unnamed, Class: SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.UnnamedDocument }];

    private static List<string> With(Report report, Verdict verdict) =>
        [.. report.Findings.Where(finding => finding.Verdict == verdict).Select(finding => finding.Rule)];
}
