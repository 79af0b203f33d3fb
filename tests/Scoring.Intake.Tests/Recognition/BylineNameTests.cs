using Scoring.Intake.Recognition;

namespace Scoring.Intake.Tests.Recognition;

public sealed class BylineNameTests
{
    [Theory]
    [InlineData("Jane Doe", "JANE DOE", "Jane Doe")]
    [InlineData("By JANE DOE", "JANE DOE", "Jane Doe")]
    [InlineData("by: jane  doe", "JANE DOE", "Jane Doe")]
    [InlineData("Jane Doe, Staff Writer", "JANE DOE", "Jane Doe")]
    [InlineData("Jane Doe | Eastmere Post", "JANE DOE", "Jane Doe")]
    [InlineData("Jane Doe of the Eastmere Post", "JANE DOE", "Jane Doe")]
    [InlineData("Jane Doe in Harrow Sound", "JANE DOE", "Jane Doe")]
    [InlineData("Jane Doe (Eastmere)", "JANE DOE", "Jane Doe")]
    [InlineData("J. R. Doe", "J R DOE", "J. R. Doe")]
    [InlineData("SEAN O'NEIL-BRIGHT", "SEAN O'NEIL-BRIGHT", "Sean O'Neil-Bright")]
    [InlineData("Ilse McArdle", "ILSE MCARDLE", "Ilse McArdle")]
    [InlineData("Byron Forbes", "BYRON FORBES", "Byron Forbes")]
    public void One_name_has_one_key(string written, string key, string name) => Assert.Equal(new(key, name), BylineName.Of(written));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("— ***")]
    public void What_holds_no_letter_is_no_name(string written) => Assert.Null(BylineName.Of(written));
}
