using Scoring.Language.Text;

namespace Scoring.Language.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Is_half_open()
    {
        var span = new TextSpan(2, 5);
        Assert.Equal("cde", span.Of("abcdef"));
        Assert.True(span.Contains(2));
        Assert.False(span.Contains(5));
        Assert.False(span.Overlaps(new(5, 6)));
    }

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void Refuses_what_is_no_range(int start, int end) => Assert.Throws<ArgumentOutOfRangeException>(() => new TextSpan(start, end));
}
