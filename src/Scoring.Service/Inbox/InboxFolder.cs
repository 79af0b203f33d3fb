using Scoring.Service.Settings;

namespace Scoring.Service.Inbox;

/// <summary>The watched folder with its two trays, <c>done</c> and <c>failed</c>.</summary>
internal sealed class InboxFolder(ScoringSettings settings)
{
    // What editors, browsers and copy programs call a file that they are still writing.
    private static readonly string[] Unfinished = [".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".swp", ".filepart"];

    public string Path { get; } = settings.InboxFolder;

    private string Done => System.IO.Path.Combine(Path, "done");

    private string Failed => System.IO.Path.Combine(Path, "failed");

    public void Create()
    {
        Directory.CreateDirectory(Done);
        Directory.CreateDirectory(Failed);
    }

    /// <summary>The files dropped here, oldest first, without those that carry the name of an unfinished or hidden one.</summary>
    public IReadOnlyList<FileInfo> Files() =>
    [
        .. new DirectoryInfo(Path).EnumerateFiles().Where(file => !IsUnfinished(file.Name)).OrderBy(file => file.LastWriteTimeUtc).ThenBy(file => file.Name, StringComparer.Ordinal),
    ];

    public void MoveToDone(FileInfo file) => Move(file, Done);

    /// <summary>Moves the file to <c>failed</c> and writes the reason beside it.</summary>
    public void MoveToFailed(FileInfo file, string reason)
    {
        var moved = Move(file, Failed);
        File.WriteAllText($"{moved}.reason.txt", reason + Environment.NewLine);
    }

    // A second file of the same name gets a number: both are kept.
    private static string Move(FileInfo file, string tray)
    {
        Directory.CreateDirectory(tray);
        var (stem, ending) = (System.IO.Path.GetFileNameWithoutExtension(file.Name), file.Extension);
        for (var number = 1; ; number++)
        {
            var target = System.IO.Path.Combine(tray, number == 1 ? file.Name : $"{stem}-{number}{ending}");
            if (File.Exists(target)) continue;
            File.Move(file.FullName, target);
            return target;
        }
    }

    private static bool IsUnfinished(string name) =>
        name.StartsWith('.') || name.StartsWith('~') || name.EndsWith('~') || Unfinished.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);
}
