using Scoring.Language.Sources;

namespace Scoring.Tests.Claims;

/// <summary>Which statements are one claim, and which sentences go on with one.</summary>
public sealed class JoiningTests
{
    [Theory]
    [InlineData("the harbour authority will raise berth fees sharply", "berth fees would be raised sharply by the harbour authority", 1)]
    [InlineData("the harbour authority will raise berth fees sharply", "the harbour authority will not raise berth fees sharply", 2)]
    [InlineData("the harbour authority will raise berth fees by 5 percent", "the harbour authority will raise berth fees by 9 percent", 2)]
    [InlineData("the harbour authority will raise berth fees", "the harbour authority will lower berth fees", 2)]
    [InlineData("fees rise", "fees rise", 2)]
    public void Statements_that_say_the_same_in_other_words_are_one_claim(string first, string second, int claims)
    {
        var report = new Story($"Quill said {first}. A filler stands between them.\n\nTwo clerks said {second}.")
            .With("Quill", "said", first, SourceClass.NamedPerson, "Ada Quill")
            .With("Two clerks", "said#2", first == second ? second + "#2" : second, SourceClass.UnnamedGroup)
            .Judge();

        Assert.Equal(claims, report.Claims.Count);
    }

    [Fact]
    public void A_headline_and_the_body_meet_though_it_is_short()
    {
        var report = new Story("The harbour will close its northern gate in May, Quill said.", "Harbour to close northern gate, mayor says")
            .With("mayor", "says", "Harbour to close northern gate", SourceClass.NamedPerson, "Ada Quill", inTitle: true)
            .With("Quill", "said", "The harbour will close its northern gate in May", SourceClass.NamedPerson, "Ada Quill")
            .Judge();

        Assert.Equal(["t1", "a1"], Assert.Single(report.Claims).Attributions);
    }

    [Theory]
    [InlineData("Regional airline weighs sale of cargo arm, ouster of chief", 1)]
    [InlineData("Regional airline orders forty new jets from its old maker", 2)]
    [InlineData("Regional airline denies it weighs no sale of cargo arm, ouster of chief", 2)]
    public void A_headline_and_the_lead_meet_in_most_of_the_headlines_words(string headline, int claims)
    {
        var report = new Story("Norvane is weighing the sale of its cargo arm and the removal of its chief, three people told the Post.\n\nA second paragraph.", headline + ": sources")
            .With("sources", ":", headline, SourceClass.UnnamedGroup, inTitle: true)
            .With("three people", "told", "Norvane is weighing the sale of its cargo arm and the removal of its chief", SourceClass.UnnamedGroup, details: [DetailKind.Count])
            .Judge();

        Assert.Equal(claims, report.Claims.Count);
        // The headline's sources are no further ones: they bear nobody out.
        Assert.Equal("three people", report.Claims[^1].Sources.Single().Words);
        Assert.Equal(20, report.Claims[^1].Points.Value);
    }

    [Theory]
    [InlineData("It would take two years.", "It would take two years.")]
    [InlineData("It would take two years. The state would pay. They would ask again.", "It would take two years. The state would pay.")]
    [InlineData("The bridge was built in 1958.", null)]
    [InlineData("It would take two years, Lund said.", null)]
    [InlineData("“It would take years.”", null)]
    public void Sentences_that_plainly_go_on_are_inferred(string next, string? inferred)
    {
        var story = new Story($"Quill said a new bridge would cost three million. {next}\n\nA last paragraph.")
            .With("Quill", "said", "a new bridge would cost three million", SourceClass.NamedPerson);
        if (next.Contains("Lund", StringComparison.Ordinal)) story.With("Lund", "said#2", "It would take two years", SourceClass.NamedPerson);

        Assert.Equal(inferred, story.Judge().Claims[0].Inferred.Text);
    }

    [Fact]
    public void A_claim_is_told_in_one_line() =>
        Assert.Equal("Paragraph 1: “a senior clerk”, unnamed person; role told, how they know not found: 24 points.",
            new Story("The safe was empty, a senior clerk said.").With("a senior clerk", "said", "The safe was empty", SourceClass.UnnamedPerson, details: [DetailKind.Role]).Judge().Claims[0].Line);
}
