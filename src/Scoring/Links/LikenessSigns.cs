namespace Scoring.Links;

/// <summary>What two sentences have in common, counted.</summary>
/// <param name="Shared">Words, names and numbers that both have.</param>
/// <param name="Particular">Of these, names and numbers.</param>
/// <param name="Telling">Of these, words that are neither, nor what people and bodies are called: they tell what is claimed.</param>
/// <param name="Shorter">Words, names and numbers of the one with fewer.</param>
/// <param name="BothMore">Words, names and numbers that one has more than the other, of whichever has fewer such: 0 where one holds all of the other.</param>
/// <param name="IsNumberLacking">One has numbers and the other none.</param>
public sealed record LikenessSigns(int Shared, int Particular, int Telling, int Shorter, int Longer, int BothMore, bool IsNumberLacking)
{
    public static LikenessSigns Of(ClaimGist one, ClaimGist other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var names = one.Names.Concat(other.Names).Distinct().Count(name => Has(one, name) && Has(other, name));
        var numbers = one.Numbers.Count(other.Numbers.Contains);
        var words = one.Words.Count(other.Words.Contains);
        return new(
            names + numbers + words,
            names + numbers,
            one.Words.Count(word => other.Words.Contains(word) && !GistWords.IsRole(word)),
            Math.Min(one.Size, other.Size),
            Math.Max(one.Size, other.Size),
            Math.Min(More(one, other), More(other, one)),
            one.Numbers.Count == 0 != (other.Numbers.Count == 0));
    }

    /// <summary>A logistic function of the signs; its weights were fitted on labelled pairs: see <c>same-claims.md</c>.</summary>
    public double Confidence
    {
        get
        {
            var contained = (double)Shared / Shorter;
            var common = (double)Shared / (Shorter + Longer - Shared);
            var sum = -2.4 + (0.6 * contained) + (3.1 * common) + (0.9 * Math.Min(Particular, 4) / 4) + (1.7 * Math.Min(Telling, 6) / 6)
                - (0.9 * Math.Min(BothMore, 4)) - (IsNumberLacking ? 2.4 : 0);
            return Math.Round(1 / (1 + Math.Exp(-sum)), 4);
        }
    }

    private static int More(ClaimGist one, ClaimGist other) =>
        one.Words.Count(word => !other.Words.Contains(word) && !GistWords.IsRole(word)) + one.Names.Count(name => !Has(other, name))
        + one.Numbers.Count(number => !other.Numbers.Contains(number));

    private static bool Has(ClaimGist gist, string name) => gist.Names.Contains(name) || gist.Words.Contains(GistWords.Base(name));
}
