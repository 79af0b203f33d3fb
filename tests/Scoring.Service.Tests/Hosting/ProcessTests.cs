namespace Scoring.Service.Tests.Hosting;

public sealed class ProcessTests
{
    [Theory]
    [InlineData("web")]
    [InlineData("worker")]
    public async Task A_role_alone_without_PostgreSQL_ends_with_one_line_that_says_why(string role)
    {
        using var place = TestPlace.Sqlite();
        using var process = ServiceProcess.Start([role, .. place.Arguments[1..]]);

        var (exitCode, _, errors) = await process.EndAsync();

        Assert.Equal(1, exitCode);
        var line = Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.StartsWith($"Not started. The role \"{role}\" needs Storage:Kind=PostgreSql", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_on_one_data_folder_is_refused()
    {
        using var place = TestPlace.Sqlite();
        await using var first = await TestNode.StartAsync(place);
        using var second = ServiceProcess.Start(place.Arguments);

        var (exitCode, _, errors) = await second.EndAsync();

        Assert.Equal(1, exitCode);
        Assert.Contains("is in use by another process", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_prepares_the_database_and_ends()
    {
        using var place = TestPlace.Sqlite();
        using var process = ServiceProcess.Start(["migrate", .. place.Arguments[1..]]);

        Assert.Equal(0, (await process.EndAsync()).ExitCode);
        Assert.True(File.Exists(Path.Combine(place.Folder, "scoring.db")));
    }
}
