using System.Globalization;

namespace Scoring.Training.Evaluation;

/// <summary>How confidence and truth agree, by tenths.</summary>
internal static class Reliability
{
    public static void Write(TextWriter output, IEnumerable<(double Confidence, bool IsRight)> judgements)
    {
        output.WriteLine("| confidence | attributions | mean confidence | right |");
        output.WriteLine("| --- | --- | --- | --- |");
        foreach (var tenth in judgements.GroupBy(j => Math.Min(9, (int)(j.Confidence * 10))).OrderBy(g => g.Key))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {tenth.Key / 10.0:F1}–{(tenth.Key + 1) / 10.0:F1} | {tenth.Count()} | {tenth.Average(j => j.Confidence):F2} | {tenth.Average(j => j.IsRight ? 1.0 : 0.0):F2} |"));
        }
    }
}
