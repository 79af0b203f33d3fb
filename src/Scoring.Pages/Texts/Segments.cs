using Scoring.Language.Text;

namespace Scoring.Pages.Texts;

/// <summary>
/// Cuts a text where marks begin and end, so that marks that overlap in any way are shown without nesting. The segments are in
/// order and together are the text, unit for unit; none begins or ends within a surrogate pair.
/// </summary>
public static class Segments
{
    // A page on which every attribution covers every other one must not grow with their square.
    private const int MostMarks = 6;

    private static readonly Comparer<Mark> ByShowing = Comparer<Mark>.Create((a, b) =>
    {
        var order = b.Part.CompareTo(a.Part);
        if (order == 0) order = b.Depth.CompareTo(a.Depth);
        if (order == 0) order = a.Span.Length.CompareTo(b.Span.Length);
        if (order == 0) order = a.Span.CompareTo(b.Span);
        return order != 0 ? order : string.CompareOrdinal(a.Attribution, b.Attribution);
    });

    /// <param name="cuts">Further places to cut at: the borders of paragraphs.</param>
    public static IReadOnlyList<Segment> Of(string text, IEnumerable<Mark> marks, IEnumerable<int> cuts)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = marks.Select(mark => mark with { Span = Whole(text, mark.Span) }).Where(mark => !mark.Span.IsEmpty).ToList();
        var starts = whole.ToLookup(mark => mark.Span.Start);
        var ends = whole.ToLookup(mark => mark.Span.End);
        var borders = whole.SelectMany(mark => (int[])[mark.Span.Start, mark.Span.End])
            .Concat(cuts.Select(cut => Whole(text, new(cut, cut)).Start)).Append(0).Append(text.Length).Distinct().Order().ToList();

        var segments = new List<Segment>(borders.Count);
        var active = new SortedSet<Mark>(ByShowing);
        for (var i = 0; i + 1 < borders.Count; i++)
        {
            active.ExceptWith(ends[borders[i]]);
            active.UnionWith(starts[borders[i]]);
            segments.Add(new(
                new(borders[i], borders[i + 1]),
                [.. active.Take(MostMarks)],
                [.. starts[borders[i]].Where(mark => mark.Label is not null)],
                [.. ends[borders[i + 1]].Where(mark => mark.Label is { Length: > 0 })]));
        }

        return segments;
    }

    // A span that begins or ends between the two halves of a character takes in the whole of it.
    private static TextSpan Whole(string text, TextSpan span)
    {
        var start = IsInPair(text, span.Start) ? span.Start - 1 : span.Start;
        return new(start, span.IsEmpty ? start : IsInPair(text, span.End) ? span.End + 1 : span.End);
    }

    private static bool IsInPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsSurrogatePair(text[offset - 1], text[offset]);
}
