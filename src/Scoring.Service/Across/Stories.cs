using Microsoft.EntityFrameworkCore;
using Scoring.Copies;
using Scoring.Service.Storage;

namespace Scoring.Service.Across;

/// <summary>
/// Which articles tell one story in the same words. The first to come in stands for it; whatever resembles that first one enough is its
/// near-copy. Each member has been compared with the first, so that no chain of small changes joins texts that share nothing.
/// </summary>
/// <remarks>
/// Only the first of each story lies in the buckets, so that a thousand copies of one text do not fill them. The callers take turns.
/// </remarks>
internal static class Stories
{
    // Those that share most buckets first: a text that resembles more stories than this has its copy among them all the same.
    private const int MostCandidates = 32;

    /// <summary>Finds the story of an article whose text is new or changed; if it was a story's first, its copies look for theirs again.</summary>
    /// <param name="facts">Stored already; tracked.</param>
    public static async Task FindAsync(AppDb db, ArticleFacts facts, TextSignature signature, CancellationToken cancellation)
    {
        var id = facts.ArticleId;
        await db.CopyBuckets.Where(b => b.ArticleId == id).ExecuteDeleteAsync(cancellation);
        var copies = await db.Facts.Where(f => f.Story == id && f.ArticleId != id).OrderBy(f => f.ArticleId).ToListAsync(cancellation);
        foreach (var copy in copies) (copy.Story, copy.Resemblance) = (copy.ArticleId, null);
        await PlaceAsync(db, facts, signature, cancellation);
        foreach (var copy in copies)
        {
            if (await SignatureAsync(db, copy.TextHash, cancellation) is { } own) await PlaceAsync(db, copy, own, cancellation);
        }
    }

    private static async Task PlaceAsync(AppDb db, ArticleFacts facts, TextSignature signature, CancellationToken cancellation)
    {
        var first = await FirstAsync(db, facts.ArticleId, signature, cancellation);
        facts.Story = first?.ArticleId ?? facts.ArticleId;
        facts.Resemblance = first is { } found ? Math.Round(found.Resemblance, 2) : null;
        if (first is null && signature.Runs > 0)
            db.AddRange(signature.Buckets.Distinct().Select(bucket => new CopyBucket { Bucket = bucket, ArticleId = facts.ArticleId }));
        await db.SaveChangesAsync(cancellation);
    }

    private static async Task<(string ArticleId, double Resemblance)?> FirstAsync(AppDb db, string id, TextSignature signature, CancellationToken cancellation)
    {
        if (signature.Runs == 0) return null;
        var buckets = signature.Buckets;
        var candidates = await db.CopyBuckets.Where(b => buckets.Contains(b.Bucket) && b.ArticleId != id)
            .GroupBy(b => b.ArticleId).Select(g => new { ArticleId = g.Key, Shared = g.Count() })
            .OrderByDescending(c => c.Shared).ThenBy(c => c.ArticleId).Take(MostCandidates)
            .Join(db.Facts, c => c.ArticleId, f => f.ArticleId, (c, f) => new { c.ArticleId, f.TextHash })
            .Join(db.Signatures, c => c.TextHash, s => s.TextHash, (c, s) => new { c.ArticleId, s.Scheme, s.Bytes })
            .ToListAsync(cancellation);
        return candidates.Where(c => c.Scheme == TextSignature.Scheme)
            .Select(c => (c.ArticleId, Signature: TextSignature.Read(c.Bytes)))
            .Where(c => c.Signature.IsNearCopyOf(signature))
            .Select(c => ((string ArticleId, double Resemblance)?)(c.ArticleId, c.Signature.Resemblance(signature)))
            .OrderByDescending(c => c!.Value.Resemblance).ThenBy(c => c!.Value.ArticleId, StringComparer.Ordinal)
            .FirstOrDefault();
    }

    private static async Task<TextSignature?> SignatureAsync(AppDb db, string textHash, CancellationToken cancellation)
    {
        var bytes = await db.Signatures.Where(s => s.TextHash == textHash && s.Scheme == TextSignature.Scheme).Select(s => s.Bytes).SingleOrDefaultAsync(cancellation);
        return bytes is null ? null : TextSignature.Read(bytes);
    }
}
