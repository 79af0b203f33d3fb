using Scoring.Language.Sources;
using Xunit;

namespace Scoring.Language.Tests.Attributions;

/// <summary>Of whom an apposition speaks that is a source by itself: "Open Quay, a group set up to save the pier".</summary>
public sealed class AppositionTests
{
    private static readonly LanguagePipeline Pipeline = new();

    [Theory]
    [InlineData("Tom Vale works for the Harrow Institute, a group focused on the pier.", "a group", "focused", "Harrow Institute")]
    [InlineData("The mill was sold by Ann Castell, a broker hoping for profit.", "a broker", "hoping", "Ann Castell")]
    [InlineData("In the days before the talks at the Harrow Institute, a group called for a vote.", "a group", "called for", null)]
    [InlineData("As Ann Castell spoke, a broker asked for a vote.", "a broker", "asked", null)]
    [InlineData("Tom Vale met the Harrow Institute, a group said.", "a group", "said", null)]
    public void Indefinite_apposition_is_whom_it_follows(string text, string words, string cue, string? name)
    {
        int at = text.IndexOf(words, StringComparison.Ordinal), verb = text.IndexOf(cue, StringComparison.Ordinal);
        var given = new Language.Attributions.AttributionSpans([new(at, at + words.Length)], [new(verb, verb + cue.Length)], []);

        Assert.Equal(name, Assert.Single(Pipeline.Analyze(text, [given]).Attributions).Source.Name);
    }
}
