using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>Which attribution stands inside the content of which.</summary>
internal static class Nesting
{
    /// <summary>For each attribution the number of the one with the smallest content around its cue; -1 for the outermost.</summary>
    public static int[] Parents(IReadOnlyList<Extracted> attributions)
    {
        var parents = new int[attributions.Count];
        var pieces = attributions.SelectMany((attribution, number) => attribution.Content.Select(piece => (piece.Start, piece.End, number))).OrderBy(piece => piece.Start).ToArray();
        var sizes = attributions.Select(attribution => attribution.Content.Sum(piece => piece.Length)).ToArray();
        var open = new List<(int Start, int End, int Number)>();
        var next = 0;
        foreach (var child in Enumerable.Range(0, attributions.Count).OrderBy(number => attributions[number].Cue[0].Start))
        {
            var cue = attributions[child].Cue[0];
            while (next < pieces.Length && pieces[next].Start <= cue.Start) open.Add(pieces[next++]);
            open.RemoveAll(piece => piece.End <= cue.Start);
            parents[child] = -1;
            foreach (var (start, end, number) in open)
            {
                // A larger content can only hold a smaller one: no two can hold each other.
                if (number == child || !new TextSpan(start, end).Contains(cue) || sizes[number] <= sizes[child]) continue;
                if (parents[child] < 0 || sizes[number] < sizes[parents[child]]) parents[child] = number;
            }
        }

        return parents;
    }
}
