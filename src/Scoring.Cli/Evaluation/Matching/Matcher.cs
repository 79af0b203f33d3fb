namespace Scoring.Cli.Evaluation.Matching;

/// <summary>Which predicted attribution stands for which gold one.</summary>
internal static class Matcher
{
    /// <summary>
    /// Two match when their cues share a character; pairs are chosen one to one, most shared first, half of what their contents share
    /// breaking the tie. Of wholly equal candidates the later ones win: so does the reference scorer.
    /// </summary>
    public static List<(int Predicted, int Gold)> Match(IReadOnlyList<Labelled> predicted, IReadOnlyList<Labelled> gold, CodePoints text)
    {
        var (predictedCues, predictedContents) = Marked(predicted, text);
        var (goldCues, goldContents) = Marked(gold, text);
        var candidates = new List<(double Score, int Predicted, int Gold)>();
        for (var i = 0; i < predicted.Count; i++)
        {
            for (var j = 0; j < gold.Count; j++)
            {
                var shared = predictedCues[i].Set.SharedWith(goldCues[j].Set);
                if (shared == 0) continue;
                var content = predictedContents[i].Set.SharedWith(goldContents[j].Set);
                var either = predictedContents[i].Count + goldContents[j].Count - content;
                candidates.Add((((double)shared / Math.Max(predictedCues[i].Count, goldCues[j].Count))
                    + (0.5 * ((double)content / Math.Max(1, either))), i, j));
            }
        }

        candidates.Sort((first, second) => second.CompareTo(first));
        var usedPredicted = new HashSet<int>();
        var usedGold = new HashSet<int>();
        var pairs = new List<(int, int)>();
        foreach (var (_, i, j) in candidates)
        {
            if (usedPredicted.Contains(i) || usedGold.Contains(j)) continue;
            usedPredicted.Add(i);
            usedGold.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }

    private static (List<(Positions Set, int Count)> Cues, List<(Positions Set,
        int Count)> Contents) Marked(IReadOnlyList<Labelled> labelled, CodePoints text)
    {
        return ([.. labelled.Select(label => Counted(label.Cue))], [.. labelled.Select(label => Counted(label.Content))]);

        (Positions, int) Counted(IReadOnlyList<Range> spans)
        {
            var set = Positions.Of(spans, text);
            return (set, set.Count);
        }
    }
}
