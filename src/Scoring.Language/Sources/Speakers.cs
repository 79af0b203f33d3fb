namespace Scoring.Language.Sources;

/// <summary>Who spoke so far, in reading order: the strongest hint at whom a later "he" or "the official" means.</summary>
internal sealed class Speakers
{
    /// <summary>How many are looked through: more than any article needs, and a bound for what is none.</summary>
    public const int LookedThrough = 500;

    private readonly List<(int Token, SourceReading Reading)> _all = [];

    private readonly HashSet<int> _tokens = [];

    public void Add(int token, SourceReading reading)
    {
        _all.Add((token, reading));
        _tokens.Add(token);
    }

    /// <summary>Whether a source begins at a token.</summary>
    public bool SpeaksAt(int token) => _tokens.Contains(token);

    /// <summary>Those who spoke before a token, the latest first.</summary>
    public IEnumerable<(int Token, SourceReading Reading)> Before(int token)
    {
        for (var s = _all.Count - 1; s >= Math.Max(0, _all.Count - LookedThrough); s--) if (_all[s].Token < token) yield return _all[s];
    }

    /// <summary>The latest that fits; token -1 and null if none does.</summary>
    public (int Token, SourceReading? Reading) LastAt(int token, Func<SourceReading, bool> fits)
    {
        foreach (var speaker in Before(token)) if (fits(speaker.Reading)) return speaker;
        return (-1, null);
    }

    public SourceReading? Last(int token, Func<SourceReading, bool> fits) => LastAt(token, fits).Reading;
}
