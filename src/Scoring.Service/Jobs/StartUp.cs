namespace Scoring.Service.Jobs;

/// <summary>Runs before the first worker does: Hangfire's servers wait until the application has started.</summary>
internal sealed class StartUp(Resumption resumption) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken) => await resumption.ResumeAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
