using Microsoft.EntityFrameworkCore;
using Scoring.Links;
using Scoring.Pages.Reports;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>Reads which claims of other articles say the same as those of one.</summary>
internal static class Elsewhere
{
    // More would not fit a page that anyone reads.
    private const int MostLinks = 500;

    /// <summary>Null if there is no such article, or none of its reports has been compared.</summary>
    public static async Task<ReportElsewhere?> OfAsync(AppDb db, string articleId, CancellationToken cancellation)
    {
        var facts = await db.Facts.AsNoTracking().SingleOrDefaultAsync(f => f.ArticleId == articleId, cancellation);
        if (facts is null) return null;
        var unnamed = await db.Gists.Where(g => g.ArticleId == articleId && g.Standing == Standing.Unnamed).Select(g => g.Claim).Distinct().CountAsync(cancellation);
        var mine = db.Gists.Where(g => g.ArticleId == articleId);
        var links = db.ClaimLinks.Join(mine, l => l.FirstId, g => g.Id, (l, g) => new { Own = g, OtherId = l.SecondId, l.Confidence })
            .Concat(db.ClaimLinks.Join(mine, l => l.SecondId, g => g.Id, (l, g) => new { Own = g, OtherId = l.FirstId, l.Confidence }));
        var rows = await (from link in links
                          join other in db.Gists on link.OtherId equals other.Id
                          join about in db.Facts on other.ArticleId equals about.ArticleId
                          join article in db.Articles on other.ArticleId equals article.Id
                          where about.Story != facts.Story
                          orderby link.Confidence descending, other.Id
                          select new { link.Own, Other = other, link.Confidence, about.ReportId, about.At, about.Story, article.Title, article.Outlet })
            .Take(MostLinks).ToListAsync(cancellation);
        var claims = rows.Select(row => (row.Story, Found: new ClaimElsewhere(
                row.Own.Claim, row.Other.Standing, PutsOnRecord(row.Other, row.Own), row.Other.Source, row.Other.Words, row.Confidence, row.Other.ArticleId, row.ReportId,
                row.Other.Claim, row.Title, row.Outlet, row.At)))
            .OrderByDescending(one => one.Found.IsOnRecord).ThenByDescending(one => one.Found.Confidence)
            // Near-copies of one another bear each other out no more than one of them does.
            .DistinctBy(one => (one.Found.Claim, one.Story)).Select(one => one.Found);
        return new(articleId, facts.ReportId, [.. claims], unnamed);
    }

    private static bool PutsOnRecord(StoredGist other, StoredGist own) =>
        own.Standing == Standing.Unnamed && other.Standing == Standing.OnRecord && ClaimLikeness.Covers(ClaimGist.Parse(other.Gist), ClaimGist.Parse(own.Gist));
}
