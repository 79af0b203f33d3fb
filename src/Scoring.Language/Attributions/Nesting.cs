using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>Which attribution stands inside the content of which.</summary>
internal static class Nesting
{
    /// <summary>Levels below an outermost attribution: nobody reads "he said she said he said she said he said".</summary>
    private const int DeepestNesting = 4;

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

        Flatten(parents, sizes);
        return parents;
    }

    /// <summary>Hangs what is nested too deep on the deepest ancestor that is allowed.</summary>
    private static void Flatten(int[] parents, int[] sizes)
    {
        var depths = new int[parents.Length];
        // A parent's content is larger than its child's, so parents come first.
        foreach (var number in Enumerable.Range(0, parents.Length).OrderByDescending(number => sizes[number]))
        {
            if (parents[number] < 0) continue;
            if (depths[parents[number]] == DeepestNesting) parents[number] = parents[parents[number]];
            depths[number] = depths[parents[number]] + 1;
        }
    }
}
