namespace Scoring.Language.Extraction;

/// <summary>Source and content found for a cue, in tokens, with what acceptance wants to know of them.</summary>
/// <param name="SourceFirst">First token of the source; equal to <paramref name="SourceEnd"/> where there is none.</param>
/// <param name="Content">Half-open ranges of tokens, in order.</param>
/// <param name="SourceProbability">Mean probability of the source's tokens, or of there being none; 0 to 1.</param>
/// <param name="NoneProbability">How likely it is in the network's eyes that there is no source, 0 to 1.</param>
/// <param name="ContentProbability">Mean probability of the content's tokens; 0 where there are none.</param>
internal sealed record CueParts(
    CueCandidate Cue,
    int SourceFirst,
    int SourceEnd,
    IReadOnlyList<(int First, int End)> Content,
    float SourceProbability,
    float ContentProbability,
    float NoneProbability)
{
    /// <summary>The reading without a source if this one has one, with one if it has none; null where only one is likely at all.</summary>
    public CueParts? Other { get; init; }

    /// <summary>Log-odds, by the cue's words and the rules, that nobody stands behind it.</summary>
    public float NobodyByWords { get; init; }

    public bool HasSource => SourceEnd > SourceFirst;
}
