using System.Diagnostics;

namespace Scoring.Cli.Tests;

public sealed class VectorWidthTests : IDisposable
{
    private readonly CommandLine _line = new();

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX512F")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task A_report_is_the_same_to_the_byte_without(string switchedOff)
    {
        _line.With("story.txt", "The pier will close in June, Mayor Ada Lorne said. “It leaks,” she told reporters, adding that two officials had warned her.");
        Assert.Equal(await ReportAsync(null), await ReportAsync(switchedOff));
    }

    public void Dispose() => _line.Dispose();

    private async Task<string> ReportAsync(string? switchedOff)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Scoring.Cli.dll"), "score", _line["story.txt"], "--format", "json"])
        {
            RedirectStandardOutput = true,
        };
        if (switchedOff is not null) start.Environment[switchedOff] = "0";
        using var process = Process.Start(start)!;
        var report = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        Assert.Contains("Ada Lorne", report, StringComparison.Ordinal);
        return report;
    }
}
