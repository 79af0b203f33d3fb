namespace Scoring.Intake.Fetching;

/// <summary>A rule forbids to go on, so that trying again is no use. The message is the reason that people read.</summary>
internal sealed class FetchRefusedException(string reason) : Exception(reason)
{
    /// <summary>HttpClient wraps what a connection throws.</summary>
    public static FetchRefusedException? In(Exception? exception) => exception switch
    {
        null => null,
        FetchRefusedException refused => refused,
        _ => In(exception.InnerException),
    };
}
