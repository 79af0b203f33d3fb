namespace Scoring.Training.Corpora;

/// <summary>The Wikinews and wire articles also lie in larger corpora; nothing may be trained on them there.</summary>
internal static class CorpusIds
{
    private static readonly string[] Folders = ["wikinews", "wire"];

    /// <summary>Names, without extension, of the articles that are for measuring alone.</summary>
    public static HashSet<string> ForMeasuringOnly(string corpora) =>
    [
        .. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(corpora, folder, "text"), "*.txt"))
            .Select(path => Path.GetFileNameWithoutExtension(path)!),
    ];
}
