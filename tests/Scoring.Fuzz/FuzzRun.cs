using System.Diagnostics;
using System.Globalization;

namespace Scoring.Fuzz;

/// <summary>Makes texts and tries them until the time is up; one thread, so that CPU time is that of the texts.</summary>
internal sealed class FuzzRun(int seed, TextWriter output, CancellationToken cancellation)
{
    /// <summary>Enough to mend; more are mostly the same one again.</summary>
    private const int MostFailures = 5;

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(30);

    private readonly Trial _trial = new();
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);

    /// <param name="only">The number of the one text to try; null for as many as fit into the time.</param>
    /// <returns>0 if nothing failed, else 1.</returns>
    public int Run(TimeSpan time, int? only)
    {
        _trial.WarmUp();
        var (start, reported) = (Cpu(), TimeSpan.Zero);
        long characters = 0, longest = 0;
        var number = only ?? 0;
        for (; only is null ? Cpu() - start < time : number == only; number++)
        {
            cancellation.ThrowIfCancellationRequested();
            var text = new TextMaker(seed, number).Make();
            characters += text.Length;
            longest = Math.Max(longest, text.Length);
            if (_trial.Try(text) is { } failure && _kinds.Add(failure.Kind)) Tell(number, text, failure);
            if (_kinds.Count >= MostFailures) break;
            if (Cpu() - start - reported < BetweenReports) continue;
            reported = Cpu() - start;
            Say($"{reported.TotalSeconds:F0} CPU s: {number + 1:N0} texts, {characters:N0} characters, {_kinds.Count} failures");
        }

        var tried = only is null ? number : 1;
        var outcome = _kinds.Count == 0 ? "no failure" : $"{_kinds.Count} failures";
        Say($"seed {seed}: {tried:N0} texts, {characters:N0} characters, the longest of {longest:N0}");
        Say($"{_trial.Attributions:N0} attributions, {(Cpu() - start).TotalSeconds:F0} CPU s: {outcome}");
        return _kinds.Count == 0 ? 0 : 1;
    }

    private void Tell(int number, string text, Failure failure)
    {
        Say($"FAILED with --seed {seed} --case {number}: {failure.Message}");
        var shortest = Shortening.Of(text, candidate => _trial.Try(candidate)?.Kind == failure.Kind, cancellation);
        Say($"Shortest text found, {shortest.Length:N0} of {text.Length:N0} characters, for AnyTextTests:\n  {Literal.Of(shortest)}");
    }

    private void Say(FormattableString line) => output.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
