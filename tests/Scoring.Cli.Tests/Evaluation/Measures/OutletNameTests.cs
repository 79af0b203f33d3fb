using Scoring.Cli.Evaluation.Measures;

namespace Scoring.Cli.Tests.Evaluation.Measures;

public sealed class OutletNameTests
{
    [Theory]
    [InlineData("the AP", "Associated Press")]
    [InlineData("The A.P.", "The Associated Press")]
    [InlineData("CNN’s", "CNN")]
    [InlineData("the New York Times", "NYT")]
    [InlineData("N.Y. Times", "The New York Times")]
    public void One_outlet_by_two_names(string one, string other) => Assert.Equal(OutletName.Compared(one), OutletName.Compared(other));

    [Theory]
    [InlineData("AP", "AFP")]
    [InlineData("Fox Business", "Fox News")]
    [InlineData("", "the")]
    public void Two_outlets(string one, string other) => Assert.NotEqual(OutletName.Compared(one), OutletName.Compared(other));
}
