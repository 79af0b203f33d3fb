using System.Runtime.InteropServices;

namespace Scoring.Language.Tokenization;

/// <summary>One lower-case string for each distinct word of a text; apostrophes are made straight.</summary>
internal sealed class WordPool
{
    private readonly Dictionary<string, string> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public WordPool() => _bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Lower(ReadOnlySpan<char> word)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_bySpan, word, out var exists);
        if (!exists) known = new string(word).ToLowerInvariant().Replace('’', '\'');
        return known!;
    }
}
