namespace Scoring.Language.Reading;

/// <summary>A half-open run of tokens.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public static TokenRange Empty { get; }

    public bool IsEmpty => First >= End;

    public bool Contains(int token) => First <= token && token < End;

    public bool Overlaps(TokenRange other) => First < other.End && other.First < End;
}
