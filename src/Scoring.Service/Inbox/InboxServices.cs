using Scoring.Service.Settings;

namespace Scoring.Service.Inbox;

/// <summary>The room's registration.</summary>
internal static class InboxServices
{
    public static void AddInbox(this IServiceCollection services, ScoringSettings settings)
    {
        services.AddSingleton<InboxFolder>();
        services.AddSingleton<InboxFile>();
        if (settings.Inbox.Watch) services.AddHostedService<InboxWatch>();
    }
}
