using Scoring.Language.Sources;
using Xunit;

namespace Scoring.Language.Tests.Attributions;

/// <summary>Who speaks by a cue without source words of its own.</summary>
public sealed class ImpliedSourceTests
{
    private static readonly LanguagePipeline Pipeline = new();

    [Theory]
    [InlineData("Mayor Ann Castell denied the charges and accused the board of lying.", "accused", "Ann Castell")]
    [InlineData("Ann Castell has run the pier since May and has promised a new one.", "has promised", "Ann Castell")]
    [InlineData("Ann Castell ran the pier, but Tom Vale closed it and blamed the board.", "blamed", "Tom Vale")]
    [InlineData("Ann Castell said that Tom Vale was gone and vowed to find him.", "vowed", "Ann Castell")]
    [InlineData("Ann Castell runs the pier and is expected to close it.", "is expected", null)]
    [InlineData("Ann Castell runs the pier and seems to like it.", "seems", null)]
    [InlineData("Ann Castell joined the board in calling for a vote.", "calling for", "Ann Castell")]
    [InlineData("Ann Castell came to praise the pier and to blame the board.", "to blame", "Ann Castell")]
    public void Behind_and_the_subject_of_the_clause_before_speaks(string text, string cue, string? name)
    {
        var at = text.IndexOf(cue, StringComparison.Ordinal);
        var given = new Language.Attributions.AttributionSpans([], [new(at, at + cue.Length)], []);

        var source = Assert.Single(Pipeline.Analyze(text, [given]).Attributions).Source;

        Assert.Equal(name is null ? SourceClass.NoSource : SourceClass.NamedPerson, source.Class);
        Assert.Equal(name, source.Name);
    }
}
