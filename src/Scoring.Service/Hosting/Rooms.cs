using Microsoft.Extensions.DependencyInjection.Extensions;
using Scoring.Intake;
using Scoring.Service.Across;
using Scoring.Service.Api;
using Scoring.Service.Dashboard;
using Scoring.Service.Inbox;
using Scoring.Service.Jobs;
using Scoring.Service.Judgement;
using Scoring.Service.Nightly;
using Scoring.Service.Security;
using Scoring.Service.Settings;
using Scoring.Service.Storage;
using Scoring.Service.Submissions;

namespace Scoring.Service.Hosting;

/// <summary>Lays the rooms that a role needs.</summary>
internal static class Rooms
{
    public static IHost Build(StartOptions start, ScoringSettings settings, IConfiguration configuration, Action<IServiceCollection>? adjust)
    {
        // The content root is the program's own folder, not the current one: the host watches it for changes.
        if (start.Role is Role.Worker or Role.Migrate)
        {
            var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { ContentRootPath = AppContext.BaseDirectory });
            Add(builder, start, settings, configuration);
            adjust?.Invoke(builder.Services);
            return builder.Build();
        }
        var web = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        Add(web, start, settings, configuration);
        LoopbackOnly.Check(web.Configuration);
        web.WebHost.UseUrls(settings.Http.Urls);
        adjust?.Invoke(web.Services);
        var app = web.Build();
        Map(app);
        return app;
    }

    private static void Add(IHostApplicationBuilder builder, StartOptions start, ScoringSettings settings, IConfiguration configuration)
    {
        builder.Configuration.AddConfiguration(configuration);
        // A duplicate is an answer that we ask for; any other failure is logged by the job that it stops.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Update", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore.Database.Command", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Hangfire", LogLevel.Warning);
        // It warns on every start that the keys lie unencrypted in the database; who can read that has the articles too.
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddSingleton(settings).AddSingleton(start);
        builder.Services.AddStorage(settings);
        if (start.Role == Role.Migrate) return;

        builder.Services.AddIntake();
        builder.Services.AddSubmissions();
        builder.Services.AddAcross();
        builder.Services.AddJudgement(settings);
        builder.Services.AddNightly();
        builder.Services.AddJobs(start.Role, settings);
        if (start.Role != Role.Web) builder.Services.AddInbox(settings);
        if (start.Role != Role.Worker)
        {
            builder.Services.AddSecurity();
            builder.Services.AddApi();
            builder.Services.AddDashboard();
        }

        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(settings.Queue.StopSeconds + 20));
    }

    private static void Map(WebApplication app)
    {
        app.UseSecurity();
        app.MapHealth();
        app.MapApi();
        app.MapDashboard();
    }
}
