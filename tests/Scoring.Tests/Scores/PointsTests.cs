using Scoring.Language.Sources;

namespace Scoring.Tests.Scores;

public sealed class PointsTests
{
    private const string Text = "Fees will rise, Maria Ortiz said. Fees will rise, a clerk said. Fees will rise, an aide said.";

    [Theory]
    [InlineData(SourceClass.NamedPerson, new DetailKind[0], 90)]
    [InlineData(SourceClass.NamedPerson, new[] { DetailKind.Role }, 100)]
    [InlineData(SourceClass.NamedPerson, new[] { DetailKind.PartialName }, 70)]
    [InlineData(SourceClass.NamedOrganization, new[] { DetailKind.Role }, 75)]
    [InlineData(SourceClass.Document, new[] { DetailKind.Poll }, 90)]
    [InlineData(SourceClass.UnnamedPerson, new DetailKind[0], 12)]
    [InlineData(SourceClass.UnnamedPerson, new[] { DetailKind.Role }, 24)]
    [InlineData(SourceClass.UnnamedPerson, new[] { DetailKind.Spokesperson, DetailKind.Role }, 60)]
    [InlineData(SourceClass.UnnamedPerson, new[] { DetailKind.Grant, DetailKind.Role, DetailKind.Access, DetailKind.ReasonSpecific }, 56)]
    [InlineData(SourceClass.UnnamedPerson, new[] { DetailKind.Grant, DetailKind.ReasonBoilerplate }, 23)]
    [InlineData(SourceClass.UnnamedGroup, new[] { DetailKind.Grant, DetailKind.Role, DetailKind.Access, DetailKind.ReasonSpecific, DetailKind.ReasonBoilerplate, DetailKind.Count }, 67)]
    [InlineData(SourceClass.UnnamedGroup, new[] { DetailKind.Collective }, 15)]
    [InlineData(SourceClass.UnnamedGroup, new[] { DetailKind.Bare }, 10)]
    [InlineData(SourceClass.UnnamedDocument, new DetailKind[0], 12)]
    [InlineData(SourceClass.NoSource, new DetailKind[0], 10)]
    public void The_default_profile_gives(SourceClass sourceClass, DetailKind[] details, double points)
    {
        var report = new Story(Text)
            .With(sourceClass == SourceClass.NoSource ? null : "Maria Ortiz", "said", "Fees will rise", sourceClass, details: details)
            .Judge();

        Assert.Equal(points, Assert.Single(report.Claims).Points.Value);
    }

    [Theory]
    [InlineData(SourceClass.NamedPerson, 70)]
    [InlineData(SourceClass.NamedOrganization, 70)]
    [InlineData(SourceClass.UnnamedPerson, 40)]
    public void Another_outlets_source_gives_at_most(SourceClass sourceClass, double points)
    {
        var report = new Story(Text)
            .With("Maria Ortiz", "said", "Fees will rise", sourceClass, via: ["The Ledger"], details: [DetailKind.Grant, DetailKind.Role, DetailKind.Access])
            .Judge();

        Assert.Equal(points, Assert.Single(report.Claims).Points.Value);
    }

    [Fact]
    public void Further_unnamed_sources_add_up_to_less_than_a_named_one()
    {
        var story = new Story(Text);
        for (var i = 0; i < 20; i++) story.With("a clerk", "said", "Fees will rise", SourceClass.UnnamedPerson, id: $"s{i}");

        var points = Assert.Single(story.Judge().Claims).Points;
        Assert.Equal(74, points.Value);
        Assert.Equal(12, points.Derivation[0].Change);
        Assert.Equal(6, points.Derivation[1].Change);
    }

    [Fact]
    public void An_unnamed_spokesman_beside_a_second_hand_named_source_adds_a_little()
    {
        var report = new Story(Text)
            .With("a clerk", "said#2", "Fees will rise", SourceClass.UnnamedPerson, details: [DetailKind.Spokesperson])
            .With("Maria Ortiz", "said", "Fees will rise", SourceClass.NamedPerson, via: ["The Ledger"])
            .Judge();

        // The named one's 70 is the best; the spokesman lifts it to 74 as another source, and no further.
        Assert.Equal(74, Assert.Single(report.Claims).Points.Value);
    }

    [Fact]
    public void Two_named_sources_at_second_hand_reach_the_floor()
    {
        var report = new Story(Text)
            .With("Maria Ortiz", "said", "Fees will rise", SourceClass.NamedPerson, "Maria Ortiz", via: ["The Ledger"])
            .With("an aide", "said#3", "Fees will rise", SourceClass.NamedPerson, "Jo Aide", via: ["The Ledger"])
            .Judge();

        Assert.Equal(75, Assert.Single(report.Claims).Points.Value);
    }
}
