using Hangfire;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Scoring.Intake;
using Scoring.Service.Hosting;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Tests;

/// <summary>The real service in this process: real Hangfire, real database, a data folder of its own.</summary>
internal sealed class TestNode : IAsyncDisposable
{
    private readonly Node _node;

    private TestNode(Node node, TestPlace place) => (_node, Place) = (node, place);

    public TestPlace Place { get; }

    public Uri Address => _node.Address!;

    // Hangfire keeps the last host's loggers in a static: they must outlive that host, or the next one fails on them.
    // They write to standard error: over standard output the test process tells its runner what passed, and a line of ours
    // inside one of its lines would lose that result.
    private static readonly ILoggerFactory Logs = LoggerFactory.Create(logging => logging
        .AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace)
        .SetMinimumLevel(LogLevel.Error));

    /// <summary>The service, laid but not started.</summary>
    public static Task<Node> BuildAsync(string[] arguments, Action<IServiceCollection>? adjust = null) => Node.BuildAsync(
        StartOptions.Parse(arguments),
        services =>
        {
            services.Replace(ServiceDescriptor.Singleton(Logs));
            adjust?.Invoke(services);
        },
        TestContext.Current.CancellationToken);

    public static Task<TestNode> StartAsync(TestPlace place, params string[] settings) => StartAsync(place, null, settings);

    public static async Task<TestNode> StartAsync(TestPlace place, Action<IServiceCollection>? adjust, params string[] settings)
    {
        var node = new TestNode(await BuildAsync([.. place.Arguments, .. settings], adjust), place);
        await node._node.StartAsync(TestContext.Current.CancellationToken);
        return node;
    }

    public T Get<T>() where T : notnull => _node.Services.GetRequiredService<T>();

    public AppDb Open() => Get<IDbContextFactory<AppDb>>().CreateDbContext();

    public async Task<Submission> SubmitAsync(string text, IntakeFormat format = IntakeFormat.PlainText, GivenFields? given = null)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var receipt = await Get<SubmissionDoor>().AddAsync(NewSubmission.OfRequest(bytes, format, null, given), TestContext.Current.CancellationToken);
        return await EndAsync(receipt.Id);
    }

    /// <summary>Waits until a submission is accepted or refused.</summary>
    public async Task<Submission> EndAsync(string submissionId)
    {
        await UntilAsync(db => db.Submissions.AnyAsync(s => s.Id == submissionId && (s.State == SubmissionState.Accepted || s.State == SubmissionState.Refused)));
        await using var db = Open();
        return await db.Submissions.AsNoTracking().SingleAsync(s => s.Id == submissionId);
    }

    /// <summary>Waits until nothing is left to read or score.</summary>
    public Task IdleAsync() => UntilAsync(async db =>
        !await db.Submissions.AnyAsync(s => s.State == SubmissionState.Received || s.State == SubmissionState.Fetching)
        && !await db.Articles.AnyAsync(a => a.State == ArticleState.Queued || a.State == ArticleState.Scoring));

    public Task UntilAsync(Func<AppDb, Task<bool>> condition) => Eventually.HoldsAsync(
        async () =>
        {
            await using var db = Open();
            return await condition(db);
        },
        state: Jobs);

    // What the queue holds, for the message of a test that waits in vain.
    private string Jobs()
    {
        var monitor = Get<JobStorage>().GetMonitoringApi();
        var scheduled = monitor.ScheduledJobs(0, 10).SelectMany(job => monitor.JobDetails(job.Key).History.Select(state =>
            $"{job.Value.Job} {state.StateName} {state.Reason} {(state.Data.TryGetValue("ExceptionMessage", out var message) ? message : "")}"));
        var failed = monitor.FailedJobs(0, 10).Select(job => $"{job.Value.Job}: {job.Value.ExceptionMessage}");
        var waiting = monitor.Queues().Select(queue => $"{queue.Name} {queue.Length}");
        return $"Servers: {monitor.Servers().Count}. Queues: {string.Join(", ", waiting)}. Processing: {monitor.ProcessingCount()}. Scheduled: {string.Join("; ", scheduled)}. Failed: {string.Join("; ", failed)}.";
    }

    public async ValueTask DisposeAsync()
    {
        await _node.StopAsync();
        await _node.DisposeAsync();
    }
}
