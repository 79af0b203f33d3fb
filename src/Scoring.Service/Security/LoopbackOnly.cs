using System.Net;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Scoring.Service.Settings;

namespace Scoring.Service.Security;

/// <summary>Refuses to listen where other machines can connect, whichever way the address was configured.</summary>
internal static class LoopbackOnly
{
    // What the framework would listen to besides Http:Urls. ASPNETCORE_HTTP_PORTS is not among it: container images set it, and
    // Http:Urls goes before it.
    private static readonly string[] OtherKeys = ["urls", "Kestrel:Endpoints"];

    /// <summary>Called for every endpoint before it is bound.</summary>
    /// <exception cref="SettingsException">It is not on loopback.</exception>
    public static void Check(ListenOptions listen)
    {
        if (listen.IPEndPoint is { } endpoint && !IPAddress.IsLoopback(endpoint.Address))
            throw new SettingsException($"Listening on {endpoint} would let other machines in; only loopback addresses (127.0.0.1, [::1], localhost) are allowed until access control exists.");
    }

    /// <summary>Addresses given in the framework's own ways, which would be passed over in silence.</summary>
    /// <exception cref="SettingsException">One of them is not on loopback.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var key in OtherKeys)
        {
            foreach (var (path, value) in configuration.GetSection(key).AsEnumerable())
            {
                var isAddress = path.Equals("urls", StringComparison.OrdinalIgnoreCase) || path.EndsWith(":Url", StringComparison.OrdinalIgnoreCase);
                if (isAddress && value is not null && value.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(url => !IsLoopback(url)) is { } url)
                    throw new SettingsException($"{path} \"{url}\" would let other machines in; only loopback addresses (127.0.0.1, [::1], localhost) are allowed until access control exists. Http:Urls sets where to listen.");
            }
        }
    }

    // "http://*:80" and "http://+:80" are no addresses to Uri.
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.IsLoopback;
}
