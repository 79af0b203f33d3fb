using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Scoring.Intake;
using Scoring.Service.Storage;

namespace Scoring.Service.Submissions;

/// <summary>The sample articles that come with the program: fictional, and showing the range of sourcing.</summary>
internal sealed class DemoArticles(SubmissionDoor door, IDbContextFactory<AppDb> databases)
{
    private const string Folder = "Samples/";

    /// <summary>Hands in each sample through the same door as any other article. Those that were handed in before are left out.</summary>
    /// <returns>The number handed in now.</returns>
    public async Task<int> QueueAsync(CancellationToken cancellation)
    {
        var added = 0;
        var program = typeof(DemoArticles).Assembly;
        foreach (var name in program.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var bytes = new MemoryStream();
            await using (var sample = program.GetManifestResourceStream(name)!) await sample.CopyToAsync(bytes, cancellation);
            var file = name[Folder.Length..];
            var key = $"sample:{file}:{Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray()))}";
            var receipt = await door.AddAsync(new(SubmissionKind.Sample, file, bytes.ToArray(), IntakeFormat.Markdown, Key: key), cancellation);
            if (receipt.IsNew) added++;
        }
        return added;
    }

    /// <summary>Nothing has come in yet: the moment to offer the samples.</summary>
    public async Task<bool> AreWantedAsync(CancellationToken cancellation)
    {
        await using var db = databases.CreateDbContext();
        return !await db.Submissions.AnyAsync(cancellation);
    }
}
