namespace Scoring.Training.Extraction;

/// <summary>A gold attribution in tokens.</summary>
/// <param name="Parts">For each token of the article from <paramref name="PartsFirst"/> on: a label of <c>PartStates</c>.</param>
internal sealed record GoldCue(int First, int End, int PartsFirst, byte[] Parts)
{
    /// <summary>The label of a token; none for those away from source and content.</summary>
    public byte Part(int token) => token < PartsFirst || token >= PartsFirst + Parts.Length ? (byte)0 : Parts[token - PartsFirst];
}
