namespace Scoring.Copies;

/// <summary>
/// The numbers of a text, to tell a copy from the same form filled in anew: "the bank forecast a shortage of 250 million" in each day's notice.
/// Of more than <see cref="Most"/> distinct numbers those with the least hashes are kept, which are the same choice in every text.
/// </summary>
internal sealed class NumberSketch
{
    /// <summary>Numbers kept.</summary>
    public const int Most = 64;

    private readonly uint[] _hashes;

    private NumberSketch(uint[] sorted) => _hashes = sorted;

    public IReadOnlyList<uint> Hashes => _hashes;

    public static NumberSketch Of(string text)
    {
        var least = new SortedSet<uint>();
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = at + 1;
            while (end < text.Length && (char.IsDigit(text[end]) || Joins(text, end))) end++;
            Keep(least, HashOf(text.AsSpan(at, end - at)));
            at = end;
        }

        return new([.. least]);
    }

    public static NumberSketch Of(IEnumerable<uint> hashes) => new([.. hashes.Order()]);

    /// <summary>Share of the numbers of the text with fewer that the other has too, 0 to 1; 1 where one of them has none.</summary>
    public double Shared(NumberSketch other)
    {
        // What both would have kept: the same part of all numbers.
        var limit = Math.Min(Limit, other.Limit);
        var mine = _hashes.Where(hash => hash <= limit).ToHashSet();
        var theirs = other._hashes.Where(hash => hash <= limit).ToList();
        var fewer = Math.Min(mine.Count, theirs.Count);
        return fewer == 0 ? 1 : (double)theirs.Count(mine.Contains) / fewer;
    }

    // 3.4, 1,250, 7-1/2, 12:30.
    private static bool Joins(string text, int at) =>
        text[at] is '.' or ',' or '/' or '-' or ':' && at + 1 < text.Length && char.IsDigit(text[at + 1]);

    private uint Limit => _hashes.Length < Most ? uint.MaxValue : _hashes[^1];

    private static void Keep(SortedSet<uint> least, uint hash)
    {
        if (least.Count == Most && hash >= least.Max) return;
        if (least.Add(hash) && least.Count > Most) least.Remove(least.Max);
    }

    // "1,250" and "1250" are one number.
    private static uint HashOf(ReadOnlySpan<char> number)
    {
        var hash = 0UL;
        foreach (var unit in number)
        {
            if (unit != ',') hash = Shingles.Mix(hash ^ unit);
        }

        return (uint)(hash >> 32);
    }
}
