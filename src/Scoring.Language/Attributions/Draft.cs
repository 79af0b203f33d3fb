using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>An attribution while it is put together.</summary>
internal sealed class Draft(Extracted extracted, TokenRange source, TokenRange cue, IReadOnlyList<TokenRange> content)
{
    public Extracted Extracted { get; } = extracted;

    public TokenRange Source { get; } = source;

    public TokenRange Cue { get; } = cue;

    public IReadOnlyList<TokenRange> ContentTokens { get; } = content;

    public Draft? Parent { get; set; }

    public bool IsResolved { get; set; }

    /// <summary>Who the source phrase is; null if agentless.</summary>
    public SourceReading? Reading { get; set; }

    /// <summary>Who speaks through the source, where that is an outlet.</summary>
    public SourceReading? Inner { get; set; }

    public TokenRange InnerSource { get; set; }

    /// <summary>Those who stand between the source and the innermost speaker, outermost first.</summary>
    public List<(TokenRange Source, SourceReading Reading)> Between { get; } = [];

    public List<SourceDetail> Details { get; } = [];

    public List<SourceDetail> InnerDetails { get; } = [];

    /// <summary>Outlets to which the speaker spoke.</summary>
    public List<string> Via { get; } = [];

    /// <summary>Outlets that are the source phrase and pass on what another said, outermost first.</summary>
    public List<string> Carriers { get; } = [];

    /// <summary>Its source has become the end of another's chain.</summary>
    public bool IsAbsorbed { get; set; }

    public SourceReading? Innermost => Inner ?? Reading;

    public Attribution ToAttribution(string id, AnnotatedText text, CueReader cues, KindReader kinds, Outlets outlets, Dictionary<string, string> ids, List<Attribution> children)
    {
        var assertion = cues.Assertion(Cue, ContentTokens);
        var kind = assertion == Assertion.NoComment ? AttributionKind.Reporting
            // "The Gazette understands that …": what it has found out, not what it feels.
            : Details.Exists(detail => detail.Kind == DetailKind.SelfReported) ? AttributionKind.Evidence
            : kinds.Kind(Cue, Innermost?.Class ?? SourceClass.NoSource, Innermost?.Head ?? "", ContentTokens, Extracted.Kind);
        var via = Carriers.Concat(Via).Where(name => name != outlets.OwnOutlet).Distinct().ToList();
        var details = Inner is null ? Details : InnerDetails;
        if (via.Count > 0) details.Add(new(DetailKind.SecondHand, Extracted.Cue[0]));
        return new(
            id,
            kind,
            ToSource(text, ids, details),
            Extracted.Cue,
            Extracted.Content,
            via,
            Math.Round(Extracted.Confidence * (Innermost?.Confidence ?? 1), 2),
            assertion,
            ContentTokens.Any(piece => Enumerable.Range(piece.First, piece.End - piece.First).Any(text.IsInQuotation)),
            children);
    }

    private Source ToSource(AnnotatedText text, Dictionary<string, string> ids, List<SourceDetail> details)
    {
        if (Reading is null) return new([], SourceClass.NoSource, null, null, details, []);
        var chain = new List<ChainLink> { new(Extracted.Source, Reading.Class, Reading.Name) };
        foreach (var (source, reading) in Between) chain.Add(new([text.SpanOf(source.First, source.End)], reading.Class, reading.Name));
        if (Inner is { } inner) chain.Add(new(InnerSource.IsEmpty ? [] : [text.SpanOf(InnerSource.First, InnerSource.End)], inner.Class, inner.Name));
        var innermost = Innermost!;
        return new(Extracted.Source, innermost.Class, innermost.Name, ids[innermost.Key], details, chain, innermost.IsResolved);
    }
}
