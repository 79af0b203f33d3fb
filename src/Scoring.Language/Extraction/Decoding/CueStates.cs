namespace Scoring.Language.Extraction.Decoding;

/// <summary>States of a token to cues: outside, at the beginning of one, further inside.</summary>
internal static class CueStates
{
    public const int Outside = 0, Begins = 1, Inside = 2, Count = 3;

    private static readonly bool[,] Allowed =
    {
        { true, true, false },
        { true, true, true },
        { true, true, true },
    };

    public static Chain NewChain() => new(Allowed, [true, true, false]);
}
