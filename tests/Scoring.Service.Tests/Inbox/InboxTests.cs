using System.Text;
using Microsoft.EntityFrameworkCore;
using Scoring.Service.Storage;

namespace Scoring.Service.Tests.Inbox;

public sealed class InboxTests(PostgreSqlServer server)
{
    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task A_dropped_file_ends_as_a_report_and_moves_to_done(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        await using var node = await TestNode.StartAsync(place);

        await DropAsync(place, "pier.txt", Words.Of(1));

        await Eventually.HoldsAsync(() => Task.FromResult(File.Exists(Path.Combine(place.Inbox, "done", "pier.txt"))));
        await node.IdleAsync();
        await using var db = node.Open();
        var article = await db.Articles.Include(a => a.Report).Include(a => a.Text).SingleAsync();
        Assert.Equal(ArticleState.Scored, article.State);
        Assert.Equal(Words.Of(1), article.Text!.Words);
        Assert.NotNull(article.Report);
        Assert.Empty(await db.Originals.ToListAsync());
    }

    [Theory]
    [InlineData(On.Sqlite)]
    [InlineData(On.PostgreSql)]
    public async Task Bad_files_get_a_reason_lose_nothing_and_hold_up_no_one(On engine)
    {
        using var place = await TestPlace.OfAsync(engine, server);
        Directory.CreateDirectory(place.Inbox);
        var files = new Dictionary<string, byte[]>
        {
            ["a-empty.txt"] = [],
            ["b-binary.txt"] = [0x7F, (byte)'E', (byte)'L', (byte)'F', 0, 1, 2, 0, 0, 0, 0xFF, 0xFE, 0, 0],
            ["c-large.txt"] = Encoding.ASCII.GetBytes(new string('w', 20 * 1024 * 1024)),
            ["d-not-utf8.txt"] = [.. "The mayor said "u8, 0xC3, 0x28, 0xE2, 0x28, 0xA1, .. " it was so."u8],
            ["e-no-article.html"] = Encoding.ASCII.GetBytes("<html><body><nav><a href='/'>Home</a></nav></body></html>"),
            ["f-picture.png"] = [0x89, (byte)'P', (byte)'N', (byte)'G'],
            ["g-broken.json"] = Encoding.ASCII.GetBytes("{ \"title\": "),
        };
        foreach (var (name, bytes) in files) await File.WriteAllBytesAsync(Path.Combine(place.Inbox, name), bytes, TestContext.Current.CancellationToken);
        await DropAsync(place, "h-good.txt", Words.Of(2));

        await using var node = await TestNode.StartAsync(place);
        await Eventually.HoldsAsync(() => Task.FromResult(Directory.GetFiles(place.Inbox).Length == 0));
        await node.IdleAsync();

        await using var db = node.Open();
        var rows = await db.Submissions.AsNoTracking().OrderBy(s => s.Name).ToListAsync();
        Assert.Equal(files.Keys.Append("h-good.txt"), rows.Select(row => row.Name));
        Assert.Equal(SubmissionState.Accepted, rows[^1].State);
        foreach (var row in rows.SkipLast(1))
        {
            Assert.Equal(SubmissionState.Refused, row.State);
            Assert.False(string.IsNullOrWhiteSpace(row.Reason));
            Assert.Equal(files[row.Name], await File.ReadAllBytesAsync(Path.Combine(place.Inbox, "failed", row.Name)));
            Assert.Equal(row.Reason, (await File.ReadAllTextAsync(Path.Combine(place.Inbox, "failed", $"{row.Name}.reason.txt"))).Trim());
        }
        Assert.Single(await db.Articles.ToListAsync());
    }

    [Fact]
    public async Task Two_files_of_one_name_are_both_kept()
    {
        using var place = TestPlace.Sqlite();
        await using var node = await TestNode.StartAsync(place);

        await DropAsync(place, "wire.txt", Words.Of(3));
        await Eventually.HoldsAsync(() => Task.FromResult(File.Exists(Path.Combine(place.Inbox, "done", "wire.txt"))));
        await DropAsync(place, "wire.txt", Words.Of(4));
        await Eventually.HoldsAsync(() => Task.FromResult(File.Exists(Path.Combine(place.Inbox, "done", "wire-2.txt"))));

        Assert.Equal(Words.Of(3), await File.ReadAllTextAsync(Path.Combine(place.Inbox, "done", "wire.txt")));
        Assert.Equal(Words.Of(4), await File.ReadAllTextAsync(Path.Combine(place.Inbox, "done", "wire-2.txt")));
        await using var db = node.Open();
        Assert.Equal(2, await db.Articles.CountAsync());
    }

    [Fact]
    public async Task A_file_whose_row_was_stored_before_a_crash_gets_no_second_row()
    {
        using var place = TestPlace.Sqlite();
        await DropAsync(place, "late.txt", Words.Of(5));
        var file = Path.Combine(place.Inbox, "late.txt");
        var written = File.GetLastWriteTimeUtc(file);
        await using (var first = await TestNode.StartAsync(place))
        {
            await Eventually.HoldsAsync(() => Task.FromResult(!File.Exists(file)));
        }

        // As if the process had died between storing the row and moving the file.
        File.Move(Path.Combine(place.Inbox, "done", "late.txt"), file);
        File.SetLastWriteTimeUtc(file, written);
        await using var second = await TestNode.StartAsync(place);
        await Eventually.HoldsAsync(() => Task.FromResult(!File.Exists(file)));

        await using var db = second.Open();
        Assert.Equal(1, await db.Submissions.CountAsync());
        Assert.Equal(1, await db.Articles.CountAsync());
    }

    [Fact]
    public async Task An_unfinished_file_is_left_until_it_has_its_name()
    {
        using var place = TestPlace.Sqlite();
        await DropAsync(place, "story.txt.part", Words.Of(6));
        await DropAsync(place, "other.txt", Words.Of(7));
        await using var node = await TestNode.StartAsync(place);

        await Eventually.HoldsAsync(() => Task.FromResult(File.Exists(Path.Combine(place.Inbox, "done", "other.txt"))));
        Assert.True(File.Exists(Path.Combine(place.Inbox, "story.txt.part")));
        File.Move(Path.Combine(place.Inbox, "story.txt.part"), Path.Combine(place.Inbox, "story.txt"));

        await Eventually.HoldsAsync(() => Task.FromResult(File.Exists(Path.Combine(place.Inbox, "done", "story.txt"))));
    }

    private static async Task DropAsync(TestPlace place, string name, string text)
    {
        Directory.CreateDirectory(place.Inbox);
        // Copied elsewhere and moved in, so that the watch never sees half of it.
        var aside = Path.Combine(place.Folder, name);
        await File.WriteAllTextAsync(aside, text, TestContext.Current.CancellationToken);
        File.Move(aside, Path.Combine(place.Inbox, name));
    }
}
