namespace Scoring.Service.Across;

/// <summary>The room's registration.</summary>
internal static class AcrossServices
{
    public static void AddAcross(this IServiceCollection services)
    {
        services.AddSingleton<AcrossArticles>();
        services.AddSingleton<Comparison>();
    }
}
