using System.Diagnostics;
using System.Text;
using static Scoring.Intake.Tests.Reading;

namespace Scoring.Intake.Tests.Formats;

public class HtmlPageTests
{
    private const string Head = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>Harbour sale in doubt | The Quay Gazette</title>
        <meta property="og:site_name" content="The Quay Gazette"><meta property="article:section" content="City">
        <meta property="article:published_time" content="2026-05-01T10:00:00+02:00"><link rel="canonical" href="/news/harbour">
        <meta name="author" content="Ann Orr and Ben Lee"><style>p { color: red }</style></head>
        """;

    private const string Body = """
        <body><nav><a href="/">Home</a> <a href="/city">City</a></nav>
        <article><h1>Harbour sale in doubt</h1>
        <p>The sale of the old harbour is in doubt, two officials said on&nbsp;Monday, after
           the council’s lawyers asked for more time to read the contract with the buyer.</p>
        <p>&#8220;Nobody has <b>signed</b> any&shy;thing,&#8221; said Mara Quill, who leads the council,
        when reporters asked her about it outside the town hall.</p><script>alert("no")</script>
        <p>The buyer did not respond to questions, but a spokeswoman said on Friday that the firm was patient and would wait.</p>
        <figure><img src="a.jpg"><figcaption>The harbour. Picture: A Photographer</figcaption></figure>
        </article><footer><a href="/about">About us</a></footer></body></html>
        """;

    private static readonly Uri Address = new("https://www.quay.example/news/harbour?utm_source=x");

    [Fact]
    public void Gives_the_paragraphs_parted_by_blank_lines_as_a_reader_sees_them() => Assert.Equal(
        """
        The sale of the old harbour is in doubt, two officials said on Monday, after the council’s lawyers asked for more time to read the contract with the buyer.

        “Nobody has signed anything,” said Mara Quill, who leads the council, when reporters asked her about it outside the town hall.

        The buyer did not respond to questions, but a spokeswoman said on Friday that the firm was patient and would wait.
        """,
        Accept(Head + Body, IntakeFormat.Html).Article.Text);

    [Fact]
    public void Takes_title_writers_outlet_section_date_and_address_from_the_page()
    {
        var article = Accept(Head + Body, IntakeFormat.Html, new(Url: Address)).Article;
        Assert.Equal("Harbour sale in doubt", article.Title);
        Assert.Equal(["Ann Orr", "Ben Lee"], article.Bylines);
        Assert.Equal("The Quay Gazette", article.Outlet);
        Assert.Equal("City", article.Section);
        Assert.Equal(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.FromHours(2)), article.PublishedAt);
        Assert.Equal("https://www.quay.example/news/harbour", article.Url?.AbsoluteUri);
    }

    [Fact]
    public void Takes_each_writer_that_has_an_element_of_its_own_and_no_address_for_a_name()
    {
        var head = Head.Replace("""<meta name="author" content="Ann Orr and Ben Lee">""", """
            <meta name="author" content="Ann Orr"><meta name="author" content="Ben Lee, harbour desk"><meta property="article:author" content="https://quay.example/ann">
            """, StringComparison.Ordinal).Replace("article:section", "parsely-section", StringComparison.Ordinal);
        var article = Accept(head + Body, IntakeFormat.Html, new(Url: Address)).Article;
        Assert.Equal(["Ann Orr", "Ben Lee, harbour desk"], article.Bylines);
        Assert.Equal("City", article.Section);
    }

    [Fact]
    public void Names_the_outlet_by_its_host_if_the_page_does_not()
    {
        var article = Accept("<html><head><title>Harbour</title></head>" + Body, IntakeFormat.Html, new(Url: Address)).Article;
        Assert.Equal("quay.example", article.Outlet);
    }

    [Fact]
    public void Does_not_take_another_sites_address_for_its_own()
    {
        var elsewhere = Head.Replace("/news/harbour", "https://wire.example/1", StringComparison.Ordinal);
        Assert.Equal(Address, Accept(elsewhere + Body, IntakeFormat.Html, new(Url: Address)).Article.Url);
    }

    [Fact]
    public void Puts_what_was_said_apart_before_what_the_page_says()
    {
        var article = Accept(Head + Body, IntakeFormat.Html, new(Given: new("My title", Outlet: "My outlet"))).Article;
        Assert.Equal(("My title", "My outlet", "City"), (article.Title, article.Outlet, article.Section));
    }

    [Theory]
    [InlineData("<html><body><nav><a href=/a>Home page</a><a href=/b>Sport</a></nav></body></html>")]
    [InlineData("<html><head><title>Not found</title></head><body><h1>404</h1><p>The page you asked for is not here.</p></body></html>")]
    [InlineData("<!doctype html><html></html>")]
    public void Refuses_a_page_without_an_article(string page) => Assert.Equal(RefusalKind.NoArticle, Refuse(page, IntakeFormat.Html).Kind);

    [Fact]
    public void Refuses_a_long_list_of_links()
    {
        var links = string.Concat(Enumerable.Range(0, 300).Select(number => $"<li><a href=/{number}>Council weighs plan number {number} for the harbour</a></li>"));
        Assert.Equal(RefusalKind.NoArticle, Refuse($"<html><body><ul>{links}</ul></body></html>", IntakeFormat.Html).Kind);
    }

    [Fact]
    public void Leaves_out_what_stands_around_a_short_article()
    {
        const string Page = """
            <html><head><title>Ferry crews vote to strike</title></head><body class="has-cookie-notice"><div id="cookie-notice">We use cookies to make this better.</div>
            <main><article class="related-top"><h1>Ferry crews vote to strike</h1><time datetime="2026-03-04">4 March 2026</time><div class="share">Share this</div>
            <p>Ferry crews on the northern line voted on <time>Tuesday</time> to strike over night rosters, their union said.</p>
            <p>The company was not told.</p><div class="ad">Advertisement</div><div class="newsletter-box"><p>Sign up for our letter.</p></div>
            <blockquote><p>“The rosters are legal and they are safe,” a company spokesman said in a statement on Wednesday that did not name him.</p></blockquote>
            <ul><li>Crews want nine hours between shifts, according to a document.</li></ul></article></main></body></html>
            """;
        Assert.Equal(
            """
            Ferry crews on the northern line voted on Tuesday to strike over night rosters, their union said.

            The company was not told.

            “The rosters are legal and they are safe,” a company spokesman said in a statement on Wednesday that did not name him.

            Crews want nine hours between shifts, according to a document.
            """,
            Accept(Page, IntakeFormat.Html).Article.Text);
    }

    [Fact]
    public void Keeps_a_body_that_is_classed_like_what_stands_around_it()
    {
        var page = Head + "<body><h1>Harbour sale in doubt</h1><div class=\"content has-share-buttons\">" + string.Concat(Enumerable.Range(1, 9).Select(number =>
            $"<p>The council said on Monday that pier number {number} would not be sold before the summer, as its lawyers had asked.</p>")) + "</div></body></html>";
        Assert.Equal(9, Accept(page, IntakeFormat.Html).Article.Text.Split("\n\n").Length);
    }

    [Fact]
    public void Takes_a_piece_of_html_for_the_article_itself() => Assert.Equal(
        "He said so.\n\nShe did not.\nTwice.",
        Accept("<p>He <i>said</i> so.</p><div>She did not.<br>Twice.</div>", IntakeFormat.Html).Article.Text);

    [Fact]
    public void Finds_the_charset_in_the_header_before_the_meta()
    {
        var latin = Encoding.Latin1.GetBytes(Head + Body.Replace("council’s", "café", StringComparison.Ordinal));
        Assert.Contains("café lawyers", Assert.IsType<Accepted>(Read(latin, IntakeFormat.Html, new(Charset: "iso-8859-1"))).Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Reads_invalid_bytes_of_a_page_with_a_charset_as_browsers_do_and_says_so()
    {
        var bytes = Encoding.UTF8.GetBytes(Head + Body);
        bytes[Array.LastIndexOf(bytes, (byte)'M')] = 0xFF;
        var accepted = Assert.IsType<Accepted>(Read(bytes, IntakeFormat.Html));
        Assert.Contains("not valid UTF-8", Assert.Single(accepted.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_invalid_bytes_of_a_page_that_names_no_charset()
    {
        var bytes = Encoding.Latin1.GetBytes("<p>He said <q>café</q> twice.</p>");
        Assert.Equal("The text is not valid UTF-8: byte 0xE9 at offset 17.", Assert.IsType<Refused>(Read(bytes, IntakeFormat.Html)).Reason);
    }

    [Theory]
    [InlineData("<div>", 500_000, "nested deeper than")]
    [InlineData("<b><div></b>", 200_000, "nested deeper than")]
    [InlineData("<p>a</p>", 60_000, "same parent")]
    [InlineData("<div><p></p><p></p><p></p><p></p></div>", 20_000, "elements")]
    public void Refuses_at_once_a_page_built_to_choke_it(string piece, int times, string reason)
    {
        var watch = Stopwatch.StartNew();
        var refused = Refuse("<html><body>" + string.Concat(Enumerable.Repeat(piece, times)), IntakeFormat.Html);
        Assert.Contains(reason, refused.Reason, StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void Refuses_a_tag_with_thousands_of_attributes()
    {
        var attributes = string.Join(' ', Enumerable.Range(0, 100_000).Select(number => $"a{number}"));
        Assert.Contains("attributes", Refuse($"<html><body {attributes}><p>He said so.", IntakeFormat.Html).Reason, StringComparison.Ordinal);
    }
}
