using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Scoring.Service.Storage;

/// <summary>
/// The application's own database, which is the truth: Hangfire only moves work. The model is the same on SQLite and
/// PostgreSQL; each has its migrations. Open short-lived ones from <see cref="IDbContextFactory{AppDb}"/>.
/// </summary>
internal abstract class AppDb(DbContextOptions options) : DbContext(options), IDataProtectionKeyContext
{
    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<Original> Originals => Set<Original>();

    public DbSet<StoredArticle> Articles => Set<StoredArticle>();

    public DbSet<StoredText> Texts => Set<StoredText>();

    public DbSet<StoredAnalysis> Analyses => Set<StoredAnalysis>();

    public DbSet<StoredReport> Reports => Set<StoredReport>();

    public DbSet<Run> Runs => Set<Run>();

    public DbSet<RunItem> RunItems => Set<RunItem>();

    public DbSet<ArticleFacts> Facts => Set<ArticleFacts>();

    public DbSet<ArticleByline> Bylines => Set<ArticleByline>();

    public DbSet<ArticleRule> Rules => Set<ArticleRule>();

    public DbSet<StoredSignature> Signatures => Set<StoredSignature>();

    public DbSet<CopyBucket> CopyBuckets => Set<CopyBucket>();

    public DbSet<StoredGist> Gists => Set<StoredGist>();

    public DbSet<GistKey> GistKeys => Set<GistKey>();

    public DbSet<ClaimLink> ClaimLinks => Set<ClaimLink>();

    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UnixMilliseconds>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(20);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Submission>(submission =>
        {
            submission.HasIndex(s => s.Key).IsUnique();
            submission.HasIndex(s => new { s.State, s.ChangedAt });
            submission.HasIndex(s => s.ArticleId);
            submission.HasOne(s => s.Original).WithOne().HasForeignKey<Original>(o => o.SubmissionId);
            submission.HasOne<StoredArticle>().WithMany().HasForeignKey(s => s.ArticleId);
        });
        modelBuilder.Entity<Original>().HasKey(o => o.SubmissionId);
        modelBuilder.Entity<StoredArticle>(article =>
        {
            article.HasIndex(a => new { a.WordsHash, a.OutletKey }).IsUnique();
            article.HasIndex(a => a.UrlKey).IsUnique();
            article.HasIndex(a => new { a.OutletKey, a.ExternalId });
            article.HasIndex(a => new { a.State, a.ChangedAt });
            article.HasIndex(a => a.NightId);
            article.HasOne(a => a.Text).WithMany().HasForeignKey(a => a.TextHash).OnDelete(DeleteBehavior.Restrict);
            article.HasOne<StoredText>().WithMany().HasForeignKey(a => a.TitleHash).OnDelete(DeleteBehavior.Restrict);
            article.HasOne(a => a.Report).WithMany().HasForeignKey(a => a.ReportId).OnDelete(DeleteBehavior.SetNull);
        });
        modelBuilder.Entity<StoredText>().HasKey(t => t.Hash);
        modelBuilder.Entity<StoredAnalysis>().HasKey(a => new { a.TextHash, a.Engine });
        modelBuilder.Entity<StoredAnalysis>().HasOne<StoredText>().WithMany().HasForeignKey(a => a.TextHash);
        modelBuilder.Entity<StoredReport>(report =>
        {
            report.HasIndex(r => new { r.ArticleId, r.TextHash, r.Engine, r.Profile, r.ProfileVersion }).IsUnique();
            report.HasIndex(r => r.Score);
            report.HasIndex(r => r.ScoredAt);
            report.HasOne<StoredArticle>().WithMany().HasForeignKey(r => r.ArticleId);
        });
        modelBuilder.Entity<Run>().HasIndex(r => r.Key).IsUnique();
        modelBuilder.Entity<Run>().HasIndex(r => r.StartedAt);
        modelBuilder.Entity<RunItem>(item =>
        {
            item.HasKey(i => new { i.RunId, i.ArticleId });
            item.HasIndex(i => new { i.RunId, i.State });
            item.HasOne<Run>().WithMany(r => r.Items).HasForeignKey(i => i.RunId);
            item.HasOne<StoredArticle>().WithMany().HasForeignKey(i => i.ArticleId);
        });
        AddFacts(modelBuilder);
    }

    private static void AddFacts(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ArticleFacts>(facts =>
        {
            facts.HasKey(f => f.ArticleId);
            facts.HasIndex(f => f.Story);
            facts.HasIndex(f => f.At);
            facts.HasOne<StoredArticle>().WithOne().HasForeignKey<ArticleFacts>(f => f.ArticleId);
        });
        modelBuilder.Entity<ArticleByline>(byline =>
        {
            byline.HasKey(b => new { b.ArticleId, b.Key });
            byline.HasIndex(b => b.Key);
            byline.HasOne<ArticleFacts>().WithMany().HasForeignKey(b => b.ArticleId);
        });
        modelBuilder.Entity<ArticleRule>(rule =>
        {
            rule.HasKey(r => new { r.ArticleId, r.Rule });
            rule.HasOne<ArticleFacts>().WithMany().HasForeignKey(r => r.ArticleId);
        });
        modelBuilder.Entity<StoredSignature>().HasKey(s => s.TextHash);
        modelBuilder.Entity<StoredSignature>().HasOne<StoredText>().WithOne().HasForeignKey<StoredSignature>(s => s.TextHash);
        modelBuilder.Entity<CopyBucket>(bucket =>
        {
            bucket.HasKey(b => new { b.Bucket, b.ArticleId });
            bucket.HasIndex(b => b.ArticleId);
            bucket.HasOne<ArticleFacts>().WithMany().HasForeignKey(b => b.ArticleId);
        });
        modelBuilder.Entity<StoredGist>().HasIndex(g => g.ArticleId);
        modelBuilder.Entity<StoredGist>().HasOne<ArticleFacts>().WithMany().HasForeignKey(g => g.ArticleId);
        modelBuilder.Entity<GistKey>(key =>
        {
            key.HasKey(k => new { k.Key, k.GistId });
            key.HasIndex(k => k.GistId);
            key.HasOne<StoredGist>().WithMany().HasForeignKey(k => k.GistId);
        });
        modelBuilder.Entity<ClaimLink>(link =>
        {
            link.HasKey(l => new { l.FirstId, l.SecondId });
            link.HasIndex(l => l.SecondId);
            link.HasOne<StoredGist>().WithMany().HasForeignKey(l => l.FirstId);
            link.HasOne<StoredGist>().WithMany().HasForeignKey(l => l.SecondId);
        });
    }
}
