using Scoring.Service.Settings;

namespace Scoring.Service.Storage;

/// <summary>
/// Holds the data folder for one process while SQLite and the jobs in memory are used: a second process would not see the
/// first one's jobs and score everything again. The system gives the lock back when the process ends, however it ends.
/// </summary>
internal sealed class DataFolderLock : IDisposable
{
    private readonly FileStream _file;

    private DataFolderLock(FileStream file) => _file = file;

    /// <exception cref="SettingsException">Another process has it, or the folder cannot be written.</exception>
    public static DataFolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new(new FileStream(Path.Combine(folder, ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (UnauthorizedAccessException)
        {
            throw new SettingsException($"Storage:Folder: {folder} cannot be written.");
        }
        catch (IOException)
        {
            throw new SettingsException($"Storage:Folder: {folder} is in use by another process of the service. Stop it, or give this one another folder.");
        }
    }

    public void Dispose() => _file.Dispose();
}
