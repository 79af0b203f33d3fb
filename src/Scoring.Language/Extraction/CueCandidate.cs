namespace Scoring.Language.Extraction;

/// <summary>
/// Tokens [<paramref name="First"/>, <paramref name="End"/>) that may be a cue, and where its source and content are looked for.
/// </summary>
/// <param name="Sequence">Number of the piece that holds it.</param>
/// <param name="WindowFirst">First token of the window.</param>
/// <param name="Probability">Mean probability that its tokens belong to a cue, 0 to 1.</param>
internal readonly record struct CueCandidate(int Sequence, int First, int End, int WindowFirst, int WindowEnd, float Probability)
{
    public int WindowLength => WindowEnd - WindowFirst;
}
