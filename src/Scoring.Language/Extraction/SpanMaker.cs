using Scoring.Language.Attributions;
using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>Turns ranges of tokens into spans of the text.</summary>
internal static class SpanMaker
{
    public static AttributionSpans Spans(Token[] tokens, CueParts parts) => new(
        parts.HasSource ? [Span(tokens, (parts.SourceFirst, parts.SourceEnd))] : [],
        [Span(tokens, (parts.Cue.First, parts.Cue.End))],
        [.. parts.Content.Select(range => Span(tokens, range))]);

    public static Extracted Extracted(Token[] tokens, CueParts parts, AttributionKind kind, double confidence)
    {
        var spans = Spans(tokens, parts);
        return new(spans.Source, spans.Cue, spans.Content, kind, confidence);
    }

    private static TextSpan Span(Token[] tokens, (int First, int End) range) => new(tokens[range.First].Start, tokens[range.End - 1].End);
}
