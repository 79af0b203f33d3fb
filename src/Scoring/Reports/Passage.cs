using Scoring.Language.Text;

namespace Scoring.Reports;

/// <summary>Words of a text and where they stand.</summary>
/// <param name="Spans">Sorted, half-open UTF-16 offsets into the article's text (into its title, in a title's attributions).</param>
/// <param name="Text">The slices at <paramref name="Spans"/>, joined by one space; null where there is no span.</param>
public sealed record Passage(IReadOnlyList<TextSpan> Spans, string? Text)
{
    /// <summary>Cuts the spans out of <paramref name="text"/>, in their order in it.</summary>
    public static Passage Of(string text, IReadOnlyList<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        var sorted = spans.Order().ToList();
        return new(sorted, Words(text, sorted));
    }

    internal static string? Words(string text, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? null : string.Join(' ', spans.Select(span => span.Of(text)));
}
