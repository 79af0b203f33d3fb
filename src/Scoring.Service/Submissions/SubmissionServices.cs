namespace Scoring.Service.Submissions;

/// <summary>The room's registration.</summary>
internal static class SubmissionServices
{
    public static void AddSubmissions(this IServiceCollection services)
    {
        services.AddSingleton<SubmissionDoor>();
        services.AddSingleton<ArticleFiling>();
        services.AddSingleton<SubmissionReading>();
        services.AddSingleton<DemoArticles>();
    }
}
