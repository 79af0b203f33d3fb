using Scoring.Language.Sources;
using Xunit;

namespace Scoring.Language.Tests.Attributions;

/// <summary>Whose "I" it is in interviews: the guest's where the guest answers, the author's elsewhere.</summary>
public sealed class TurnsTests
{
    private static readonly LanguagePipeline Pipeline = new();

    [Theory]
    [InlineData("Carol Winslow on the mill\n\nQ: Will it close?\n\nA: I believe it will.\n\nQ: When?\n\nA: In May.", "Carol Winslow")]
    [InlineData("Carol Winslow on the mill\n\nQ: Will it close?\n\nA: Yes.\n\nQ: When?\n\nA: In May.\n\nNot before. I believe so.", null)]
    [InlineData("Carol Winslow met Tom Vale.\n\nWINSLOW: Will it close?\n\nVALE: I believe it will.\n\nWINSLOW: When?", "Tom Vale")]
    [InlineData("Carol Winslow met Tom Vale.\n\nI believe the mill will close.", null)]
    public void First_person_is_whose_turn_it_is(string text, string? name)
    {
        var at = text.IndexOf("I believe", StringComparison.Ordinal);
        var given = new Language.Attributions.AttributionSpans([new(at, at + 1)], [new(at + 2, at + 9)], []);

        var source = Assert.Single(Pipeline.Analyze(text, [given]).Attributions).Source;

        Assert.Equal(name is null ? SourceClass.Author : SourceClass.NamedPerson, source.Class);
        Assert.Equal(name, source.Class == SourceClass.NamedPerson ? source.Name : null);
    }
}
