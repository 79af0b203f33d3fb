using Scoring.Language.Reading;
using Scoring.Language.Tokenization;

namespace Scoring.Language.Tests.Tokenization;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("He came. She left.", "He came.|She left.")]
    [InlineData("Mr. J. P. Reed of the U.S. left.", "Mr. J. P. Reed of the U.S. left.")]
    [InlineData("It was made in the U.S. The board met.", "It was made in the U.S.|The board met.")]
    [InlineData("“We lost. It hurts,” he said.", "“We lost.|It hurts,” he said.")]
    [InlineData("“We lost.” The board met.", "“We lost.”|The board met.")]
    [InlineData("“Is it over?” she asked.", "“Is it over?” she asked.")]
    [InlineData("Justice (retd.) Mehta rose.", "Justice (retd.) Mehta rose.")]
    [InlineData("First line\nSecond line", "First line|Second line")]
    [InlineData("One paragraph\r\n\r\nAnother", "One paragraph|Another")]
    public void Splits(string text, string expected)
    {
        var read = AnnotatedText.Read(text);
        Assert.Equal(expected, string.Join('|', read.Sentences.Select(sentence => read.SpanOf(sentence.First, sentence.End).Of(text))));
    }

    [Fact]
    public void Joins_the_lines_of_hard_wrapped_mail()
    {
        const string text = "The commission voted on Tuesday to keep the bridge open\nthrough the winter, and asked the county to pay for the\nguards who will have to be hired by the end of November\nif the river rises as it did a year ago.\n\nNobody objected.";
        Assert.Equal(2, Paragraphs.Of(text).Count);
    }

    [Fact]
    public void A_run_without_a_stop_is_cut()
    {
        var read = AnnotatedText.Read(string.Join(' ', Enumerable.Repeat("word", 1000)));
        Assert.All(read.Sentences, sentence => Assert.True(sentence.Length <= SentenceSplitter.LongestSentence));
    }
}
