using static Scoring.Intake.Tests.Reading;

namespace Scoring.Intake.Tests.Formats;

public class MarkdownFileTests
{
    [Fact]
    public void Reads_front_matter_and_plain_paragraphs()
    {
        var accepted = Accept(
            """
            ---
            title: "Harbour: sale in doubt"
            byline: Ann Orr and Ben Lee
            outlet: The Quay Gazette
            section: City
            url: https://quay.example/1
            externalId: q-1
            publishedAt: 2026-05-01T10:00:00Z
            mood: grey
            ---

            The *sale* is in [doubt](https://quay.example/2), `officials` said &amp; left.
            Nobody signed.

            > "No," she said.

            - One point
            - Another
            """,
            IntakeFormat.Markdown);
        var article = accepted.Article;
        Assert.Equal("The sale is in doubt, officials said & left. Nobody signed.\n\n\"No,\" she said.\n\nOne point\n\nAnother", article.Text);
        Assert.Equal(("Harbour: sale in doubt", "The Quay Gazette", "City", "q-1"), (article.Title, article.Outlet, article.Section, article.ExternalId));
        Assert.Equal(["Ann Orr", "Ben Lee"], article.Bylines);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal("The key \"mood\" in line 9 of the front matter is not known and was left out.", Assert.Single(accepted.Notes));
    }

    [Fact]
    public void Takes_a_first_heading_for_the_title()
    {
        var article = Accept("\uFEFF# Harbour sale in doubt\n\nHe said so.\n\n## Later\n\nShe did not.", IntakeFormat.Markdown).Article;
        Assert.Equal(("Harbour sale in doubt", "He said so.\n\nLater\n\nShe did not."), (article.Title, article.Text));
    }

    [Theory]
    [InlineData("---\nurl: ftp://a\n---\nText.", "Line 2 of the front matter: \"url\" must be an absolute http or https address.")]
    [InlineData("---\ntitle: A\npublishedAt: soon\n---\nText.", "Line 3 of the front matter: \"publishedAt\" must be a date and time such as 2026-05-01T10:00:00Z.")]
    [InlineData("---\ntitle A\n---\nText.", "Line 2 of the front matter is not \"key: value\".")]
    public void Names_the_line_at_fault(string markdown, string reason) =>
        Assert.Equal(new(RefusalKind.Malformed, reason), Refuse(markdown, IntakeFormat.Markdown));

    [Fact]
    public void Stands_a_nesting_bomb() => Assert.IsType<Refused>(Read(new string('>', 100_000) + " a", IntakeFormat.Markdown));
}
