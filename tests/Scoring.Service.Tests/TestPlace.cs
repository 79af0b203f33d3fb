using Npgsql;

namespace Scoring.Service.Tests;

/// <summary>A data folder and a database that outlive one node, so that a second one can be started on them.</summary>
internal sealed class TestPlace : IDisposable
{
    private readonly string? _connection;

    private TestPlace(On engine, string? connection) => (Engine, _connection) = (engine, connection);

    public On Engine { get; }

    public string Folder { get; } = Directory.CreateTempSubdirectory("scoring-test").FullName;

    public string Inbox => Path.Combine(Folder, "inbox");

    public string[] Arguments =>
    [
        "all",
        $"--Storage:Folder={Folder}",
        $"--Storage:Kind={Engine}",
        $"--Storage:ConnectionString={_connection}",
        "--Http:Urls=http://127.0.0.1:0",
        "--Inbox:SettleSeconds=0",
        "--Inbox:ScanSeconds=0.2",
        "--Queue:StopSeconds=0",
        // A night that no test falls into.
        "--Schedule:Nightly=0 2 29 2 *",
    ];

    public static async Task<TestPlace> OfAsync(On engine, PostgreSqlServer server) =>
        new(engine, engine == On.PostgreSql ? await server.NewDatabaseAsync() : null);

    public static TestPlace Sqlite() => new(On.Sqlite, null);

    public void Dispose()
    {
        // Idle connections to a database that no test comes back to: hundreds of them are more than the server takes.
        if (_connection is not null) NpgsqlConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
