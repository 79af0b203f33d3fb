using Scoring.Rules;

namespace Scoring.Cli.Evaluation;

/// <summary>Verdicts of the rules written by hand: <c>verdicts.tsv</c>, an article a line and a rule a column.</summary>
internal static class VerdictLabels
{
    /// <exception cref="InvalidDataException">A line does not fit the head, or holds no verdict.</exception>
    public static IReadOnlyList<(string Article, IReadOnlyDictionary<string, Verdict> Verdicts)> Read(string file)
    {
        var lines = File.ReadAllLines(file);
        var rules = lines[0].Split('\t')[1..];
        return [.. lines.Skip(1).Select((line, index) =>
        {
            var cells = line.Split('\t');
            if (cells.Length != rules.Length + 1) throw new InvalidDataException($"{file}({index + 2}): {cells.Length} cells, and {rules.Length + 1} in the head");
            return (cells[0], (IReadOnlyDictionary<string, Verdict>)rules.Zip(cells.Skip(1), (rule, cell) => (rule, Verdict: Of(cell, file, index + 2)))
                .ToDictionary(pair => pair.rule, pair => pair.Verdict, StringComparer.Ordinal));
        })];
    }

    private static Verdict Of(string cell, string file, int line) => cell switch
    {
        "pass" => Verdict.Pass,
        "warn" => Verdict.Warn,
        "fail" => Verdict.Fail,
        "-" => Verdict.NotApplicable,
        _ => throw new InvalidDataException($"{file}({line}): \"{cell}\" is no verdict"),
    };
}
