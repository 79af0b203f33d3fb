using Scoring.Language.Sources;
using Scoring.Links;

namespace Scoring.Tests.Links;

public sealed class ReportGistsTests
{
    private const string Text = """
        The pier will close in May for repairs, a harbour official said. "The board will sell the north quay. Sen. Falk will vote for it," Tom Vale said. The ferry company will sue, the Post reported Ann Orr as saying.
        """;

    [Fact]
    public void Claims_are_taken_apart_into_sentences_with_their_places_and_on_whose_word_they_stand()
    {
        var report = new Story(Text)
            .With("a harbour official", "said", "The pier will close in May for repairs", SourceClass.UnnamedPerson)
            .With("Tom Vale", "said#2", "The board will sell the north quay. Sen. Falk will vote for it", SourceClass.NamedPerson, "Tom Vale")
            .With("Ann Orr", "saying", "The ferry company will sue", SourceClass.NamedPerson, "Ann Orr", via: ["the Post"])
            .Judge();

        var gists = ReportGists.Of(report);

        Assert.Equal(
            [("c1", Standing.Unnamed, "a harbour official"), ("c2", Standing.OnRecord, "Tom Vale"), ("c2", Standing.OnRecord, "Tom Vale"), ("c3", Standing.Between, "Ann Orr")],
            gists.Select(gist => (gist.Claim, gist.Standing, gist.Source)));
        Assert.Equal(["The board will sell the north quay.", "Sen. Falk will vote for it"], gists.Where(gist => gist.Claim == "c2").Select(gist => gist.Words.Trim()));
        Assert.All(gists, gist => Assert.Equal(gist.Words, string.Join(' ', gist.Spans.Select(span => span.Of(Text)))));
    }

    [Fact]
    public void A_report_gives_no_more_sentences_than_are_compared()
    {
        var speech = string.Join(' ', Enumerable.Range(0, 400).Select(i => $"The harbour board of town number {i} will build pier number {i} before autumn."));
        var report = new Story($"{speech} Tom Vale said.").With("Tom Vale", "said", speech, SourceClass.NamedPerson, "Tom Vale").Judge();
        Assert.Equal(ReportGists.Most, ReportGists.Of(report).Count);
    }
}
