using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Scoring.Service.Security;

/// <summary>
/// The room's registration. Until access control exists, whoever reaches the service may do everything; so only this machine may reach
/// it, and no web page that a browser on this machine happens to show may reach through to it.
/// </summary>
internal static class SecurityServices
{
    public static void AddSecurity(this IServiceCollection services) => services.Configure<KestrelServerOptions>(kestrel =>
    {
        kestrel.AddServerHeader = false;
        kestrel.ConfigureEndpointDefaults(LoopbackOnly.Check);
    });

    /// <summary>To be called before anything is mapped: it guards all of it.</summary>
    public static void UseSecurity(this WebApplication app)
    {
        app.Use(SecurityHeaders.AddAsync);
        app.Use(BoundHosts.CheckAsync);
        app.Use(SameOrigin.CheckAsync);
        app.Use(BundleCaching.AddAsync);
    }
}
