using System.Net;
using System.Net.Sockets;

namespace Scoring.Intake.Fetching;

/// <summary>Opens connections for the HTTP client: resolves the name once, checks what came out, connects to exactly that.</summary>
internal sealed class GuardedDialer(AddressPolicy policy)
{
    /// <exception cref="FetchRefusedException">One of the host's addresses is not allowed: a name with two faces is not to be trusted.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        IPAddress[] addresses = IPAddress.TryParse(host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(host, cancellation);
        foreach (var address in addresses)
        {
            if (policy.Forbids(address) is { } rule) throw new FetchRefusedException(literal is null
                ? $"{host} is at {address}, {rule}, which is never fetched from."
                : $"{address} is {rule}, which is never fetched from.");
        }

        return await ConnectToFirstAsync(addresses, port, cancellation);
    }

    private static async Task<Stream> ConnectToFirstAsync(IPAddress[] addresses, int port, CancellationToken cancellation)
    {
        for (var i = 0; ; i++)
        {
            var socket = new Socket(addresses[i].AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(addresses[i], port, cancellation);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException) when (i < addresses.Length - 1)
            {
                socket.Dispose();
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }
}
