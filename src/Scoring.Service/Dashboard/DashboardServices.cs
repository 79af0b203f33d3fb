using Hangfire;

namespace Scoring.Service.Dashboard;

/// <summary>The room's registration: the dashboard and the pages in it.</summary>
internal static class DashboardServices
{
    public const string Path = "/hangfire";

    public static void AddDashboard(this IServiceCollection services) => services.AddAntiforgery();

    public static void MapDashboard(this WebApplication app)
    {
        app.MapHangfireDashboard(Path, new DashboardOptions { DashboardTitle = "Scoring", AppPath = null, DisplayStorageConnectionString = false });
        app.MapGet("/", () => Results.Redirect(Path));
    }
}
