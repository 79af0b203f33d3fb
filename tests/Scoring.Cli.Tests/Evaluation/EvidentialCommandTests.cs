namespace Scoring.Cli.Tests.Evaluation;

public sealed class EvidentialCommandTests : IDisposable
{
    private const string Header = "article,start,end,label\n";

    // The emoji is one code point and two UTF-16 units: offsets behind it tell the two apart.
    private const string Text = "🚋 The pool reportedly leaks. Ada Quill said fees rise. The diver is known for his beard.";

    private readonly CommandLine _line = new();

    public EvidentialCommandTests() => _line.With("corpora/polnear/train/text/b.txt", Text)
        .With("corpora/reuters21578/reuters21578.jsonl", """{"id": 7, "text": "The bank is expected to fail."}""" + "\n");

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Counts_finds_and_misses_at_the_labelled_places()
    {
        _line.With("labels/labels.csv", Header + "polnear/train/b,11,21,agentless\npolnear/train/b,41,45,agentless\npolnear/train/b,41,45,sourced\nreuters21578/7,9,20,none\n");

        var ran = await CommandLine.RunAsync("evidential", _line["labels"], _line["corpora"]);

        Assert.Equal(0, ran.Code);
        // "reportedly" is found, "said" has a source, and what is expected of the bank is not nothing.
        Assert.Equal(2, ran.Out.Split('\n').Sum(line => Number(line, "places")));
        Assert.Equal(1, ran.Out.Split('\n').Sum(line => Number(line, "found")));
        Assert.Equal(1, ran.Out.Split('\n').Sum(line => Number(line, "false")));
    }

    [Theory]
    [InlineData("polnear/train/b,21,11,agentless", "line 2")]
    [InlineData("polnear/train/b,11,21,perhaps", "line 2")]
    [InlineData("reuters21578/8,0,3,none", "reuters21578/8")]
    public async Task Names_a_label_that_it_cannot_use(string line, string told)
    {
        _line.With("labels/labels.csv", Header + line + "\n");

        var ran = await CommandLine.RunAsync("evidential", _line["labels"], _line["corpora"]);

        Assert.Equal(2, ran.Code);
        Assert.Contains(told, ran.Error, StringComparison.Ordinal);
    }

    private static int Number(string line, string what) =>
        line.Split(": ") is [_, var figures, ..] && figures.Split(", ").FirstOrDefault(part => part.EndsWith(what, StringComparison.Ordinal)) is { } part
            ? int.Parse(part.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
}
