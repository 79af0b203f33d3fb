using Xunit;

namespace Scoring.Language.Tests.Attributions;

/// <summary>Sources that are told by whose they are, counted once.</summary>
public sealed class OwnersTests
{
    private static readonly LanguagePipeline Pipeline = new();

    [Theory]
    [InlineData("Mayor Tom Vale met Governor Ann Castell. His campaign said yes. Her campaign said no.", 2)]
    [InlineData("Mayor Tom Vale met Governor Ann Castell. His advisers said yes. Her advisers said no. His advisers said so.", 2)]
    [InlineData("Mayor Tom Vale left on Monday. The Vale campaign said yes. His campaign said no. Vale's campaign said so. The Vale camp said so.", 1)]
    public void Each_owner_has_one(string text, int sources) =>
        Assert.Equal(sources, Pipeline.Analyze(text).Attributions.Select(attribution => attribution.Source.Id).Distinct().Count());
}
