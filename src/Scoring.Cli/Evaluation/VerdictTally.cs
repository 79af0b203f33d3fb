using System.Globalization;
using Scoring.Rules;

namespace Scoring.Cli.Evaluation;

/// <summary>How often a rule's warnings and failures are those of the reader.</summary>
internal sealed class VerdictTally
{
    private readonly Dictionary<(Verdict Given, Verdict Right), int> _counts = [];

    public void Add(Verdict given, Verdict right) => _counts[(given, right)] = _counts.GetValueOrDefault((given, right)) + 1;

    /// <summary>Times the rule said this.</summary>
    public int Given(Verdict verdict) => _counts.Where(pair => pair.Key.Given == verdict).Sum(pair => pair.Value);

    /// <summary>Times the reader says this.</summary>
    public int Right(Verdict verdict) => _counts.Where(pair => pair.Key.Right == verdict).Sum(pair => pair.Value);

    public int Both(Verdict verdict) => _counts.GetValueOrDefault((verdict, verdict));

    public int All => _counts.Values.Sum();

    public int Agreed => _counts.Where(pair => pair.Key.Given == pair.Key.Right).Sum(pair => pair.Value);

    public static VerdictTally Sum(IEnumerable<VerdictTally> tallies)
    {
        var sum = new VerdictTally();
        foreach (var (key, count) in tallies.SelectMany(tally => tally._counts)) sum._counts[key] = sum._counts.GetValueOrDefault(key) + count;
        return sum;
    }

    /// <summary>"fail precision 0.92 (11 of 12) recall 0.85 (of 13) · warn … · agreement 0.9 (of 60)".</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"fail {Figures(Verdict.Fail)} · warn {Figures(Verdict.Warn)} · agreed {Agreed} of {All}");

    private string Figures(Verdict verdict) => string.Create(CultureInfo.InvariantCulture,
        $"precision {Share(Both(verdict), Given(verdict))} ({Both(verdict)} of {Given(verdict)}) recall {Share(Both(verdict), Right(verdict))} (of {Right(verdict)})");

    private static string Share(int part, int whole) => whole == 0 ? "-" : ((double)part / whole).ToString("0.00", CultureInfo.InvariantCulture);
}
