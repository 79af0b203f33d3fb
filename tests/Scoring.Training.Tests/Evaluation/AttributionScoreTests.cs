using Scoring.Language.Attributions;
using Scoring.Language.Text;
using Scoring.Training.Corpora;
using Scoring.Training.Evaluation;

namespace Scoring.Training.Tests.Evaluation;

public sealed class AttributionScoreTests
{
    private const string Text = "Ada said the pier, which leaks, is shut. Critics objected to tolls.";

    private static readonly GoldAttribution[] Gold =
    [
        new([Span("Ada")], [Span("said")], [Span("the pier, which leaks, is shut")]),
        new([Span("Critics")], [Span("objected to")], [Span("tolls.")]),
    ];

    [Fact]
    public void What_is_right_is_counted_right()
    {
        var score = AttributionScore.Of([.. Gold.Select(g => new AttributionSpans(g.Source, g.Cue, g.Content))], Gold, Text);
        Assert.All([score.Cue.F1, score.Source.F1, score.SourceExact.F1, score.Full.F1, score.Content.F1, score.ContentSpans.F1], f1 => Assert.Equal(100, f1));
    }

    [Fact]
    public void A_wrong_source_costs_source_and_full_but_not_the_cue()
    {
        var score = AttributionScore.Of([new([Span("Critics")], [Span("said")], [Span("the pier")])], Gold, Text);
        Assert.Equal(new Ratio(1, 1, 2), score.Cue);
        Assert.Equal(new Ratio(0, 1, 2), score.Source);
        Assert.Equal(new Ratio(0, 1, 2), score.Full);
    }

    [Fact]
    public void Final_stops_and_commas_between_pieces_do_not_count()
    {
        var score = AttributionScore.Of([new([], [Span("objected to")], [Span("tolls")])], Gold, Text);
        Assert.Equal(1, score.ContentSpans.Right);
    }

    private static TextSpan Span(string words)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        return new(start, start + words.Length);
    }
}
