namespace Scoring.Language.Extraction.Network;

/// <summary>What the network knows a word by.</summary>
internal readonly record struct WordKey(int Vector, int Word, int Suffix, int Prefix);

/// <summary>
/// What the words met so far add to the gates of the first layer. Most words of a text are common ones: their product is taken once and
/// kept, until there is no more room.
/// </summary>
internal sealed class WordRows
{
    /// <summary>Words kept, at most: 16 MB.</summary>
    private const int Most = 4096;

    private readonly Dictionary<WordKey, int> _numbers = [];
    private readonly List<WordKey> _new = [];
    private int[] _rows = [];

    /// <summary>Sees to it that the next <paramref name="words"/> words have room, all at once; forgets others for that.</summary>
    public void Expect(int words)
    {
        if (_numbers.Count + words > Most) _numbers.Clear();
    }

    /// <summary>Number of a word; its row is there after <see cref="Compute"/>.</summary>
    public int NumberOf(WordKey word)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_numbers, word, out var isKnown);
        if (isKnown) return number;
        _new.Add(word);
        return number = _numbers.Count - 1;
    }

    public void Compute(WordGates gates, Scratch scratch)
    {
        if (_new.Count == 0) return;
        var size = _numbers.Count * WordGates.Width;
        if (_rows.Length < size) Array.Resize(ref _rows, Math.Max(size, Math.Min(2 * _rows.Length, Most * WordGates.Width)));
        var words = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_new);
        gates.Run(words, _rows.AsSpan(size - words.Length * WordGates.Width), scratch);
        _new.Clear();
    }

    public ReadOnlySpan<int> Row(int number) => _rows.AsSpan(number * WordGates.Width, WordGates.Width);
}
