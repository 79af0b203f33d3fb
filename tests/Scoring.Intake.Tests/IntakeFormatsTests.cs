namespace Scoring.Intake.Tests;

public class IntakeFormatsTests
{
    [Theory]
    [InlineData("a/b.TXT", IntakeFormat.PlainText)]
    [InlineData("b.htm", IntakeFormat.Html)]
    [InlineData("b.md", IntakeFormat.Markdown)]
    [InlineData("b.json", IntakeFormat.Json)]
    [InlineData("b.pdf", null)]
    [InlineData("txt", null)]
    public void Goes_by_the_ending_of_a_file(string path, IntakeFormat? format) => Assert.Equal(format, IntakeFormats.OfFile(path));

    [Theory]
    [InlineData("text/plain", IntakeFormat.PlainText, null)]
    [InlineData("Text/HTML; charset=\"utf-8\"", IntakeFormat.Html, "utf-8")]
    [InlineData("application/json", IntakeFormat.Json, null)]
    [InlineData("image/png", null, null)]
    [InlineData("rubbish", null, null)]
    [InlineData(null, null, null)]
    public void Goes_by_the_media_type_of_a_request(string? type, IntakeFormat? format, string? charset) =>
        Assert.Equal((format, charset), (IntakeFormats.OfMediaType(type, out var found), found));
}
