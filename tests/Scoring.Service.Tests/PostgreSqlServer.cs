using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

[assembly: AssemblyFixture(typeof(Scoring.Service.Tests.PostgreSqlServer))]

namespace Scoring.Service.Tests;

/// <summary>A private PostgreSQL in a temporary folder, started when the first test asks for it and gone when the last has ended.</summary>
public sealed class PostgreSqlServer : IAsyncDisposable
{
    private readonly Lazy<string?> _connection;
    private string? _folder;
    private int _databases;

    public PostgreSqlServer() => _connection = new(Start);

    /// <summary>A fresh database. Skips the test where PostgreSQL is missing, and fails it under SCORING_REQUIRE_ALL=1.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var server = _connection.Value;
        if (server is null) Required.IsMissing("PostgreSQL (initdb, pg_ctl)");
        var name = $"test{Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture)}";
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(server) { Database = name }.ToString();
    }

    public ValueTask DisposeAsync()
    {
        if (_folder is null) return ValueTask.CompletedTask;
        Run("pg_ctl", $"-D {_folder}/data -m immediate stop");
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private string? Start()
    {
        if (Programs() is null) return null;
        _folder = Directory.CreateTempSubdirectory("scoring-pg").FullName;
        // initdb refuses to run as root.
        if (Environment.UserName == "root") Shell("chown", $"postgres {_folder}");
        var port = FreePort();
        Run("initdb", $"-D {_folder}/data -U postgres -A trust -E UTF8 --no-sync");
        Run("pg_ctl", $"-D {_folder}/data -w -l {_folder}/log -o \"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={_folder} -c fsync=off -c max_connections=400\" start");
        return $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Maximum Pool Size=60";
    }

    private static void Run(string program, string arguments)
    {
        var path = Path.Combine(Programs()!, program);
        if (Environment.UserName == "root") Shell("su", "postgres", "-c", $"cd / && {path} {arguments}");
        else Shell("sh", "-c", $"{path} {arguments}");
    }

    // What it prints is kept off our own standard output, over which the test process tells its runner what passed.
    private static void Shell(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments.Length == 1 ? arguments[0].Split(' ') : arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output}{error.Result}");
    }

    // Debian keeps them out of the path.
    private static string? Programs()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var debian = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Order().Reverse().Select(version => $"{version}/bin") : [];
        return path.Concat(debian).FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
