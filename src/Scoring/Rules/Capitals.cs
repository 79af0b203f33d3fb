namespace Scoring.Rules;

/// <summary>Words of a description that are written with a capital within it: the names of houses, places and parties.</summary>
internal static class Capitals
{
    /// <summary>In lower case, without the plain words that only begin the description: "The Ledger's lawyer" has "ledger".</summary>
    public static IEnumerable<string> Of(string description)
    {
        var first = true;
        foreach (var word in description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim('“', '”', '"', '\'', ',', '.', '(', ')');
            if (bare.EndsWith("'s", StringComparison.Ordinal) || bare.EndsWith("’s", StringComparison.Ordinal)) bare = bare[..^2];
            var isName = bare.Length > 1 && char.IsUpper(bare[0]) && !(first && IsPlain(bare));
            first = false;
            if (isName && !IsPlain(bare)) yield return bare.ToLowerInvariant();
        }
    }

    // A sentence may begin with any of these.
    private static bool IsPlain(string word) => word.ToLowerInvariant() is "the" or "a" or "an" or "one" or "two" or "three" or "four" or "five" or "some"
        or "many" or "several" or "other" or "others" or "another" or "both" or "all" or "most" or "few" or "he" or "she" or "they" or "it" or "we" or "who"
        or "officials" or "official" or "sources" or "source" or "people" or "critics" or "supporters" or "opponents" or "experts" or "analysts" or "insiders"
        or "aides" or "residents" or "traders" or "dealers" or "observers" or "voters" or "investors" or "economists" or "friends" or "neighbors" or "neighbours";
}
