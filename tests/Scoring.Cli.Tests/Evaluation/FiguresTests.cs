using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Measures;

namespace Scoring.Cli.Tests.Evaluation;

public sealed class FiguresTests
{
    // By hand from the binary values: 66.65 is a little more than that, 0.25 and 6.75 are exact ties.
    [Theory]
    [InlineData(66.65, 66.7)]
    [InlineData(66.55, 66.5)]
    [InlineData(0.25, 0.2)]
    [InlineData(0.75, 0.8)]
    [InlineData(6.25, 6.2)]
    [InlineData(6.75, 6.8)]
    [InlineData(100, 100)]
    [InlineData(0, 0)]
    [InlineData(2.675, 2.7)]
    public void Rounds_the_exact_binary_value_and_ties_to_even(double value, double rounded) => Assert.Equal(rounded, Figures.Round(value));

    [Fact]
    public void Nothing_found_of_nothing_is_zero() => Assert.Equal("{'P': 0.0, 'R': 0.0, 'F1': 0.0}", Figures.Of(0, 0, 0).ToString());

    [Fact]
    public void Of_equal_candidates_the_later_ones_match()
    {
        var text = new CodePoints("said said");
        var label = new Labelled([], [0..4], []);

        Assert.Equal([(1, 0)], Matcher.Match([label, label], [label], text));
    }
}
