using System.Threading.Channels;
using Scoring.Service.Settings;

namespace Scoring.Service.Inbox;

/// <summary>Looks at the folder when the system tells of a change and every few seconds besides, and takes in what stands still.</summary>
/// <remarks>
/// One file after the other. A file that cannot be taken for a passing reason (locked, database away) stays and is tried at the next
/// look; it never keeps the others waiting.
/// </remarks>
internal sealed class InboxWatch(InboxFolder folder, InboxFile intake, ScoringSettings settings, TimeProvider time, ILogger<InboxWatch> log) : BackgroundService
{
    private readonly Dictionary<string, Look> _seen = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        folder.Create();
        var looks = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        using var watcher = new FileSystemWatcher(folder.Path);
        watcher.Created += (_, _) => looks.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => looks.Writer.TryWrite(true);
        watcher.Changed += (_, _) => looks.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        // Notices get lost on network folders and under load; the scan finds what they missed.
        var period = TimeSpan.FromSeconds(settings.Inbox.ScanSeconds);
        await using var scan = time.CreateTimer(_ => looks.Writer.TryWrite(true), null, TimeSpan.Zero, period);
        await foreach (var _ in looks.Reader.ReadAllAsync(stoppingToken)) await LookAsync(stoppingToken);
    }

    /// <summary>One look at the folder.</summary>
    internal async Task LookAsync(CancellationToken cancellation)
    {
        folder.Create();
        var files = folder.Files();
        foreach (var gone in _seen.Keys.Except(files.Select(file => file.Name)).ToList()) _seen.Remove(gone);
        foreach (var file in files.Where(IsSettled))
        {
            try
            {
                await intake.TakeAsync(file, cancellation);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning(failure, "Inbox: a file could not be taken now; it stays and is tried again");
            }
        }
    }

    private bool IsSettled(FileInfo file)
    {
        var now = time.GetUtcNow();
        if (!_seen.TryGetValue(file.Name, out var before) || before.Size != file.Length || before.Written != file.LastWriteTimeUtc)
        {
            _seen[file.Name] = before = new(file.Length, file.LastWriteTimeUtc, now);
        }
        return now - before.Since >= TimeSpan.FromSeconds(settings.Inbox.SettleSeconds);
    }

    private readonly record struct Look(long Size, DateTime Written, DateTimeOffset Since);
}
