using Scoring.Articles;
using Scoring.Intake.Recognition;

namespace Scoring.Intake.Tests.Recognition;

public class ArticleMarkTests
{
    [Theory]
    [InlineData("\"I don't know,\" she said.\n\nNo more.", "“I don’t know” — she said.  No more\u00A0…")]
    [InlineData("THE OFFICE SAID", "the of\u00ADfice\u200B said\r\n")]
    [InlineData("The ﬁrst", "\uFEFFThe first")]
    [InlineData("Cafe\u0301", "Café")]
    public void Recognises_the_same_words_in_another_dress(string one, string other) => Assert.Equal(WordsHash.Of(one), WordsHash.Of(other));

    [Theory]
    [InlineData("She said no.", "She said so.")]
    [InlineData("one two", "onetwo")]
    [InlineData("1 2", "12")]
    public void Tells_other_words_apart(string one, string other) => Assert.NotEqual(WordsHash.Of(one), WordsHash.Of(other));

    [Fact]
    public void Stands_half_a_surrogate_pair() => Assert.Equal(64, WordsHash.Of("a\uD800b").Length);

    [Fact]
    public void Keys_a_text_by_every_unit_of_it() => Assert.NotEqual(TextHash.Of("She said so.\r\n"), TextHash.Of("She said so.\n"));

    [Theory]
    [InlineData("HTTPS://News.Example:443/a/?utm_source=x&b=2&a=1&fbclid=3#top", "news.example/a?a=1&b=2")]
    [InlineData("http://news.example/a?a=1&b=2", "news.example/a?a=1&b=2")]
    [InlineData("https://me:secret@news.example./", "news.example")]
    [InlineData("https://news.example:8443/A", "news.example:8443/A")]
    public void Spells_an_address_in_one_way(string url, string key) => Assert.Equal(key, CanonicalUrl.KeyOf(new(url)));

    [Fact]
    public void Compares_outlets_without_case_and_surplus_white_space()
    {
        var mark = ArticleMark.Of(new Article("Text.", Outlet: " The  Quay gazette"));
        Assert.Equal(("THE QUAY GAZETTE", null), (mark.OutletKey, mark.UrlKey));
        Assert.Null(ArticleMark.Of(new Article("Text.", Outlet: " ")).OutletKey);
    }
}
