using System.Data.Common;
using Hangfire.Server;
using Microsoft.EntityFrameworkCore;

namespace Scoring.Service.Jobs;

/// <summary>Trying again is no use: the job fails at once and shows the reason.</summary>
internal sealed class PermanentFailureException : Exception
{
    public PermanentFailureException(string reason) : base(reason) { }

    public PermanentFailureException(string reason, Exception cause) : base(reason, cause) { }
}

/// <summary>May pass: the job is tried again later.</summary>
internal sealed class TransientFailureException(string reason) : Exception(reason);

/// <summary>Which failures are tried again, how often and when.</summary>
internal static class Failures
{
    /// <summary>Tries after the first.</summary>
    public const int Retries = 4;

    /// <summary>True if another try may go better and one is left.</summary>
    public static bool MayPass(this Exception failure, PerformContext? context) =>
        failure is DbException or DbUpdateException or TimeoutException or IOException or TransientFailureException
        && context is not null && context.GetJobParameter<int>("RetryCount") < Retries;
}
