using Scoring.Training.Corpora;

namespace Scoring.Training.Tests.Corpora;

public sealed class BratReaderTests
{
    [Fact]
    public void Joins_spans_to_attributions_and_counts_code_points()
    {
        const string Text = "😀 Ada said: no. Yes.";
        var path = Path.GetTempFileName();
        File.WriteAllLines(path,
        [
            "T1\tSource 2 5\tAda", "T2\tCue 6 11\tsaid:", "T3\tContent 12 15;16 20\tno. Yes.", "T4\tAttribution 6 11\tsaid:",
            "E1\tAttribution:T4 Source:T1 Cue:T2 Content:T3", "E2\tAttribution:T4 Source:T1",
        ]);
        var attribution = Assert.Single(BratReader.Read(path, Text));
        File.Delete(path);
        Assert.Equal("Ada", Assert.Single(attribution.Source).Of(Text));
        Assert.Equal("said:", Assert.Single(attribution.Cue).Of(Text));
        Assert.Equal(["no.", "Yes."], attribution.Content.Select(span => span.Of(Text)));
    }
}
