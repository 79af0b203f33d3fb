namespace Scoring.Cli.Tests.Evaluation;

public sealed class LinksCommandTests : IDisposable
{
    private const string Text = "The north pier will close in May, said Ines Falk. The fair is off.";

    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Counts_right_and_wrong_links_of_both_halves_and_of_places_in_articles()
    {
        _line.With("labels/own.tsv", "# remark\nsame\tthe north pier of Skarn will close in May\tin May the north pier of Skarn closes\nother\ta\tb\n");
        _line.With("labels/development.tsv", "same\tpolnear/train/a\t0-31\tpolnear/train/a\t0-31\n");
        _line.With("labels/measuring.tsv", "other\tpolnear/train/a\t0-14+19-31\tpolnear/train/a\t50-65\n");
        _line.With("corpora/polnear/train/text/a.txt", Text);

        var ran = await CommandLine.RunAsync("links", _line["labels"], _line["corpora"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("our own, for measuring: 1 pairs, 1 the same claim; 1 linked, 1 rightly: precision 100.0 %", ran.Out, StringComparison.Ordinal);
        Assert.Contains("our own, for fitting: 1 pairs, 0 the same claim; 0 linked", ran.Out, StringComparison.Ordinal);
        Assert.Contains("corpora, for measuring: 1 pairs, 0 the same claim; 0 linked", ran.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("same\tonly one sentence\n")]
    [InlineData("same\ta\tb\tc\n")]
    public async Task A_line_that_is_no_pair_is_named(string lines)
    {
        _line.With("labels/own.tsv", lines);
        var ran = await CommandLine.RunAsync("links", _line["labels"]);
        Assert.Equal(2, ran.Code);
        Assert.Contains("has not 3 fields", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_labels_are_bad_input() => Assert.Equal(2, (await CommandLine.RunAsync("links", _line["none"])).Code);

    [Fact]
    public async Task Edited_copies_of_the_wire_are_looked_for_in_it()
    {
        var story = string.Join(' ', Enumerable.Range(0, 30).Select(i => $"The harbour board of town {i} met and ferry number {i} ran late. "));
        _line.With("corpora/reuters21578/reuters21578.jsonl", $$"""{"id":1,"title":"Harbour","text":"{{story}}"}""" + "\n");
        _line.With("pairs.tsv", "reuters21578/1\treuters21578/1\tyes\n");

        var ran = await CommandLine.RunAsync("copies", _line["corpora"], _line["pairs.tsv"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains(" 100.0 % found,   0 strangers: as it is, another headline and byline", ran.Out, StringComparison.Ordinal);
        Assert.Contains("labelled pairs: 1 rightly joined, 0 wrongly, 0 missed, 0 rightly apart", ran.Out, StringComparison.Ordinal);
        Assert.Equal(2, (await CommandLine.RunAsync("copies", _line["none"])).Code);
    }
}
