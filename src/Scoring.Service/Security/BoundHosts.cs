using System.Net;

namespace Scoring.Service.Security;

/// <summary>
/// Answers only requests that were meant for this service: the <c>Host</c> must be a name of the very address and port that the
/// connection came in at. A page elsewhere whose name was turned to 127.0.0.1 (DNS rebinding) still sends its own name.
/// </summary>
internal static class BoundHosts
{
    public static async Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (IsBound(context.Request, context.Connection))
        {
            await next(context);
            return;
        }

        var port = context.Connection.LocalPort;
        await Refusal.WriteAsync(context, StatusCodes.Status400BadRequest, "Unknown host", $"The Host header \"{context.Request.Host}\" does not name this service; it answers to localhost:{port}, 127.0.0.1:{port} and [::1]:{port}.");
    }

    private static bool IsBound(HttpRequest request, ConnectionInfo connection)
    {
        var (name, port) = (request.Host.Host, request.Host.Port ?? (request.IsHttps ? 443 : 80));
        if (port != connection.LocalPort) return false;
        return name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(name, out var address) && (address.Equals(IPAddress.Loopback) || address.Equals(IPAddress.IPv6Loopback) || address.Equals(connection.LocalIpAddress)));
    }
}
