namespace Scoring.Service.Tests;

/// <summary>Waits for what happens in another thread or process.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    public static async Task HoldsAsync(Func<Task<bool>> condition, TimeSpan? limit = null, Func<string>? state = null)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(limit ?? Limit);
        using var look = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        try
        {
            while (!await condition()) await look.WaitForNextTickAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"It did not come about within {limit ?? Limit}. {state?.Invoke()}");
        }
    }
}
