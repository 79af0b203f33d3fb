using System.Globalization;
using System.Text;
using Scoring.Links;

namespace Scoring.Cli.Evaluation.Links;

/// <summary>What a set of labelled pairs says of the links.</summary>
internal static class LinkTables
{
    private static readonly double[] Edges = [0.25, 0.5, 0.75, 0.9, 1.01];

    public static void Append(StringBuilder lines, string name, IReadOnlyList<LabelledPair> pairs)
    {
        var (same, linked) = (pairs.Count(pair => pair.IsSame), pairs.Where(pair => pair.Confidence >= ClaimLikeness.Least).ToList());
        var right = linked.Count(pair => pair.IsSame);
        var found = linked.Count(pair => pair.IsSame && pair.First.Keys.Intersect(pair.Second.Keys).Any());
        lines.Append(CultureInfo.InvariantCulture, $"{name}: {pairs.Count} pairs, {same} the same claim; {linked.Count} linked, {right} rightly: ")
            .Append(CultureInfo.InvariantCulture, $"precision {Share(right, linked.Count)}, recall {Share(right, same)}; ")
            .Append(CultureInfo.InvariantCulture, $"of the right ones {found} are found by their keys\n");
        foreach (var edge in Edges)
        {
            var low = edge == Edges[0] ? 0 : Edges[Array.IndexOf(Edges, edge) - 1];
            var within = pairs.Where(pair => pair.Confidence >= low && pair.Confidence < edge).ToList();
            if (within.Count == 0) continue;
            lines.Append(CultureInfo.InvariantCulture, $"  confidence {low:F2} to {Math.Min(edge, 1):F2}: {within.Count,3} pairs, ")
                .Append(CultureInfo.InvariantCulture, $"mean {within.Average(pair => pair.Confidence):F2}, ")
                .Append(CultureInfo.InvariantCulture, $"the same {Share(within.Count(pair => pair.IsSame), within.Count)}\n");
        }
    }

    /// <summary>Of those pairs that get a confidence at all.</summary>
    public static void AppendSigns(StringBuilder lines, IEnumerable<LabelledPair> pairs)
    {
        foreach (var pair in pairs.Where(pair => pair.Confidence > 0))
        {
            var signs = LikenessSigns.Of(pair.First, pair.Second);
            int[] row =
            [
                pair.IsSame ? 1 : 0, signs.Shared, signs.Particular, signs.Telling, signs.Shorter, signs.Longer, signs.BothMore, signs.IsNumberLacking ? 1 : 0,
            ];
            lines.AppendJoin('\t', row).Append('\n');
        }
    }

    public static void AppendMisses(StringBuilder lines, IEnumerable<LabelledPair> pairs)
    {
        foreach (var pair in pairs.Where(pair => pair.IsSame != pair.Confidence >= ClaimLikeness.Least).OrderByDescending(pair => pair.Confidence))
            lines.Append(CultureInfo.InvariantCulture, $"{(pair.IsSame ? "missed" : "wrong")} {pair.Confidence:F2}: ")
                .Append(CultureInfo.InvariantCulture, $"{pair.Words.ReplaceLineEndings(" ")}\n  {pair.First}\n  {pair.Second}\n");
    }

    private static string Share(int part, int whole) => whole == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{100.0 * part / whole:F1} %");
}
