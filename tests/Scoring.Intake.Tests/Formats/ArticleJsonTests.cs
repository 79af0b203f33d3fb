using static Scoring.Intake.Tests.Reading;

namespace Scoring.Intake.Tests.Formats;

public class ArticleJsonTests
{
    [Fact]
    public void Reads_every_field_and_keeps_the_text_exactly()
    {
        var accepted = Accept(
            """
            {"title": "Harbour", "byline": ["Ann Orr", " Ben Lee "], "outlet": "Gazette", "section": "City", "url": "https://quay.example/1",
             "externalId": "q-1", "publishedAt": "2026-05-01T12:00:00+02:00", "text": " He said\r\n\"no\" \ud83d\ude00. ", "mood": 3}
            """,
            IntakeFormat.Json);
        var article = accepted.Article;
        Assert.Equal(" He said\r\n\"no\" 😀. ", article.Text);
        Assert.Equal(("Harbour", "Gazette", "City", "q-1"), (article.Title, article.Outlet, article.Section, article.ExternalId));
        Assert.Equal(["Ann Orr", "Ben Lee"], article.Bylines);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), article.PublishedAt);
        Assert.Equal("The key \"mood\" is not known and was left out.", Assert.Single(accepted.Notes));
    }

    [Fact]
    public void Reads_html_instead_of_text() =>
        Assert.Equal("He said so.\n\nShe did not.", Accept("""{"html": "<p>He said so.</p><p>She did not.</p>"}""", IntakeFormat.Json).Article.Text);

    [Fact]
    public void Wants_the_page_fetched_if_there_is_but_an_address()
    {
        var wanted = Assert.IsType<FetchWanted>(Read("""{"url": "https://quay.example/1", "outlet": "Gazette", "text": null}""", IntakeFormat.Json));
        Assert.Equal(("https://quay.example/1", "Gazette"), (wanted.Url.AbsoluteUri, wanted.Given.Outlet));
    }

    [Theory]
    [InlineData("{\"text\": \"He said", "The JSON breaks off or is not well formed at line 1, byte 18.")]
    [InlineData("[1]", "The JSON must be one object, not a list.")]
    [InlineData("{\"text\": 7}", "\"text\" must be a string, not a number.")]
    [InlineData("{\"text\": \"a\", \"byline\": [1]}", "\"byline\" must be a string or a list of strings.")]
    [InlineData("{\"text\": \"a\", \"byline\": {}}", "\"byline\" must be a string, not an object.")]
    [InlineData("{\"text\": \"a\", \"html\": \"b\"}", "\"text\" and \"html\" are both given; one of them is the article.")]
    [InlineData("{\"text\": \"a\", \"url\": \"javascript:alert(1)\"}", "\"url\" must be an absolute http or https address.")]
    [InlineData("{\"text\": \"a\", \"publishedAt\": \"soon\"}", "\"publishedAt\" must be a date and time such as 2026-05-01T10:00:00Z.")]
    [InlineData("{\"text\": \"a\\ud800b\"}", "\"text\" holds half a surrogate pair, which is no character.")]
    [InlineData("{\"text\": \"a\\u0000b\"}", "This looks like binary data: NUL (U+0000) at character 1.")]
    [InlineData("{\"text\": \"a\", \"title\": \"a\\u0000b\"}", "\"title\" holds a NUL (U+0000).")]
    [InlineData("{\"title\": \"a\"}", "The JSON has neither \"text\" nor \"html\", nor a \"url\" to fetch.")]
    public void Names_what_is_wrong_and_where(string json, string reason) => Assert.Equal(new(RefusalKind.Malformed, reason), Refuse(json, IntakeFormat.Json));

    [Fact]
    public void Stands_a_nesting_bomb() => Assert.Equal(RefusalKind.Malformed, Refuse(new string('[', 1_000_000), IntakeFormat.Json).Kind);
}
