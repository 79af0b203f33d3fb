using System.Collections.Frozen;
using System.Globalization;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>The lists of cue lemmas that training leaves beside the model (<c>Scoring.Training plain-cues</c>), carried in this
/// assembly.</summary>
internal static class CueList
{
    /// <summary>The most frequent cue lemmas of the training articles, which cover half of their attributions.</summary>
    public static FrozenSet<string> Plain { get; } = Read("plain-cues").Select(entry => entry.Lemma).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Counts = Read("cue-lemmas")
        .ToFrozenDictionary(entry => entry.Lemma, entry => entry.Count, StringComparer.Ordinal);

    /// <summary>How often the lemma is a cue in the training articles; 0 also for one that is it once or twice.</summary>
    public static int CountOf(string lemma) => Counts.GetValueOrDefault(lemma);

    private static List<(string Lemma, int Count)> Read(string name)
    {
        using var stream = typeof(CueList).Assembly.GetManifestResourceStream($"Scoring.Cli.{name}.txt")
            ?? throw new InvalidOperationException($"The list '{name}.txt' is not embedded in the assembly.");
        using var reader = new StreamReader(stream);
        var entries = new List<(string, int)>();
        while (reader.ReadLine() is { } line)
        {
            if (line is not ['#', ' ', ..] && line.Split(' ') is [var lemma, var count])
                entries.Add((lemma, int.Parse(count, CultureInfo.InvariantCulture)));
        }

        return entries;
    }
}
