using Scoring.Language.Sources;
using Xunit;

namespace Scoring.Language.Tests.Attributions;

/// <summary>"Who" has the number of its verb.</summary>
public sealed class RelativeNumberTests
{
    private static readonly LanguagePipeline Pipeline = new();

    [Theory]
    [InlineData("The vote angered voters behind Ann Castell, who are tired of it.", "are tired", SourceClass.UnnamedGroup)]
    [InlineData("The vote angered the clerks of Ann Castell, who is tired of it.", "is tired", SourceClass.NamedPerson)]
    [InlineData("The letter went to clerks around the world, who review the plan.", "review", SourceClass.UnnamedGroup)]
    [InlineData("The vote angered rivals such as Ann Castell, who are tired of it.", "are tired", SourceClass.NamedPerson)]
    public void Who_agrees_with_its_verb(string text, string cue, SourceClass expected)
    {
        int who = text.IndexOf("who", StringComparison.Ordinal), verb = text.IndexOf(cue, StringComparison.Ordinal);
        var given = new Language.Attributions.AttributionSpans([new(who, who + 3)], [new(verb, verb + cue.Length)], []);

        Assert.Equal(expected, Assert.Single(Pipeline.Analyze(text, [given]).Attributions).Source.Class);
    }
}
