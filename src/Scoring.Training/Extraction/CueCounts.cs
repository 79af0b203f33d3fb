using System.Globalization;
using Scoring.Language.Attributions;
using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>
/// How often each lemma is a gold cue of PolNeAR train: what <c>evaluate</c> tells plain and rare cues apart by. Two lists are written
/// beside the model: the most frequent lemmas that together cover half of the attributions, and the counts of all that occur often enough.
/// </summary>
internal sealed class CueCounts(IReadOnlyList<(string Lemma, int Count)> byFrequency, int attributions)
{
    public const string PlainFile = "plain-cues.txt", AllFile = "cue-lemmas.txt";

    /// <summary>A rarer lemma is not written: like the model's vocabulary, the lists keep no word that stands only here and
    /// there.</summary>
    private const int Least = 3;

    public static CueCounts Of(IEnumerable<CorpusArticle> articles)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var attributions = 0;
        foreach (var article in articles)
        {
            var lemmas = new CueLemmas(article.Text);
            foreach (var lemma in article.Attributions.Select(attribution => lemmas.Of(attribution.Cue)))
            {
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
                attributions++;
            }
        }

        return new([.. counts.Select(pair => (pair.Key, pair.Value)).OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)], attributions);
    }

    /// <summary>The fewest lemmas, most frequent first, that cover half of the attributions or more.</summary>
    public IReadOnlyList<(string Lemma, int Count)> Plain()
    {
        var covered = 0;
        return [.. byFrequency.TakeWhile(pair => (covered += pair.Count) - pair.Count < (attributions + 1) / 2)];
    }

    public void Write(string folder, TextWriter output)
    {
        var plain = Plain();
        WriteList(Path.Combine(folder, PlainFile), "The most frequent cue lemmas that together cover half of the attributions", plain);
        WriteList(Path.Combine(folder, AllFile), $"Cue lemmas with {Least} occurrences or more",
            [.. byFrequency.Where(pair => pair.Count >= Least)]);
        var covered = plain.Sum(pair => pair.Count);
        output.WriteLine($"{plain.Count} plain cue lemmas cover {covered} of {attributions} attributions; {byFrequency.Count} lemmas in all.");
    }

    private void WriteList(string path, string what, IEnumerable<(string Lemma, int Count)> list)
    {
        IEnumerable<string> lines =
        [
            $"# {what},",
            $"# with how often each occurs ({attributions} attributions of PolNeAR train). The lemma is that of the cue's first verb,",
            "# auxiliaries aside, else of its first word. Written by `Scoring.Training plain-cues`; read by `Scoring.Cli evaluate`.",
            .. list.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Lemma} {pair.Count}")),
        ];
        File.WriteAllText(path, string.Join('\n', lines) + "\n");
    }
}
