using Scoring.Language.Extraction;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Tests.Extraction;

public sealed class ExtractorTests
{
    private const string Story =
        "Ferry talks stall\n\nThe harbor board will raise fares in June, Mayor Ada Lorne said on Monday.\n\n" +
        "“We held out as long as we could,” she told reporters. “The boats are forty years old.”\n\n" +
        "According to a report by the board, two of the three boats need new engines.";

    [Fact]
    public void Finds_source_cue_and_content_as_exact_slices()
    {
        var found = Extractor.Extract(AnnotatedText.Read(Story)).Select(a => (Words(a.Source), Words(a.Cue))).ToList();
        Assert.Equal([("Mayor Ada Lorne", "said"), ("she", "told"), ("a report by the board", "According to")], found);
    }

    [Fact]
    public void Takes_a_quotation_that_goes_on_behind_its_speaker()
    {
        var told = Extractor.Extract(AnnotatedText.Read(Story))[1];
        Assert.Contains("held out as long as we could", Words(told.Content), StringComparison.Ordinal);
        Assert.Contains("forty years old", Words(told.Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_every_thread_the_same_answer()
    {
        var text = AnnotatedText.Read(string.Join("\n\n", Enumerable.Repeat(Story, 20)));
        var alone = Told(text);
        var together = new string[8];
        Parallel.For(0, together.Length, i => together[i] = Told(text));
        Assert.All(together, told => Assert.Equal(alone, told));
    }

    [Fact]
    public void Says_how_sure_it_is_between_zero_and_one() =>
        Assert.All(Extractor.Extract(AnnotatedText.Read(Story)), a => Assert.InRange(a.Confidence, 0.3, 1));

    private static string Told(AnnotatedText text) =>
        string.Join('\n', Extractor.Extract(text).Select(a => $"{Spans(a.Source)} {Spans(a.Cue)} {Spans(a.Content)} {a.Kind} {a.Confidence:R}"));

    private static string Spans(IReadOnlyList<TextSpan> spans) => string.Join('+', spans);

    private static string Words(IReadOnlyList<TextSpan> spans) => string.Join(" + ", spans.Select(span => span.Of(Story)));
}
