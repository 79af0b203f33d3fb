namespace Scoring.Claims;

/// <summary>
/// Which statements say the same in other words: "Fees will rise in spring, Ortiz said" and "a rise of the fees in spring, officials
/// confirmed". Strict, since a wrong meeting would make two sources bear each other out: nearly all the words of the shorter one must be
/// in the longer one, its numbers among them, and both must affirm or both deny.
/// </summary>
internal static class Paraphrase
{
    // A word that more statements share than this tells nothing; it also bounds the pairs that are compared.
    private const int MostWithOneWord = 6;

    // Fewer words than these meet by chance; a headline is short by nature, and is about what the article is about.
    private const int FewestWords = 4, FewestInTitle = 3;

    // Of so many words one may differ.
    private const int WordsThatForgiveOne = 7;

    // A headline says in other words what the lead says: so much of it must be there. Only where that makes nobody bear anybody out.
    private const double ShareOfHeadline = 0.6;

    // Two readings of one sentence are of like length; a long quotation holds the words of many.
    private const int MostTimesAsLong = 3;

    /// <summary>Pairs of indexes, the lower first.</summary>
    public static IEnumerable<(int First, int Second)> Pairs(IReadOnlyList<Statement> statements)
    {
        var byStem = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < statements.Count; i++)
        {
            foreach (var stem in statements[i].Words.Stems)
            {
                if (!byStem.TryGetValue(stem, out var holders)) byStem[stem] = holders = [];
                if (holders.Count <= MostWithOneWord) holders.Add(i);
            }
        }

        var tried = new HashSet<(int, int)>();
        foreach (var holders in byStem.Values.Where(holders => holders.Count is > 1 and <= MostWithOneWord))
        {
            for (var i = 0; i < holders.Count; i++)
            {
                for (var j = i + 1; j < holders.Count; j++)
                {
                    var pair = (holders[i], holders[j]);
                    if (tried.Add(pair) && AreSame(statements[pair.Item1], statements[pair.Item2])) yield return pair;
                }
            }
        }
    }

    private static bool AreSame(Statement one, Statement other)
    {
        if (one.Words.IsDenied != other.Words.IsDenied) return false;
        var (shorter, longer) = one.Words.Stems.Length <= other.Words.Stems.Length ? (one.Words, other.Words) : (other.Words, one.Words);
        var fewest = one.IsInTitle != other.IsInTitle || one.Prominence == Prominence.Headline != (other.Prominence == Prominence.Headline) ? FewestInTitle : FewestWords;
        if (shorter.Stems.Length < fewest || longer.Stems.Length > shorter.Stems.Length * MostTimesAsLong) return false;
        var shared = shorter.Stems.Count(stem => Holds(longer.Stems, stem));
        var least = AreHeadlineAndLead(one, other) && AreOfOneSource(one, other) ? ShareOfHeadline * shorter.Stems.Length : shorter.Stems.Length - (shorter.Stems.Length >= WordsThatForgiveOne ? 1 : 0);
        return shared >= Math.Max(least, Math.Min(fewest, shorter.Stems.Length)) && shorter.Numbers.All(number => Holds(longer.Numbers, number));
    }

    private static bool AreHeadlineAndLead(Statement one, Statement other) =>
        (one.Prominence, other.Prominence) is (Prominence.Headline, Prominence.Lead) or (Prominence.Lead, Prominence.Headline);

    // The unnamed sources of a headline are those of the story under it.
    private static bool AreOfOneSource(Statement one, Statement other) =>
        one.SourceKey == other.SourceKey || (one.Judgement.Naming == Naming.Unnamed && other.Judgement.Naming == Naming.Unnamed);

    private static bool Holds(string[] sorted, string word) => Array.BinarySearch(sorted, word, StringComparer.Ordinal) >= 0;
}
