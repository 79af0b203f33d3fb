using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Scoring.Language.Extraction;
using Scoring.Language.Reading;

namespace Scoring.Language.Tests.Extraction;

/// <summary>
/// What the network makes of a text of ours is stored, as log-odds of each candidate's cue, source and content: whoever changes its
/// arithmetic, its features or its model sees it here. After a change that is meant:
/// <c>SCORING_STORE_LOGITS=1 dotnet test tests/Scoring.Language.Tests --filter StoredLogits</c> writes the file anew.
/// </summary>
public sealed class StoredLogitsTests
{
    private const string Switch = "SCORING_STORE_LOGITS";
    private const double Tolerance = 1e-4;

    private const string Story =
        "HARBOR BOARD WEIGHS FARES\n\nPORT ELLIS (Ledger) — The harbor board plans to raise fares in June, Mayor Ada Lorne said on Monday, citing a report "
        + "that found cracks in two of the three boats.\n\n“We held out as long as we could,” she told reporters. “The boats are forty years old.”\n\n"
        + "Two officials familiar with the talks, who asked not to be named, said the board had been warned in May. Critics believe it did nothing.\n\n"
        + "It has emerged that the engines were to be replaced. The line's owner declined to comment.";

    private static readonly string Stored = Path.Combine(AppContext.BaseDirectory, "Extraction", "stored-logits.json");

    [Fact]
    public void Are_those_that_are_stored()
    {
        var found = Logits();
        if (Environment.GetEnvironmentVariable(Switch) == "1") Store(Json(found));
        var stored = JsonSerializer.Deserialize<List<Row>>(File.ReadAllBytes(Stored), JsonSerializerOptions.Web)!;

        Assert.True(found.Count > 5, "The story has candidates.");
        var differing = found.Zip(stored).Where(pair => !pair.First.IsNear(pair.Second)).Select(pair => $"{pair.First} was {pair.Second}")
            .ToList();
        Assert.True(
            found.Count == stored.Count && differing.Count == 0,
            $"{found.Count} candidates, {stored.Count} stored; the network gives other numbers than those stored. If that is meant, run\n"
            + $"  {Switch}=1 dotnet test tests/Scoring.Language.Tests --filter StoredLogits\nand commit the file.\n{string.Join('\n', differing)}");
    }

    [Theory]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public async Task Are_the_same_without(string switchedOff)
    {
        var program = typeof(StoredLogitsTests).Assembly.Location;
        var start = new ProcessStartInfo("dotnet", [program, "-method",
            $"{typeof(StoredLogitsTests).FullName}.{nameof(Are_those_that_are_stored)}"])
        {
            RedirectStandardOutput = true,
            Environment = { [switchedOff] = "0", [Switch] = null },
        };
        using var process = Process.Start(start)!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, told);
        Assert.Contains("Total: 1", told, StringComparison.Ordinal);
    }

    private static List<Row> Logits()
    {
        var finder = new CandidateFinder(ModelFile.Embedded(Extractor.Model));
        return [.. finder.Find(finder.Read(AnnotatedText.Read(Story))).Select(parts => new Row(
            parts.Cue.First, parts.Cue.End, LogOdds(parts.Cue.Probability), LogOdds(parts.SourceProbability),
                LogOdds(parts.ContentProbability)))];
    }

    // Nearer to 0 or 1 a single-precision probability tells nothing to four decimals of its log-odds.
    private static double LogOdds(double probability) => Math.Clamp(probability, 1e-3, 1 - 1e-3) is var p
        ? Math.Round(Math.Log(p / (1 - p)), 6) : 0;

    private static string Json(List<Row> rows) => "[\n" + string.Join(",\n",
        rows.Select(row => JsonSerializer.Serialize(row, JsonSerializerOptions.Web))) + "\n]\n";

    private static void Store(string json)
    {
        File.WriteAllText(Stored, json);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(ThisFile())!, Path.GetFileName(Stored)), json);
    }

    private static string ThisFile([CallerFilePath] string path = "") => path;

    /// <param name="First">First token of the cue.</param>
    /// <param name="End">Token behind it.</param>
    private sealed record Row(int First, int End, double Cue, double Source, double Content)
    {
        public bool IsNear(Row other) => (First, End) == (other.First, other.End)
            && new[] { Cue - other.Cue, Source - other.Source,
                Content - other.Content }.All(difference => Math.Abs(difference) <= Tolerance);
    }
}
