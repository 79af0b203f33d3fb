namespace Scoring.Links;

/// <summary>Words and figures of a sentence: "U.S." and "3.4" are one each, "well-known" and "don't" too, "2026's" is a figure.</summary>
internal static class GistTokens
{
    public static IEnumerable<string> Of(string sentence)
    {
        for (var at = 0; at < sentence.Length;)
        {
            if (!char.IsLetterOrDigit(sentence[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < sentence.Length && (char.IsLetterOrDigit(sentence[end]) || Joins(sentence, at, end))) end++;
            yield return sentence[at..end].Replace(".", char.IsDigit(sentence[at]) ? "." : "", StringComparison.Ordinal);
            at = end;
        }
    }

    /// <summary>The same for a word on every machine.</summary>
    public static ulong Hash(string word)
    {
        var hash = 14695981039346656037;
        foreach (var unit in word) hash = (hash ^ unit) * 1099511628211;
        return Copies.Shingles.Mix(hash);
    }

    private static bool Joins(string sentence, int start, int at)
    {
        if (at + 1 >= sentence.Length || !char.IsLetterOrDigit(sentence[at + 1])) return false;
        return sentence[at] switch
        {
            '\'' or '’' or '-' => true,
            // 3.4 and 1,250; of letters only initials, so that a stop before which no space stands ends the word.
            '.' or ',' when char.IsDigit(sentence[at - 1]) && char.IsDigit(sentence[at + 1]) => true,
            '.' => char.IsUpper(sentence[at - 1]) && char.IsUpper(sentence[at + 1]) && (at - 1 == start || sentence[at - 2] == '.'),
            _ => false,
        };
    }
}
