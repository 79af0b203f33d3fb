using System.Globalization;
using System.Text.RegularExpressions;
using Scoring.Training.Corpora;

namespace Scoring.Training.Coreference;

/// <summary>The automatic coreference chains of an article: whom a pronoun that stands at an offset was taken to mean.</summary>
internal sealed partial class SilverChains
{
    /// <summary>A longer mention is a clause about several people, and its last word names nobody for sure.</summary>
    private const int LongestNaming = 5;

    private readonly Dictionary<int, int> _chainOf = [];
    private readonly Dictionary<int, HashSet<string>> _familyNames = [];
    private readonly HashSet<(int Chain, int Start)> _starts = [];

    /// <param name="path">A CoNLL-U file with <c>Coref=</c>; a few articles have none, and so no chains.</param>
    /// <param name="offsets">From the file's code points to UTF-16.</param>
    public SilverChains(string path, CodePoints offsets)
    {
        if (!File.Exists(path)) return;
        var words = ConlluReader.Read(path).SelectMany(sentence => sentence).ToArray();
        var open = new Dictionary<int, Stack<int>>();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Chains is not { } chains) continue;
            foreach (Match part in Part().Matches(chains))
            {
                var chain = int.Parse(part.Groups["chain"].ValueSpan, CultureInfo.InvariantCulture);
                if (!open.TryGetValue(chain, out var starts)) open[chain] = starts = [];
                if (part.Groups["opens"].Success) starts.Push(i);
                if (part.Groups["ends"].Success && starts.TryPop(out var first)) Add(chain, words, first, i + 1, offsets);
            }
        }
    }

    /// <summary>Lower-case last words of the personal names in the chain of the one-word mention at a UTF-16 offset; empty if
    /// unknown.</summary>
    public IReadOnlySet<string> FamilyNames(int offset) =>
        _chainOf.TryGetValue(offset, out var chain) && _familyNames.TryGetValue(chain, out var names) ? names : EmptySet;

    /// <summary>Whether the chain of the one-word mention at one offset names nobody and has a mention that begins at another.</summary>
    public bool IsUnnamedWith(int offset, int other) =>
        _chainOf.TryGetValue(offset, out var chain) && !_familyNames.ContainsKey(chain) && _starts.Contains((chain, other));

    private static readonly HashSet<string> EmptySet = [];

    private void Add(int chain, ConlluWord[] words, int first, int end, CodePoints offsets)
    {
        if (end - first == 1) _chainOf[offsets.ToUtf16(words[first].Start)] = chain;
        _starts.Add((chain, offsets.ToUtf16(words[first].Start)));
        var last = end - 1;
        if (last > first && words[last].Form is "'s" or "’s") last--;
        if (end - first > LongestNaming || words[last].Name != "PERSON") return;
        if (!_familyNames.TryGetValue(chain, out var names)) _familyNames[chain] = names = new(StringComparer.Ordinal);
        names.Add(words[last].Form.ToLowerInvariant());
    }

    [GeneratedRegex(@"(?<opens>\()?(?<chain>\d+)(?<ends>\))?")]
    private static partial Regex Part();
}
