namespace Scoring.Language.Tokenization;

/// <summary>Where a contraction is cut, as the Penn Treebank does: "Smith|'s", "did|n't", "ca|n't", "they|'ve"; never "O'Malley".</summary>
internal static class Contractions
{
    /// <summary>Length of the part before the clitic; the whole length where there is none.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark <= 0) return word.Length;
        var tail = word[(mark + 1)..];
        if (tail is "t" or "T") return mark >= 2 && word[mark - 1] is 'n' or 'N' ? mark - 1 : word.Length;
        return tail is "s" or "S" or "re" or "RE" or "ve" or "VE" or "ll" or "LL" or "d" or "D" or "m" or "M" ? mark : word.Length;
    }
}
