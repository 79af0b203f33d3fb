using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Scoring.Intake.Tests.Fetching;

/// <summary>A real server on loopback that answers each request with exactly the bytes of the test, one request a connection.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener;
    private readonly Func<RawRequest, Task<byte[]>> _answer;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _accepting;

    private RawServer(IPAddress address, Func<RawRequest, Task<byte[]>> answer)
    {
        _answer = answer;
        _listener = new(address, 0);
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public ConcurrentQueue<RawRequest> Requests { get; } = new();

    public Uri Url => new($"http://{_listener.LocalEndpoint}/");

    public static RawServer Start(Func<RawRequest, byte[]> answer, IPAddress? address = null) => new(address ?? IPAddress.Loopback, request => Task.FromResult(answer(request)));

    public static RawServer StartAsync(Func<RawRequest, Task<byte[]>> answer) => new(IPAddress.Loopback, answer);

    public static byte[] Ok(string body, string type = "text/plain; charset=utf-8", string more = "") => Answer("200 OK", Encoding.UTF8.GetBytes(body), type, more);

    public static byte[] Answer(string status, byte[] body, string type, string more = "") =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n{more}\r\n"), .. body];

    public static byte[] Status(string status, string more = "") => Answer(status, [], "text/html", more);

    public static byte[] Redirect(string to) => Status("302 Found", $"Location: {to}\r\n");

    public async ValueTask DisposeAsync()
    {
        // The listener must outlive the loop: one that is stopped between two connections throws instead of cancelling.
        await _stop.CancelAsync();
        await _accepting;
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_stop.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        try
        {
            await using var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            var lines = new List<string>();
            while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 } line) lines.Add(line);
            if (lines.Count == 0) return;
            var request = new RawRequest(lines[0].Split(' ')[1], lines);
            Requests.Enqueue(request);
            await stream.WriteAsync(await _answer(request).WaitAsync(_stop.Token), _stop.Token);
        }
        catch (Exception exception) when (exception is IOException or OperationCanceledException)
        {
            // The fetcher hung up, as some tests want it to, or the test is over.
        }
    }
}

internal sealed record RawRequest(string Path, IReadOnlyList<string> Lines);
