namespace Scoring.Cli.Evaluation.Measures;

/// <summary>Contiguous pieces of one role found exactly, whatever they are linked to.</summary>
internal readonly record struct PieceTally(int Right, int Predicted, int Gold)
{
    public static PieceTally Of(
        IReadOnlyList<Labelled> predicted, IReadOnlyList<Labelled> gold, Func<Labelled, IReadOnlyList<Range>> role, CodePoints text)
    {
        HashSet<(int, int)> found = Pieces(predicted, role, text), wanted = Pieces(gold, role, text);
        return new(found.Count(wanted.Contains), found.Count, wanted.Count);
    }

    public static PieceTally operator +(PieceTally a, PieceTally b) => new(a.Right + b.Right, a.Predicted + b.Predicted, a.Gold + b.Gold);

    public Figures ToFigures() => Figures.Of(Right, Predicted, Gold);

    /// <summary>Each piece as its first and last letter or number, so that quotation marks, brackets and end marks do not count.</summary>
    private static HashSet<(int, int)> Pieces(IReadOnlyList<Labelled> labelled, Func<Labelled, IReadOnlyList<Range>> role, CodePoints text)
    {
        var pieces = new HashSet<(int, int)>();
        foreach (var spans in labelled.Select(role))
        {
            foreach (var (start, end) in Merged(spans, text))
            {
                int first = -1, last = -1;
                for (var i = start; i < Math.Min(end, text.Count); i++)
                {
                    if (!text.IsOfAWord(i)) continue;
                    if (first < 0) first = i;
                    last = i;
                }

                pieces.Add(first < 0 ? (start, end) : (first, last));
            }
        }

        return pieces;
    }

    private static List<(int Start, int End)> Merged(IReadOnlyList<Range> spans, CodePoints text)
    {
        var merged = new List<(int Start, int End)>();
        foreach (var (start, end) in spans.Select(span => (Start: span.Start.Value, End: span.End.Value)).Order())
        {
            if (merged.Count > 0 && !HasWord(merged[^1].End, start)) merged[^1] = (merged[^1].Start, Math.Max(end, merged[^1].End));
            else merged.Add((start, end));
        }

        return merged;

        bool HasWord(int from, int to)
        {
            for (var i = from; i < Math.Min(to, text.Count); i++)
            {
                if (text.IsOfAWord(i)) return true;
            }

            return false;
        }
    }
}
