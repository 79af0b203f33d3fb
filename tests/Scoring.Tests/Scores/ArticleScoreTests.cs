using Scoring.Language.Sources;

namespace Scoring.Tests.Scores;

public sealed class ArticleScoreTests
{
    private const string Text = """
        The council met on Tuesday evening and, after five hours, sent everyone home; officials said the budget was short by a third.

        Ortiz said the gap is real. Aides said it grew.

        A filler paragraph in which nobody says anything at all to anyone.

        Another filler paragraph in which nobody says anything at all.

        Lund said the bank will lend.
        """;

    [Fact]
    public void Without_a_claim_there_is_no_score()
    {
        var report = new Story(Text).Judge();

        Assert.Null(report.Score.Value);
        Assert.Equal("not applicable", report.Score.Band);
        Assert.Null(report.Counts.UnnamedShareOfAttributions);
        Assert.Null(report.Counts.UnnamedShareOfClaims);
    }

    [Fact]
    public void The_score_is_the_weighted_mean_under_a_cap()
    {
        var report = new Story(Text)
            .With("officials", "said", "the budget was short by a third", SourceClass.UnnamedGroup)
            .With("Ortiz", "said#2", "the gap is real", SourceClass.NamedPerson)
            .With("Lund", "said#4", "the bank will lend", SourceClass.NamedPerson)
            .Judge();

        // (3 × 12 + 2 × 90 + 1 × 90) ÷ 6 = 51; the cap of an unnamed lead, 69, does not bite.
        Assert.Equal((51, "mixed"), (report.Score.Value, report.Score.Band));
        Assert.Equal(["mean"], report.Score.Derivation.Select(step => step.Rule));
        Assert.Equal(49, report.Claims.Sum(claim => claim.Loss), 3);
    }

    [Fact]
    public void An_unnamed_lead_caps_the_score()
    {
        var story = new Story(Text).With("officials", "said", "the budget was short by a third", SourceClass.UnnamedGroup, details: [DetailKind.Spokesperson]);
        foreach (var (content, id) in new[] { ("the gap is real", "s2"), ("it grew", "s3"), ("the bank will lend", "s4") })
            story.With("Ortiz", "said#2", content, SourceClass.NamedPerson, id: id, details: [DetailKind.Role]);

        var score = story.Judge().Score;
        Assert.Equal(69, score.Value);
        Assert.Equal("caps.unnamedLead", score.Derivation[^1].Rule);
    }

    [Theory]
    [InlineData(0.7, 69)]
    [InlineData(0.69, 82)]
    public void A_cap_does_not_hang_on_a_claim_that_may_be_none(double confidence, int expected)
    {
        var story = new Story(Text).With("officials", "said", "the budget was short by a third", SourceClass.UnnamedGroup, details: [DetailKind.Spokesperson], confidence: confidence);
        foreach (var (content, id) in new[] { ("the gap is real", "s2"), ("it grew", "s3"), ("the bank will lend", "s4") })
            story.With("Ortiz", "said#2", content, SourceClass.NamedPerson, id: id);

        // Without the cap (3 × 0.69 × 60 + 3 × 2 × 90) ÷ 8.07 = 82.
        var score = story.Judge().Score;
        Assert.Equal(expected, (int)Math.Round(score.Derivation.Last(step => step.Rule != "rounding").Result));
        Assert.Equal(confidence >= 0.7, score.Derivation.Any(step => step.Rule == "caps.unnamedLead"));
    }

    [Fact]
    public void Nor_does_what_may_be_none_lift_one()
    {
        var report = new Story(Text)
            .With("Aides", "said#3", "it grew", SourceClass.UnnamedPerson, details: [DetailKind.Spokesperson])
            .With("Lund", "said#4", "the bank will lend", SourceClass.NamedPerson, confidence: 0.3)
            .Judge();

        Assert.Contains(report.Score.Derivation, step => step.Rule == "caps.nobodyNamed");
    }

    [Fact]
    public void An_article_with_nobody_named_stays_below_half()
    {
        var report = new Story(Text).With("Aides", "said#3", "it grew", SourceClass.UnnamedPerson, details: [DetailKind.Spokesperson]).Judge();

        Assert.Equal(49, report.Score.Value);
        Assert.Equal([60, -11], report.Score.Derivation.Select(step => step.Change));
    }

    [Fact]
    public void Counts_keep_attitudes_and_the_agentless_apart()
    {
        var counts = new Story(Text)
            .With("officials", "said", "the budget was short by a third", SourceClass.UnnamedGroup, kind: Language.Attributions.AttributionKind.Attitude)
            .With(null, "after five hours", "sent everyone home", SourceClass.NoSource)
            .With("Ortiz", "said#2", "the gap is real", SourceClass.NamedPerson)
            .With("Lund", "said#4", "the bank will lend", SourceClass.Author)
            .Judge().Counts;

        Assert.Equal((4, 1, 2, 1, 1), (counts.Attributions, counts.Named, counts.Unnamed, counts.Agentless, counts.NotCounted));
        Assert.Equal((1, 2, 1, 0, 1), (counts.Attitudes, counts.Claims, counts.NamedClaims, counts.MixedClaims, counts.UnnamedClaims));
        Assert.Equal((2, 1, 1), (counts.DistinctSources, counts.DistinctNamedSources, counts.DistinctUnnamedSources));
        Assert.Equal((0.6667, 0.5), (counts.UnnamedShareOfAttributions, counts.UnnamedShareOfClaims));
        Assert.Equal(0, counts.ByClass[SourceClass.Document]);
    }
}
