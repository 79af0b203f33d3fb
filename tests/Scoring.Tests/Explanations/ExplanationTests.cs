using Scoring.Explanations;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Tests.Explanations;

public sealed class ExplanationTests
{
    private const string Text = "The safe was empty, a clerk said.\n\nA filler.\n\nA filler.\n\nA filler.\n\nQuill said it was locked.\n\nIt is said that it rained.";

    [Fact]
    public void The_waterfall_falls_from_100_to_the_score_the_dearest_claim_first()
    {
        var report = Told().Judge();

        Assert.Equal(["c1", "c3", "c2", null], report.Waterfall.Select(step => step.Claim));
        Assert.Equal((double?)report.Score.Value, report.Waterfall[^1].Result);
        Assert.Equal("a clerk", report.Waterfall[0].Spans[0].Of(Text));
        Assert.Equal("It is said", report.Waterfall[1].Spans[0].Of(Text));
    }

    [Fact]
    public void Counterfactuals_tell_what_would_raise_the_score_most()
    {
        var report = Told().Judge();

        var best = report.Counterfactuals[0];
        Assert.Equal((Remedy.Named, "if “a clerk” in paragraph 1 had a name", report.Score.Value + best.Gain), (best.Remedy, best.Words, best.Score));
        Assert.Contains(report.Counterfactuals, one => one.Words == "if it were told which institution stands behind “It is said” in paragraph 6");
        Assert.Empty(new Story("Quill said it was locked.").With("Quill", "said", "it was locked", SourceClass.NamedPerson, details: [DetailKind.Role]).Judge().Counterfactuals);
    }

    [Fact]
    public void At_second_hand_it_is_told_of_those_who_spoke_and_not_of_their_outlet()
    {
        const string Relayed = "The Post quoted two diplomats as saying that the talks were over.";
        var story = new Story(Relayed);
        var report = story.With("The Post", "quoted", "two diplomats as saying that the talks were over", SourceClass.UnnamedGroup, via: ["The Post"], details: [DetailKind.SecondHand],
            chain: [new([story.Find("The Post")], SourceClass.NamedOrganization, "The Post"), new([story.Find("two diplomats")], SourceClass.UnnamedGroup, null)]).Judge();

        Assert.Contains(report.Counterfactuals, one => one.Words == "if “two diplomats” in paragraph 1 had names");
        Assert.StartsWith("Paragraph 1: “two diplomats”", report.Claims[0].Line, StringComparison.Ordinal);
        Assert.Equal("two diplomats", report.Waterfall[0].Text);
        Assert.Contains("“two diplomats”", report.Findings.Single(finding => finding.Rule == "R04").Words, StringComparison.Ordinal);
        Assert.Contains("“two diplomats”", report.SignOff[0].Question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "Of 3 claims, one has somebody named, an institution or a document behind it, one rests on unnamed sources alone and for one nobody is given; headline and lead have nobody named behind them. Unnamed people speak in it, and no rule of this house fails.")]
    [InlineData(false, "No statement of anybody was found in this article. There is nothing to score.")]
    public void The_summary_is_made_of_facts(bool isTold, string summary) => Assert.Equal(summary, (isTold ? Told() : new Story(Text)).Judge().Summary);

    [Theory]
    [InlineData(SourceClass.NoSource, "No unnamed person was found speaking in it.")]
    [InlineData(SourceClass.UnnamedDocument, "No unnamed person was found speaking in it; what is not named are papers.")]
    public void What_is_not_named_is_told_by_its_kind(SourceClass kind, string told)
    {
        var story = new Story("A file said it rained.").With(kind == SourceClass.NoSource ? null : "A file", "said", "it rained", kind);

        Assert.EndsWith(told, story.Judge().Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_of_little_confidence_gives_a_range()
    {
        var story = Told();
        var unsure = story.Body with { Attributions = [.. story.Body.Attributions.Select(one => one.Id == "a2" ? one with { Confidence = 0.6 } : one)] };
        var score = ArticleScorer.Judge(story.Article, unsure, null, Profile.Default).Score;

        var doubt = Assert.Single(score.Doubts);
        Assert.Equal(("a2", "without what stands at “Quill”, of which the engine is 60 % sure"), (doubt.Attribution, doubt.Words));
        Assert.True(score.Low < score.Value && score.Value == score.High);
    }

    [Fact]
    public void Too_wide_a_range_needs_a_person_instead_of_a_number()
    {
        var story = new Story("Quill said it was locked.").With("Quill", "said", "it was locked", SourceClass.NamedPerson);
        var unresolved = story.Body with { Attributions = [.. story.Body.Attributions.Select(one => one with { Source = one.Source with { IsResolved = false } })] };
        var score = ArticleScorer.Judge(story.Article, unresolved, null, Profile.Default).Score;

        Assert.Equal((null, 12, 90, "needs a person"), (score.Value, score.Low, score.High, score.Band));
        Assert.Equal(90, score.Derivation[^1].Result);
    }

    private static Story Told() => new Story(Text)
        .With("a clerk", "said", "The safe was empty", SourceClass.UnnamedPerson)
        .With("Quill", "said#2", "it was locked", SourceClass.NamedPerson)
        .With(null, "It is said", "that it rained", SourceClass.NoSource, kind: AttributionKind.Evidence);
}
