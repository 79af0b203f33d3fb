using System.Diagnostics;
using System.Globalization;
using System.Text;
using Scoring.Language;

namespace Scoring.Cli.Commands;

/// <summary>
/// <c>bench FOLDER --lengths</c>: CPU time per KB of texts of growing length, so that anyone can see whether time is linear in length. Of
/// each length there are four texts, for each of which some step of reading would be the one to run away.
/// </summary>
internal sealed class LengthsBench
{
    /// <summary>Lengths, in KB of 1,024 characters, if none are given: 1 KB to 10 MB.</summary>
    public static readonly int[] Usual = [1, 10, 100, 1024, 10 * 1024];

    private const int KB = 1024;

    /// <summary>Short texts are read until this much CPU time has gone, the clock of which is coarse.</summary>
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.5);

    /// <summary>So long the compiler goes on improving what runs often.</summary>
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    private readonly LanguagePipeline _pipeline = new();
    private readonly (string Name, string Text)[] _texts;

    /// <param name="articles">What news is like; the texts are made of them.</param>
    public LengthsBench(IEnumerable<string> articles)
    {
        var news = string.Join("\n\n", articles);
        _texts =
        [
            ("news", news + "\n\n"),
            ("one paragraph", news.ReplaceLineEndings(" ") + " "),
            ("open quotation", "“" + news.Replace('”', ' ').ReplaceLineEndings(" ")),
            ("\"he said\"", "he said he said, "),
        ];
    }

    public IEnumerable<string> Lines(IReadOnlyList<int> lengths, CancellationToken cancellation)
    {
        for (var start = Cpu(); Cpu() - start < WarmUp;)
            foreach (var (_, text) in _texts) _pipeline.Analyze(Of(text, 10));
        yield return "CPU ms per KB".PadRight(16) + string.Concat(_texts.Select(text => text.Name.PadLeft(16)));
        foreach (var length in lengths)
        {
            var line = new StringBuilder((length % KB == 0 ? $"{length / KB} MB" : $"{length} KB").PadRight(16));
            foreach (var (_, text) in _texts) line.Append(PerKB(Of(text, length), length, cancellation)
                .ToString("F3", CultureInfo.InvariantCulture).PadLeft(16));
            yield return line.ToString();
        }
    }

    private double PerKB(string text, int length, CancellationToken cancellation)
    {
        var (start, passes) = (Cpu(), 0);
        for (; passes == 0 || Cpu() - start < Least; passes++)
        {
            cancellation.ThrowIfCancellationRequested();
            _pipeline.Analyze(text);
        }

        return (Cpu() - start).TotalMilliseconds / passes / length;
    }

    private static string Of(string text, int length)
    {
        var room = new StringBuilder(length * KB);
        while (room.Length < length * KB) room.Append(text, 0, Math.Min(text.Length, (length * KB) - room.Length));
        return room.ToString();
    }

    private static TimeSpan Cpu()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
