using Hangfire;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;
using Scoring.Intake;

namespace Scoring.Service.Dashboard;

/// <summary>The room's registration: the dashboard and the pages in it.</summary>
internal static class DashboardServices
{
    public const string Path = "/hangfire";

    /// <summary>Where someone begins who comes for articles, not for jobs.</summary>
    public const string FirstPage = Path + "/articles";

    public static void AddDashboard(this IServiceCollection services)
    {
        services.AddAntiforgery();
        // A pasted article may be as long as any other; by default a field of a form holds 4 MB.
        services.AddOptions<FormOptions>()
            .Configure<IOptions<IntakeOptions>>((form, intake) => form.ValueLengthLimit = intake.Value.MaxDocumentBytes);
        services.AddSingleton<ArticleQueries>();
        services.AddSingleton<SubmissionQueries>();
        services.AddSingleton<ReportQueries>();
        services.AddSingleton<CompareQueries>();
        services.AddSingleton<RunQueries>();
        services.AddSingleton<JobPages>();
        services.AddSingleton<HandingIn>();
        services.AddSingleton<Figures>();
        services.AddHostedService(provider => provider.GetRequiredService<Figures>());
    }

    public static void MapDashboard(this WebApplication app)
    {
        DashboardPages.Register();
        app.MapHangfireDashboard(
            Path, new DashboardOptions { DashboardTitle = "Scoring", AppPath = null, DisplayStorageConnectionString = false });
        app.MapGet("/", () => Results.Redirect(FirstPage));
    }
}
