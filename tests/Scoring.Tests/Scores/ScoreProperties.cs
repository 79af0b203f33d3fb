using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scoring.Claims;
using Scoring.Explanations;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Scores;

namespace Scoring.Tests.Scores;

[Properties(Arbitrary = [typeof(Sketches)], MaxTest = 150)]
public sealed class ScoreProperties
{
    [Property]
    public void Scores_lie_between_0_and_100_and_are_missing_only_without_claims(Sketch sketch)
    {
        var report = Judge(sketch);

        Assert.Equal(report.Claims.Count == 0, report.Score.Low is null);
        if (report.Score is { Low: { } low, High: { } high })
        {
            Assert.InRange(Measured(report).Rounded!.Value, low, high);
            Assert.InRange(low, 0, high);
            Assert.InRange(high, low, 100);
            Assert.Equal(high - low > Profile.Default.Uncertainty.Widest, report.Score.Value is null);
        }

        Assert.All(report.Claims, claim => Assert.InRange(claim.Points.Value, 0, 100));
        Assert.All(report.Claims, claim => Assert.InRange(claim.Lean.Value, 0, 1));
    }

    [Property]
    public void The_same_article_gives_the_same_bytes(Sketch sketch) =>
        Assert.Equal(ReportJson.Write(Judge(sketch)), ReportJson.Write(Judge(sketch)));

    [Property]
    public void The_order_in_which_attributions_and_details_are_listed_changes_no_judgement(Sketch sketch, int seed)
    {
        var (article, body) = sketch.Write();
        var shuffled = body.Attributions.ToArray();
        new Random(seed).Shuffle(shuffled);
        var report = ArticleScorer.Judge(article, body with { Attributions = shuffled }, sketch.Title(), Profile.Default);
        Assert.Equal(ReportJson.Write(Judge(sketch)), ReportJson.Write(report));

        var reversed = body.Attributions.Select(one => one with { Source = one.Source with { Details = [.. one.Source.Details.Reverse()] } }).ToList();
        var other = ArticleScorer.Judge(article, body with { Attributions = reversed }, sketch.Title(), Profile.Default);
        Assert.Equal(Judge(sketch).Score.Value, other.Score.Value);
        Assert.Equal(Judge(sketch).Claims.Select(claim => claim.Lean), other.Claims.Select(claim => claim.Lean));
    }

    [Property]
    public void The_order_of_equal_claims_does_not_matter(Sketch sketch, int seed)
    {
        // All below the paragraphs that count more for standing there, each in one of its own.
        var filler = Enumerable.Repeat(Filler, 3);
        var claims = sketch.Sayings.Select(saying => saying with { Paragraph = true, Repeats = false }).ToArray();
        var shuffled = claims.ToArray();
        new Random(seed).Shuffle(shuffled);
        Report one = Judge(new([.. filler, .. claims], sketch.Headline)), other = Judge(new([.. filler, .. shuffled], sketch.Headline));

        Assert.Equal(Measured(one).Value ?? -1, Measured(other).Value ?? -1, 0.001);
        Assert.Equal(Weighed(one), Weighed(other));
        Assert.Equal(one.Score.Band == ScoreCard.NeedsAPerson, other.Score.Band == ScoreCard.NeedsAPerson);
        Assert.Equal((one.Score.Low, one.Score.High), (other.Score.Low, other.Score.High));

        static IEnumerable<(double, double)> Weighed(Report report) => report.Claims.Select(claim => (claim.Weight.Value, claim.Points.Value)).Order();
    }

    [Property]
    public void Naming_an_unnamed_source_never_lowers_the_score_nor_raises_a_lean(Sketch sketch)
    {
        var (article, body) = sketch.Write();
        var before = ArticleScorer.Judge(article, body, sketch.Title(), Profile.Default);
        foreach (var id in body.Attributions.Where(one => IsUnnamed(one.Source.Class)).Select(one => one.Source.Id).Distinct())
        {
            var named = body.Attributions.Select(one => one.Source.Id == id ? one with { Source = Named(one.Source) } : one).ToList();
            var after = ArticleScorer.Judge(article, body with { Attributions = named }, sketch.Title(), Profile.Default);

            Assert.True((Measured(after).Value ?? -1) >= (Measured(before).Value ?? -1), $"{id}: {Measured(before)} fell to {Measured(after)}");
            Assert.All(before.Claims.Zip(after.Claims), pair => Assert.True(pair.Second.Lean.Value <= pair.First.Lean.Value));
            Assert.All(before.Claims.Zip(after.Claims), pair => Assert.True(pair.Second.Points.Value >= pair.First.Points.Value));
        }
    }

    [Property]
    public void Saying_more_of_an_unnamed_source_never_lowers_the_score(Sketch sketch)
    {
        var (article, body) = sketch.Write();
        var before = ArticleScorer.Judge(article, body, sketch.Title(), Profile.Default);
        foreach (var kind in (DetailKind[])[DetailKind.Grant, DetailKind.ReasonSpecific, DetailKind.ReasonBoilerplate, DetailKind.Access, DetailKind.Count, DetailKind.Role])
        {
            var told = body.Attributions.Select(one => IsUnnamed(one.Source.Class) ? one with { Source = Told(one.Source, kind) } : one).ToList();
            var after = ArticleScorer.Judge(article, body with { Attributions = told }, sketch.Title(), Profile.Default);

            Assert.True((Measured(after).Value ?? -1) >= (Measured(before).Value ?? -1), $"{kind}: {Measured(before)} fell to {Measured(after)}");
            Assert.All(before.Claims.Zip(after.Claims), pair => Assert.True(pair.Second.Points.Value >= pair.First.Points.Value));
        }

        static Source Told(Source source, DetailKind kind) => source with { Details = [.. source.Details, new(kind, source.Spans[0])] };
    }

    [Property]
    public void A_further_source_of_the_same_claim_never_lowers_it_nor_the_score(Sketch sketch, bool isNamed)
    {
        var (article, body) = sketch.Write();
        var before = ArticleScorer.Judge(article, body, sketch.Title(), Profile.Default);
        foreach (var (claim, index) in before.Claims.Select((claim, index) => (claim, index)).Take(5))
        {
            var first = body.Attributions.FirstOrDefault(one => one.Id == claim.Attributions[0]);
            if (first is null) continue;
            var spans = new[] { new TextSpan(first.Cue[0].Start + 1, first.Cue[0].End) };
            var source = new Source(spans, isNamed ? SourceClass.NamedPerson : SourceClass.UnnamedPerson, null, "s-further", [], [new(spans, SourceClass.NamedPerson, null)]);
            var further = first with { Id = "a999", Source = source, Cue = spans, Via = [], IsDirect = false, Confidence = 1 };
            var after = ArticleScorer.Judge(article, body with { Attributions = [.. body.Attributions, further] }, sketch.Title(), Profile.Default);

            Assert.Equal(before.Claims.Count, after.Claims.Count);
            Assert.True(after.Claims[index].Points.Value >= claim.Points.Value);
            Assert.True((Measured(after).Value ?? -1) >= (Measured(before).Value ?? -1), $"{claim.Id}: {Measured(before)} fell to {Measured(after)}");
        }
    }

    [Property]
    public void A_report_holds_all_that_it_was_made_from(Sketch sketch)
    {
        var bytes = ReportJson.Write(Judge(sketch));
        var report = ReportJson.Read(bytes);

        Assert.Equal(bytes, ReportJson.Write(ArticleScorer.Judge(report.Article, Rebuilt.Body(report), Rebuilt.Title(report), Profile.Default)));
    }

    [Property]
    public void What_would_raise_the_score_raises_it_as_told(Sketch sketch)
    {
        var (article, body) = sketch.Write();
        var report = ArticleScorer.Judge(article, body, sketch.Title(), Profile.Default);
        foreach (var one in report.Counterfactuals)
        {
            Assert.Equal(Measured(report).Rounded + one.Gain, one.Score);
            if (DetailOf(one.Remedy) is not { } told) continue;
            var title = sketch.Title();
            title = title is null ? null : title with { Attributions = Changed(title, told, id => one.Attributions.Contains(id.Replace('a', 't'))) };
            var changed = body with { Attributions = Changed(body, told, id => one.Attributions.Contains(id)) };
            Assert.Equal(one.Score, Measured(ArticleScorer.Judge(article, changed, title, Profile.Default)).Rounded);
        }

        static List<Attribution> Changed(Document document, DetailKind told, Func<string, bool> isOne) => [.. document.Attributions.Select(attribution => isOne(attribution.Id)
            ? attribution with { Source = attribution.Source with { Details = [.. attribution.Source.Details, new(told, default)] } } : attribution)];

        static DetailKind? DetailOf(Remedy remedy) => remedy switch
        {
            Remedy.ReasonTold => DetailKind.ReasonSpecific,
            Remedy.BasisTold => DetailKind.Access,
            Remedy.NumberTold => DetailKind.Count,
            Remedy.RoleTold => DetailKind.Role,
            _ => null,
        };
    }

    [Property]
    public void Every_number_follows_from_the_report_alone(Sketch sketch)
    {
        var report = ReportJson.Read(ReportJson.Write(Judge(sketch)));

        foreach (var claim in report.Claims)
        {
            Assert.Equal(Math.Round(claim.Sources.Where(source => source.Naming == Naming.Unnamed).Sum(source => source.Weight) / claim.Sources.Sum(source => source.Weight), 4), claim.Lean.Value);
            Follows(claim.Points.Derivation, claim.Points.Value);
            Assert.Equal(claim.Sources.Max(source => source.Points?.Value ?? 0), claim.Points.Derivation[0].Result);
            foreach (var points in claim.Sources.Select(source => source.Points).OfType<Points>()) Follows(points.Derivation, points.Value);
            var run = report.Claims.Where(other => other.Weight.Run == claim.Weight.Run).ToList();
            Assert.Equal(run.Count, claim.Weight.SharedBy);
            Assert.Equal(run.Max(other => Math.Round(other.Weight.Kind * other.Weight.Prominence * other.Weight.Confidence, 4)), claim.Weight.Shared);
            Assert.Equal(claim.Weight.Shared / claim.Weight.SharedBy, claim.Weight.Value);
            Assert.Equal(Math.Round(claim.Weight.Value / report.Score.TotalWeight * (100 - claim.Points.Value), 4), claim.Loss);
            Assert.All(claim.Attributions, id => Assert.Equal(claim.Id, report.Attributions.Concat(report.TitleAttributions).Single(one => one.Id == id).Claim));
        }

        if (report.Claims.Count == 0) return;
        var mean = report.Claims.Sum(claim => claim.Weight.Value * claim.Points.Value) / report.Claims.Sum(claim => claim.Weight.Value);
        Assert.Equal(mean, report.Score.Derivation[0].Result, 0.0001);
        Follows(report.Score.Derivation, Measured(report).Rounded!.Value);
        Assert.Equal(Capped(report), Measured(report).Value!.Value, 0.0001);
        Assert.Equal(Measured(report).Rounded!.Value, report.Waterfall.Select(step => step.Result).LastOrDefault(100));
        var left = 100.0;
        foreach (var step in report.Waterfall) Assert.Equal(left += step.Change, step.Result, 0.001);
        Assert.Equal(Uncertainty.Range(Measured(report).Value!.Value, report.Score.Doubts), (report.Score.Low!.Value, report.Score.High!.Value));
        Assert.Equal(report.Claims.Average(claim => claim.Lean.Value), report.Counts.UnnamedShareOfClaims!.Value, 0.0001);
        int unnamed = report.Attributions.Count(one => one.Source.Naming == Naming.Unnamed), named = report.Attributions.Count(one => one.Source.Naming == Naming.Named);
        Assert.Equal(unnamed + named == 0 ? -1 : (double)unnamed / (unnamed + named), report.Counts.UnnamedShareOfAttributions ?? -1, 0.0001);
        Assert.Equal((named, unnamed), (report.Counts.Named, report.Counts.Unnamed));
    }

    /// <summary>The score without regard to whether its range is too wide to show it.</summary>
    private static (double? Value, int? Rounded) Measured(Report report)
    {
        var value = report.Score.Derivation.Where(step => step.Rule != "rounding").Select(step => (double?)step.Result).LastOrDefault();
        return (value, value is { } some ? ScoreSum.Round(some) : null);
    }

    private static double Capped(Report report)
    {
        var (value, caps) = (report.Score.Derivation[0].Result, Profile.Default.Caps);
        var sure = report.Claims.Where(claim => claim.Weight.Confidence >= Profile.Default.Uncertainty.DoubtBelow).ToList();
        var first = sure.Where(claim => claim.Prominence is Prominence.Headline or Prominence.Lead).ToList();
        if (first.Count > 0 && first.TrueForAll(claim => claim.Lean.Value == 1)) value = Math.Min(value, caps.UnnamedLead);
        return sure.Count > 0 && sure.TrueForAll(claim => claim.Lean.Value == 1) ? Math.Min(value, caps.NobodyNamed) : value;
    }

    private static void Follows(IReadOnlyList<DerivationStep> steps, double value)
    {
        var sum = 0.0;
        foreach (var step in steps)
        {
            sum += step.Change;
            Assert.Equal(sum, step.Result, 0.001);
        }

        Assert.Equal(sum, value, 0.001);
    }

    private static Saying Filler { get; } = new(SourceClass.Other, AttributionKind.Reporting, Assertion.Asserted, 0, true, false, false, false, false, [], 1);

    private static Report Judge(Sketch sketch)
    {
        var (article, body) = sketch.Write();
        return ArticleScorer.Judge(article, body, sketch.Title(), Profile.Default);
    }

    private static bool IsUnnamed(SourceClass sourceClass) => sourceClass is SourceClass.UnnamedPerson or SourceClass.UnnamedGroup or SourceClass.UnnamedDocument;

    private static Source Named(Source source) => source with
    {
        Class = SourceClass.NamedPerson,
        Name = "Ada Quill",
        Details = [.. source.Details.Where(detail => detail.Kind is not (DetailKind.Pseudonym or DetailKind.PartialName))],
        Chain = [.. source.Chain.SkipLast(1), source.Chain[^1] with { Class = SourceClass.NamedPerson, Name = "Ada Quill" }],
    };

    private static class Sketches
    {
        public static Arbitrary<Sketch> Sketch() => Scores.Sketch.Arbitrary();
    }
}
