namespace Scoring.Language.Extraction.Features;

/// <summary>Numbers strings from 1 on; 0 stands for every other one. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, int> _numbers;

    public Vocabulary(IReadOnlyList<string> entries)
    {
        Entries = entries;
        _numbers = new(entries.Count, StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++) _numbers.Add(entries[i], i + 1);
    }

    public IReadOnlyList<string> Entries { get; }

    /// <summary>Numbers in use, with that of the unknown.</summary>
    public int Size => Entries.Count + 1;

    public int this[string entry] => _numbers.GetValueOrDefault(entry);
}
