using Scoring.Language.Text;
using Scoring.Training.Corpora;
using Scoring.Training.Extraction;

namespace Scoring.Training.Tests.Extraction;

public sealed class CueCountsTests
{
    [Fact]
    public void The_plain_lemmas_are_the_fewest_that_cover_half()
    {
        var counts = CueCounts.Of([Article(6, "said"), Article(3, "argued"), Article(3, "wrote"), Article(1, "mused")]);

        Assert.Equal([("say", 6), ("argue", 3)], counts.Plain());
    }

    [Fact]
    public void Of_equal_lemmas_the_first_by_name_is_taken() =>
        Assert.Equal([("argue", 2)], CueCounts.Of([Article(2, "wrote"), Article(2, "argued")]).Plain());

    [Fact]
    public void Writes_no_lemma_that_stands_only_here_and_there()
    {
        var folder = Directory.CreateTempSubdirectory("scoring-cues-");
        using var output = new StringWriter();

        CueCounts.Of([Article(4, "said"), Article(3, "argued"), Article(2, "mused")]).Write(folder.FullName, output);

        Assert.Equal(["say 4", "argue 3"], Lines(folder, CueCounts.AllFile));
        Assert.Equal(["say 4", "argue 3"], Lines(folder, CueCounts.PlainFile));
        Assert.StartsWith("2 plain cue lemmas cover 7 of 9", output.ToString(), StringComparison.Ordinal);
        folder.Delete(recursive: true);
    }

    private static IEnumerable<string> Lines(DirectoryInfo folder, string file) =>
        File.ReadAllLines(Path.Combine(folder.FullName, file)).Where(line => !line.StartsWith('#'));

    private static CorpusArticle Article(int times, string cue)
    {
        var sentence = $"The mayor {cue} that fees rise. ";
        return new(cue, string.Concat(Enumerable.Repeat(sentence, times)), [.. Enumerable.Range(0, times).Select(i =>
            new GoldAttribution([], [new TextSpan((i * sentence.Length) + 10, (i * sentence.Length) + 10 + cue.Length)], []))]);
    }
}
