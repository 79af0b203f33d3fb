using System.Diagnostics;
using System.Globalization;

namespace Scoring.Cli.Tests;

/// <summary><c>bench --lengths</c>, in a process of its own: its CPU time is that of the texts alone, whatever else the machine
/// does.</summary>
public sealed class LengthsBenchTests : IDisposable
{
    private const string Story = """
        The pier will close in June, Mayor Ada Lorne said on Monday. “It leaks,” she told the Ledger. “We held out as long as we could.”

        Two officials, who asked not to be named, said the board had been warned in May. It has emerged that a report noted cracks.

        """;

    /// <summary>
    /// Sixteen times the length may take up to three times the CPU time of each KB, for memory that no cache holds; a step that is
    /// quadratic takes sixteen times as much as soon as it counts at all.
    /// </summary>
    private const double MostGrowth = 3;

    /// <summary>A machine at its limits can spoil one measurement, not three.</summary>
    private const int Tries = 3;

    private readonly CommandLine _line = new();

    public LengthsBenchTests() => _line.With("story.txt", Story);

    public void Dispose() => _line.Dispose();

    [Fact]
    public async Task Time_is_linear_in_length()
    {
        var growth = new List<string>();
        for (var tried = 0; tried < Tries; tried++)
        {
            var table = await TableAsync("32", "512");
            var (shorter, longer) = (Numbers(table[1]), Numbers(table[2]));
            Assert.Equal(4, longer.Count);
            if (shorter.Zip(longer).All(pair => pair.Second <= MostGrowth * pair.First)) return;
            growth.AddRange(table);
        }

        Assert.Fail(string.Join('\n', growth));
    }

    [Fact]
    public async Task Prints_a_line_for_each_length()
    {
        var ran = await CommandLine.RunAsync("bench", _line[""], "--lengths", "1", "2");

        Assert.Equal(0, ran.Code);
        Assert.Matches("""^CPU ms per KB +news +one paragraph +open quotation +"he said"\n1 KB( +\d+\.\d{3}){4}\n2 KB( +\d+\.\d{3}){4}\n$""", ran.Out);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("20000")]
    [InlineData("long")]
    public async Task A_length_that_cannot_be_is_wrong_usage(string length) =>
        Assert.Equal(1, (await CommandLine.RunAsync("bench", _line[""], "--lengths", length)).Code);

    private async Task<string[]> TableAsync(params string[] lengths)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Scoring.Cli.dll");
        var start = new ProcessStartInfo("dotnet", [program, "bench", _line[""], "--lengths", .. lengths])
        {
            RedirectStandardOutput =
            true
        };
        using var process = Process.Start(start)!;
        var table = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return table.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static List<double> Numbers(string line) =>
        [.. line[16..].Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))];
}
