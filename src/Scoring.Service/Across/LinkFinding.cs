using Microsoft.EntityFrameworkCore;
using Scoring.Links;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>
/// Finds the claims of other articles that say the same as those of one. A link stands for both, so that an article that comes later is
/// shown with the earlier one as well, and no stored report changes.
/// </summary>
/// <remarks>
/// Bounded for every article: at most <see cref="ReportGists.Most"/> sentences of ten keys each, of a key no more than
/// <see cref="MostOfKey"/> sentences, and of each sentence the <see cref="MostLinks"/> surest links. The callers take turns.
/// </remarks>
internal static class LinkFinding
{
    /// <summary>Two words that more sentences share tell nothing: they are not looked up by them.</summary>
    public const int MostOfKey = 200;

    /// <summary>Of one sentence.</summary>
    public const int MostLinks = 8;

    // What was said a season ago of "earnings in the next quarter" is another claim.
    private static readonly TimeSpan LongestBetween = TimeSpan.FromDays(30);

    private const int LongestWords = 300, LongestSource = 200;

    /// <param name="facts">Of the article; stored already, with its story.</param>
    public static async Task FindAsync(AppDb db, ArticleFacts facts, IReadOnlyList<GistOfClaim> gists, CancellationToken cancellation)
    {
        await RemoveAsync(db, facts.ArticleId, cancellation);
        var stored = gists.Select(gist => new StoredGist
        {
            ArticleId = facts.ArticleId,
            Claim = gist.Claim,
            Standing = gist.Standing,
            Source = gist.Source is null ? null : Storable.Text(gist.Source, LongestSource),
            Words = Storable.Text(gist.Words.Trim(), LongestWords),
            Gist = gist.Gist.ToString(),
        }).ToList();
        db.AddRange(stored);
        await db.SaveChangesAsync(cancellation);

        var own = gists.Zip(stored, (gist, row) => (row.Id, gist.Gist, Keys: gist.Gist.Keys.Distinct().ToList())).ToList();
        var taken = await HeldAsync(db, [.. own.SelectMany(gist => gist.Keys).Distinct()], cancellation);
        var others = await OthersAsync(db, facts, [.. taken.SelectMany(key => key).Distinct()], cancellation);
        foreach (var (id, gist, keys) in own)
        {
            db.AddRange(keys.Where(key => taken[key].Count() < MostOfKey).Select(key => new GistKey { Key = key, GistId = id }));
            db.AddRange(LinksOf(id, gist, keys.SelectMany(key => taken[key]).Distinct(), others));
        }

        await db.SaveChangesAsync(cancellation);
    }

    private static async Task RemoveAsync(AppDb db, string articleId, CancellationToken cancellation)
    {
        var mine = db.Gists.Where(g => g.ArticleId == articleId).Select(g => g.Id);
        await db.ClaimLinks.Where(l => mine.Contains(l.FirstId) || mine.Contains(l.SecondId)).ExecuteDeleteAsync(cancellation);
        await db.GistKeys.Where(k => mine.Contains(k.GistId)).ExecuteDeleteAsync(cancellation);
        await db.Gists.Where(g => g.ArticleId == articleId).ExecuteDeleteAsync(cancellation);
    }

    // The sentences under each key.
    private static async Task<ILookup<long, long>> HeldAsync(AppDb db, long[] keys, CancellationToken cancellation)
    {
        var held = new List<GistKey>();
        foreach (var some in keys.Chunk(500)) held.AddRange(await db.GistKeys.AsNoTracking().Where(k => some.Contains(k.Key)).ToListAsync(cancellation));
        return held.ToLookup(key => key.Key, key => key.GistId);
    }

    private static async Task<Dictionary<long, ClaimGist>> OthersAsync(AppDb db, ArticleFacts facts, long[] ids, CancellationToken cancellation)
    {
        var (story, from, until) = (facts.Story, facts.At.Subtract(LongestBetween), facts.At.Add(LongestBetween));
        var others = new Dictionary<long, ClaimGist>();
        foreach (var some in ids.Chunk(500))
        {
            var rows = await (from gist in db.Gists
                              where some.Contains(gist.Id)
                              join other in db.Facts on gist.ArticleId equals other.ArticleId
                              where other.Story != story && other.At >= @from && other.At <= until
                              select new { gist.Id, gist.Gist }).ToListAsync(cancellation);
            foreach (var row in rows) others[row.Id] = ClaimGist.Parse(row.Gist);
        }

        return others;
    }

    private static IEnumerable<ClaimLink> LinksOf(long id, ClaimGist gist, IEnumerable<long> candidates, Dictionary<long, ClaimGist> others) => candidates
        .Where(others.ContainsKey)
        .Select(other => new ClaimLink { FirstId = other, SecondId = id, Confidence = ClaimLikeness.Confidence(others[other], gist) })
        .Where(link => link.Confidence >= ClaimLikeness.Least)
        .OrderByDescending(link => link.Confidence).ThenBy(link => link.FirstId)
        .Take(MostLinks);
}
