namespace Scoring.Cli.Tests;

public sealed class BenchCommandTests : IDisposable
{
    private readonly CommandLine _line = new();

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Prints_speed_and_memory()
    {
        _line.With("a.txt", "Ada Quill said the line will open.").With("b.txt", "Officials said it will not.");

        var ran = await CommandLine.RunAsync("bench", _line[""]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("words: 12\n", ran.Out, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^engine: [1-9]\d* words/s per core$", ran.Out);
        Assert.Matches(@"(?m)^start-up: [1-9]\d* ms ", ran.Out);
        Assert.Matches(@"(?m)^peak: [1-9]\d* MB$", ran.Out);
    }

    [Fact]
    public async Task Takes_the_texts_of_an_annotated_folder()
    {
        Directory.CreateDirectory(_line["text"]);
        _line.With("text/a.txt", "Ada Quill said the line will open.");

        Assert.Contains("articles: 1\n", (await CommandLine.RunAsync("bench", _line[""])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_texts_is_refused() => Assert.Equal(2, (await CommandLine.RunAsync("bench", _line[""])).Code);
}
