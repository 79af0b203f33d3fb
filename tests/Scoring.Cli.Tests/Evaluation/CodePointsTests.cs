using Scoring.Cli.Evaluation;
using Scoring.Language.Text;

namespace Scoring.Cli.Tests.Evaluation;

public sealed class CodePointsTests
{
    [Fact]
    public void An_emoji_is_two_units_and_one_code_point()
    {
        var text = new CodePoints("a🚋b");

        Assert.Equal(3, text.Count);
        Assert.Equal(2..3, text.FromUtf16(new TextSpan(3, 4)));
        Assert.Equal(new TextSpan(1, 3), text.ToUtf16(1..2));
        Assert.Equal(new TextSpan(3, 4), text.ToUtf16(2..9));
    }

    [Theory]
    [InlineData(" \t\r\n\u00A0\u2028\u3000\u001C\u001F", true, false)]
    [InlineData("aß漢ª5½Ⅷ", false, true)]
    [InlineData("\u200B\uFEFF.\u201C_", false, false)]
    public void Blanks_and_words_are_those_of_the_reference_scorer(string letters, bool blank, bool word)
    {
        var text = new CodePoints(letters);

        Assert.All(Enumerable.Range(0, text.Count), i => Assert.Equal((blank, word), (text.IsBlank(i), text.IsOfAWord(i))));
    }
}
