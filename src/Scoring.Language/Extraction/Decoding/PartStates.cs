namespace Scoring.Language.Extraction.Decoding;

/// <summary>
/// States of a token to one cue: part of its source, of its content, of the cue itself, or none of them. Those behind the source are
/// apart from
/// those before it, so that no path has more than one source.
/// </summary>
internal static class PartStates
{
    public const int NoneBefore = 0, ContentBefore = 1, Source = 2, NoneBehind = 3, ContentBehind = 4, CueBefore = 5, CueBehind = 6, Count = 7;

    /// <summary>What the network scores for each token.</summary>
    public const int None = 0, SourceLabel = 1, ContentLabel = 2, Labels = 3;

    private static readonly int[] LabelOf = [None, ContentLabel, SourceLabel, None, ContentLabel, -1, -1];

    public static Chain NewChain()
    {
        var allowed = new bool[Count, Count];
        foreach (var from in new[] { NoneBefore, ContentBefore, CueBefore })
            foreach (var to in new[] { NoneBefore, ContentBefore, CueBefore, Source }) allowed[from, to] = true;
        foreach (var from in new[] { Source, NoneBehind, ContentBehind, CueBehind })
            foreach (var to in new[] { NoneBehind, ContentBehind, CueBehind }) allowed[from, to] = true;
        allowed[Source, Source] = true;
        return new(allowed, [true, true, true, false, false, true, false]);
    }

    /// <summary>Spreads the scores of a token's labels over the states it may be in.</summary>
    public static void Spread(ReadOnlySpan<float> labels, bool isCue, Span<float> states)
    {
        for (var state = 0; state < Count; state++)
        {
            var label = LabelOf[state];
            if ((label < 0) != isCue) states[state] = Chain.Never;
            else states[state] = isCue ? 0 : labels[label];
        }
    }

    /// <summary>The label of a state; -1 for the cue.</summary>
    public static int Label(int state) => LabelOf[state];
}
