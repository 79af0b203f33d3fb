using static Scoring.Intake.Tests.Reading;

namespace Scoring.Intake.Tests.Formats;

public sealed class FrontLinesTests
{
    [Theory]
    [InlineData("Pier to be rebuilt\n\nBy Ann Orr\n\nThe pier …", "Ann Orr")]
    [InlineData("\uFEFFBY ANN ORR\r\nThe pier …", "ANN ORR")]
    [InlineData("By Ann Orr and Ben van der Lee\nThe pier …", "Ann Orr|Ben van der Lee")]
    [InlineData("By Ann Orr, Ben Lee and Ines Falk\nThe pier …", "Ann Orr|Ben Lee|Ines Falk")]
    [InlineData("By: Ann Orr, Staff Writer\nThe pier …", "Ann Orr, Staff Writer")]
    [InlineData("EASTMERE\nBy Ann Orr of the Eastmere Post\nThe pier …", "Ann Orr of the Eastmere Post")]
    [InlineData("Pier\nBy J. R. O’Neil-Bright\nThe pier …", "J. R. O’Neil-Bright")]
    public void A_line_by_its_writers_is_read_and_the_text_stays_as_it_is(string text, string names)
    {
        var article = Accept(text, IntakeFormat.PlainText).Article;
        Assert.Equal(names.Split('|'), article.Bylines);
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("By Monday the pier was gone.\nNobody saw it go.")]
    [InlineData("By Air and Sea\nThe pier …")]
    [InlineData("By the Numbers\nThe pier …")]
    [InlineData("By The Harbour\nThe pier …")]
    [InlineData("By Monday Night Pier Was Gone\nThe pier …")]
    [InlineData("Pier\n1\n2\n3\n4\n5\nBy Ann Orr")]
    [InlineData("Bylaws of Eastmere Change\nThe pier …")]
    [InlineData("By Ann Orr said the council it would be late\nThe pier …")]
    public void What_only_looks_like_one_is_none(string text) => Assert.Null(Accept(text, IntakeFormat.PlainText).Article.Bylines);

    [Fact]
    public void What_is_given_apart_goes_first()
    {
        var given = Accept("By Ann Orr\nThe pier …", IntakeFormat.PlainText, new(Given: new(Bylines: ["Ben Lee"])));
        Assert.Equal(["Ben Lee"], given.Article.Bylines);
        var json = Accept("""{"text":"By Ann Orr\nThe pier …","byline":"Ben Lee"}""", IntakeFormat.Json);
        Assert.Equal(["Ben Lee"], json.Article.Bylines);
        Assert.Equal(["Ann Orr"], Accept("""{"text":"By Ann Orr\nThe pier …"}""", IntakeFormat.Json).Article.Bylines);
    }
}
