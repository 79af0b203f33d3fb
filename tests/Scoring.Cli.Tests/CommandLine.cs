using System.Text;
using Scoring.Cli.Commands;

namespace Scoring.Cli.Tests;

/// <summary>A folder of its own for each test, and the real command run on it in this process.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("scoring-cli-");

    public string this[string path] => Path.Combine(_folder.FullName, path);

    public CommandLine With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public CommandLine With(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this;
    }

    public static Task<Ran> RunAsync(params string[] arguments) => RunAsync(Stream.Null, arguments);

    public static async Task<Ran> RunAsync(Stream input, string[] arguments, CancellationToken? cancellation = null)
    {
        using var output = new MemoryStream();
        // Not disposed: the thread that draws the progress may write once more when the command has ended.
        var errors = new StringBuilder();
        var error = TextWriter.Synchronized(new StringWriter(errors));
        var code = await ScoringCommand.RunAsync(arguments, new Terminal(input, output, error), cancellation ?? TestContext.Current.CancellationToken);
        return new(code, Encoding.UTF8.GetString(output.ToArray()), errors.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>What a run of the command left behind.</summary>
internal sealed record Ran(int Code, string Out, string Error);
