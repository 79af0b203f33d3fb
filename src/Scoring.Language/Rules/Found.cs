using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>An attribution as rules find it, in tokens; contents may grow until all cues of the text are known.</summary>
internal sealed class Found(AttributionKind kind, TokenRange source, TokenRange cue, double confidence)
{
    public AttributionKind Kind { get; } = kind;

    public TokenRange Source { get; } = source;

    public TokenRange Cue { get; set; } = cue;

    public List<TokenRange> Content { get; } = [];

    public double Confidence { get; } = confidence;

    public bool Covers(int token) => Content.Exists(piece => piece.Contains(token));

    public Found WithoutSource()
    {
        var found = new Found(Kind, TokenRange.Empty, Cue, Confidence);
        found.Content.AddRange(Content);
        return found;
    }

    public Extracted ToSpans(AnnotatedText text)
    {
        Content.Sort((a, b) => a.First.CompareTo(b.First));
        return new(
            Source.IsEmpty ? [] : [text.SpanOf(Source.First, Source.End)],
            [text.SpanOf(Cue.First, Cue.End)],
            Merge(text),
            Kind,
            Confidence);
    }

    private List<TextSpan> Merge(AnnotatedText text)
    {
        var spans = new List<TextSpan>();
        var last = TokenRange.Empty;
        foreach (var piece in Content)
        {
            if (piece.IsEmpty) continue;
            if (spans.Count > 0 && piece.First <= last.End) spans[^1] = spans[^1].Cover(text.SpanOf(piece.First, piece.End));
            else spans.Add(text.SpanOf(piece.First, piece.End));
            last = new(last.First, Math.Max(last.End, piece.End));
        }

        return spans;
    }
}
