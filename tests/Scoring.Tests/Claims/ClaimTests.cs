using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Tests.Claims;

public sealed class ClaimTests
{
    private const string Text = """
        Harbour fees to rise next spring

        Fees will rise in spring, Maria Ortiz said, and two officials confirmed it separately.

        Ortiz said the port is losing money. "We had no choice," Ortiz said.

        Shippers fear for their margins, and the ministry declined to comment. Who pays, asked Lund.

        The Herald has learned that a buyer was found.

        It has emerged that the sale is near. It is said that more will follow.
        """;

    [Theory]
    [InlineData(AttributionKind.Reporting, Assertion.Asserted, SourceClass.NamedPerson, null)]
    [InlineData(AttributionKind.Evidence, Assertion.Asserted, SourceClass.NoSource, null)]
    [InlineData(AttributionKind.Attitude, Assertion.Asserted, SourceClass.UnnamedGroup, Exclusion.Attitude)]
    [InlineData(AttributionKind.Reporting, Assertion.NoComment, SourceClass.NamedOrganization, Exclusion.NoComment)]
    [InlineData(AttributionKind.Reporting, Assertion.Question, SourceClass.NamedPerson, Exclusion.Question)]
    [InlineData(AttributionKind.Reporting, Assertion.Asserted, SourceClass.Author, Exclusion.Author)]
    [InlineData(AttributionKind.Reporting, Assertion.Asserted, SourceClass.Other, Exclusion.Other)]
    public void Only_reported_or_evidenced_assertions_are_claims(AttributionKind kind, Assertion assertion, SourceClass sourceClass, Exclusion? exclusion)
    {
        var report = new Story(Text)
            .With(sourceClass == SourceClass.NoSource ? null : "Maria Ortiz", "said", "Fees will rise in spring", sourceClass, kind: kind, assertion: assertion)
            .Judge();

        var attribution = Assert.Single(report.Attributions);
        Assert.Equal(exclusion, attribution.Exclusion);
        Assert.Equal(exclusion is null ? "c1" : null, attribution.Claim);
        Assert.Equal(exclusion is null ? 1 : 0, report.Claims.Count);
    }

    [Fact]
    public void What_the_outlet_itself_has_learned_is_a_claim_with_nobody_named()
    {
        var report = new Story(Text)
            .With("The Herald", "has learned", "that a buyer was found", SourceClass.Author, details: [DetailKind.SelfReported])
            .Judge();

        var claim = Assert.Single(report.Claims);
        Assert.Equal((1.0, 10.0), (claim.Lean.Value, claim.Points.Value));
    }

    [Fact]
    public void An_attribution_without_content_claims_nothing() =>
        Assert.Equal(Exclusion.NoContent, new Story(Text).With("Maria Ortiz", "said", null, SourceClass.NamedPerson).Judge().Attributions[0].Exclusion);

    [Fact]
    public void Children_are_shown_and_are_no_claims()
    {
        var story = new Story(Text);
        var child = new Attribution("a1.1", AttributionKind.Reporting, new([], SourceClass.NoSource, null, null, [], []),
            [story.Find("It is said")], [story.Find("more will follow")], [], 0.5, Assertion.Asserted, false, []);
        var report = story.With(null, "It has emerged", "that the sale is near. It is said that more will follow", SourceClass.NoSource, children: [child]).Judge();

        Assert.Equal("a1.1", Assert.Single(report.Attributions[0].Children).Id);
        Assert.Single(report.Claims);
        Assert.Equal(1, report.Counts.Attributions);
    }

    [Fact]
    public void Two_sources_of_the_same_content_make_one_claim_of_lean_one_half()
    {
        var report = new Story(Text)
            .With("Maria Ortiz", "said", "Fees will rise in spring", SourceClass.NamedPerson, "Maria Ortiz")
            .With("two officials", "confirmed", "Fees will rise in spring", SourceClass.UnnamedGroup)
            .Judge();

        var claim = Assert.Single(report.Claims);
        Assert.Equal(["a1", "a2"], claim.Attributions);
        Assert.Equal((0.5, 1, 2), (claim.Lean.Value, claim.Lean.UnnamedWeight, claim.Lean.TotalWeight));
        Assert.Equal(0.5, report.Counts.UnnamedShareOfClaims);
    }

    [Fact]
    public void Nobody_twice_is_one_nobody()
    {
        var report = new Story(Text)
            .With(null, "It has emerged", "that the sale is near", SourceClass.NoSource)
            .With(null, "It is said", "that the sale is near", SourceClass.NoSource)
            .Judge();

        var claim = Assert.Single(report.Claims);
        Assert.Equal(1, claim.Lean.TotalWeight);
        Assert.Equal(10, claim.Points.Value);
    }

    [Fact]
    public void Neighbouring_claims_of_one_source_in_a_paragraph_share_one_weight()
    {
        var report = new Story(Text)
            .With("Ortiz#2", "said#2", "the port is losing money", SourceClass.NamedPerson, "Maria Ortiz")
            .With("Ortiz#3", "said#3", "\"We had no choice,\"", SourceClass.NamedPerson, "Maria Ortiz")
            .With("Shippers", "fear", "for their margins", SourceClass.UnnamedGroup)
            .Judge();

        Assert.Equal([1, 1, 2], report.Claims.Select(claim => claim.Weight.Value));
        Assert.Equal(["c1", "c1", "c3"], report.Claims.Select(claim => claim.Weight.Run));
    }

    [Fact]
    public void A_short_first_paragraph_is_the_headline_unless_a_title_is_given()
    {
        var story = new Story(Text).With(null, "to rise", "Harbour fees", SourceClass.NoSource).With("Maria Ortiz", "said", "Fees will rise in spring", SourceClass.NamedPerson);
        Assert.Equal([Prominence.Headline, Prominence.Lead], story.Judge().Claims.Select(claim => claim.Prominence));

        var titled = new Story(Text, "Fees").With(null, "to rise", "Harbour fees", SourceClass.NoSource).With("Maria Ortiz", "said", "Fees will rise in spring", SourceClass.NamedPerson);
        Assert.Equal([Prominence.Lead, Prominence.Early], titled.Judge().Claims.Select(claim => claim.Prominence));
    }

    [Fact]
    public void Second_hand_words_of_a_named_speaker_from_an_unnamed_one_lean_by_half()
    {
        var story = new Story(Text);
        var report = story.With("two officials", "confirmed", "Fees will rise in spring", SourceClass.NamedPerson, "Maria Ortiz", chain:
        [
            new([story.Find("two officials")], SourceClass.UnnamedGroup, null),
            new([story.Find("Maria Ortiz")], SourceClass.NamedPerson, "Maria Ortiz"),
        ]).Judge();

        var claim = Assert.Single(report.Claims);
        Assert.Equal(0.5, claim.Lean.Value);
        Assert.Equal(40, claim.Points.Value);
        Assert.Null(claim.Sources[1].Points);
    }

    [Fact]
    public void An_outlet_quoting_unnamed_officials_leans_on_the_officials_alone()
    {
        var story = new Story(Text);
        var report = story.With("The Herald", "has learned", "that a buyer was found", SourceClass.UnnamedGroup, via: ["The Herald"], chain:
        [
            new([story.Find("The Herald")], SourceClass.NamedOrganization, "The Herald"),
            new([story.Find("two officials")], SourceClass.UnnamedGroup, null),
        ]).Judge();

        Assert.Equal(1, Assert.Single(report.Claims).Lean.Value);
    }

    [Fact]
    public void A_title_and_the_text_know_the_same_named_source()
    {
        var report = new Story(Text, "Ortiz: fees will rise")
            .With("Ortiz", ":", "fees will rise", SourceClass.NamedPerson, "Maria Ortiz", id: "s1", inTitle: true)
            .With("Maria Ortiz", "said", "Fees will rise in spring", SourceClass.NamedPerson, "Maria Ortiz", id: "s4")
            .Judge();

        Assert.Equal(["s4", "s4"], report.Claims.Select(claim => claim.Sources[0].Key));
        Assert.Equal(0, report.Claims[0].Paragraph);
        Assert.Equal(Prominence.Headline, report.Claims[0].Prominence);
    }

    [Fact]
    public void The_same_words_elsewhere_are_the_same_claim()
    {
        var report = new Story("\"The port is losing money now,\" Ortiz said.\n\nThe port is losing money now, officials said.")
            .With("Ortiz", "said", "\"The port is losing money now,\"", SourceClass.NamedPerson)
            .With("officials", "said#2", "The port is losing money now#2", SourceClass.UnnamedGroup)
            .Judge();

        Assert.Equal(["a1", "a2"], Assert.Single(report.Claims).Attributions);
    }
}
