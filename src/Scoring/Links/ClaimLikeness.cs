namespace Scoring.Links;

/// <summary>
/// How sure it is that two sentences of different articles claim the same. Told from their words alone, so that it finds what is said in
/// like words and nothing else. Symmetric.
/// </summary>
public static class ClaimLikeness
{
    /// <summary>From this confidence on, two claims are linked. Chosen on labelled pairs: see <c>same-claims.md</c> beside this file.</summary>
    public const double Least = 0.75;

    // Fewer words meet by chance; without a name or a number, many do: "it has no plans to seek control of the company".
    private const int FewestShared = 3, FewestTelling = 2, FewestTellingAlone = 6;

    // A sentence that says three times as much says something else too.
    private const double MostTimesAsLong = 3;

    /// <summary>
    /// 0 to 1: the share of pairs with these signs that a reader called the same claim. 0 where one denies what the other affirms, where each
    /// has a number or a name that the other lacks, where one has a word and the other its opposite, and where too few words are shared.
    /// </summary>
    public static double Confidence(ClaimGist one, ClaimGist other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        if (one.IsDenied != other.IsDenied || Differ(one.Numbers, other.Numbers) || NamesDiffer(one, other) || AreOpposite(one, other)) return 0;
        var signs = LikenessSigns.Of(one, other);
        return signs.Shared >= FewestShared && signs.Telling >= (signs.Particular == 0 ? FewestTellingAlone : FewestTelling)
            && signs.Longer <= MostTimesAsLong * signs.Shorter ? signs.Confidence : 0;
    }

    /// <summary>
    /// Whether <paramref name="record"/> stands behind <paramref name="claimed"/>: all its numbers are there, and what is claimed plainly is
    /// not merely said to be possible.
    /// </summary>
    public static bool Covers(ClaimGist record, ClaimGist claimed)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(claimed);
        return claimed.Numbers.All(record.Numbers.Contains) && (claimed.IsHedged || !record.IsHedged);
    }

    private static bool Differ(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Any(word => !other.Contains(word)) && other.Any(word => !one.Contains(word));

    // A name at the head of a sentence passes for a word there.
    private static bool NamesDiffer(ClaimGist one, ClaimGist other) =>
        one.Names.Any(name => !Holds(other, name)) && other.Names.Any(name => !Holds(one, name));

    private static bool Holds(ClaimGist gist, string name) => gist.Names.Contains(name) || gist.Words.Contains(GistWords.Base(name));

    private static bool AreOpposite(ClaimGist one, ClaimGist other) => Opposes(one, other) || Opposes(other, one);

    private static bool Opposes(ClaimGist one, ClaimGist other) =>
        one.Words.Any(word => GistWords.OppositeOf(word) is { } opposite && !other.Words.Contains(word) && other.Words.Contains(opposite));
}
