namespace Scoring.Copies;

/// <summary>
/// The runs of words ("shingles") of a text, each as a number of 64 bits. A word is a run of letters and digits in lower case; an apostrophe
/// within it is passed over, so that "don’t" and "don't" are one. A text of fewer words than a run has is one run.
/// </summary>
internal static class Shingles
{
    /// <summary>Words in a run.</summary>
    public const int Words = 3;

    private const ulong FnvStart = 14695981039346656037, FnvPrime = 1099511628211;

    /// <summary>In reading order, repeated ones too; none for a text without words.</summary>
    public static IEnumerable<ulong> Of(string text)
    {
        var last = new ulong[Words];
        var count = 0;
        foreach (var word in HashesOfWords(text))
        {
            last[count++ % Words] = word;
            if (count >= Words) yield return Join(last, count);
        }

        if (count is > 0 and < Words) yield return Join(last, count);
    }

    /// <summary>Spreads a number over all 64 bits (the end of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value += 0x9E3779B97F4A7C15;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    private static IEnumerable<ulong> HashesOfWords(string text)
    {
        var hash = FnvStart;
        var isInWord = false;
        foreach (var unit in text)
        {
            if (char.IsLetterOrDigit(unit))
            {
                hash = (hash ^ char.ToLowerInvariant(unit)) * FnvPrime;
                isInWord = true;
            }
            else if (isInWord && unit is not ('\'' or '’'))
            {
                yield return hash;
                (hash, isInWord) = (FnvStart, false);
            }
        }

        if (isInWord) yield return hash;
    }

    // The oldest word first, so that the order of the words counts.
    private static ulong Join(ulong[] last, int count)
    {
        var joined = 0UL;
        for (var i = Math.Max(0, count - Words); i < count; i++) joined = Mix(joined ^ last[i % Words]);
        return joined;
    }
}
