using Hangfire;
using Hangfire.Server;
using Scoring.Service.Submissions;

namespace Scoring.Service.Jobs;

/// <summary>Reads what was handed in or fetched, and files the article. A refusal is a result, no failure of the job.</summary>
[Queue(Queues.House)]
[AutomaticRetry(Attempts = Failures.Retries, DelaysInSeconds = [30, 120, 600, 3600], ExceptOn = [typeof(PermanentFailureException)])]
internal sealed class ReadSubmission(SubmissionReading reading, ILogger<ReadSubmission> log)
{
    [JobDisplayName("Read submission {0}")]
    public async Task RunAsync(string submissionId, PerformContext? context, CancellationToken cancellation)
    {
        try
        {
            var submission = await reading.ReadAsync(submissionId, cancellation);
            log.LogInformation("Submission {Submission} is {State}; article {Article}", submissionId, submission.State, submission.ArticleId);
        }
        catch (Exception failure) when (failure is not OperationCanceledException && !failure.MayPass(context))
        {
            await reading.RefuseAsync(submissionId, $"It could not be read: {failure.Message}", cancellation);
            throw new PermanentFailureException($"Submission {submissionId} could not be read.", failure);
        }
    }
}
