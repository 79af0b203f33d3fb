using Scoring.Language.Extraction.Features;
using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Language.Extraction;

/// <summary>Finds attributions by a trained network. Thread-safe; build once and share.</summary>
internal sealed class LearnedExtractor(ExtractionModel model)
{
    private readonly CandidateFinder _candidates = new(model);
    private readonly AgentlessClassifier _agentless = new(model);
    private readonly Acceptance _acceptance = new(model);
    private readonly KindClassifier _kinds = new(model);

    /// <summary>Names the training; equal versions give equal attributions for equal texts.</summary>
    public string Version => model.Version;

    /// <summary>The attributions of a text, in the order of their cues.</summary>
    /// <param name="rules">What the rules find in it.</param>
    public IReadOnlyList<Extracted> Extract(AnnotatedText text, IReadOnlyList<Extracted> rules)
    {
        var ruleCues = new SpanIndex(text, rules, rule => rule.Cue);
        var read = _candidates.Read(text);
        var candidates = _candidates.Find(read).ConvertAll(candidate => _agentless.Choose(read, candidate, ruleCues));
        var attributions = new List<Extracted>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var confidence = _acceptance.Confidence(read, candidates, i, ruleCues);
            if (confidence < _acceptance.Threshold(candidates[i].HasSource) || candidates[i].Content.Count == 0) continue;
            var parts = ContentPieces.Tidy(read, candidates[i]);
            attributions.Add(SpanMaker.Extracted(read.Tokens, parts, Kind(read, parts), Math.Round(confidence, 2)));
        }

        return attributions;
    }

    private Attributions.AttributionKind Kind(ReadText read, CueParts parts) => _kinds.Kind(
        read,
        (parts.Cue.First, parts.Cue.End),
        (parts.SourceFirst, parts.SourceEnd),
        parts.Content.Any(range => ContentPieces.IsQuoted(read, range)));
}
