using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>PolNeAR train, and a tenth of its articles held out to choose settings by. Dev is never looked at here.</summary>
internal static class CorpusSplit
{
    private const int HeldOutIn = 10;

    public static (List<CorpusArticle> Train, List<CorpusArticle> Held) Read(string corpora)
    {
        var articles = CorpusArticle.ReadFolder(Path.Combine(corpora, "polnear", "train"));
        var measuring = CorpusIds.ForMeasuringOnly(corpora);
        if (articles.FirstOrDefault(a => measuring.Contains(a.Name)) is { } wrong)
            throw new InvalidDataException($"'{wrong.Name}' is for measuring only and lies in polnear/train.");
        return ([.. articles.Where((_, i) => !IsHeldOut(i))], HeldOut(articles));
    }

    public static List<CorpusArticle> HeldOut(IReadOnlyList<CorpusArticle> articles) => [.. articles.Where((_, i) => IsHeldOut(i))];

    private static bool IsHeldOut(int number) => number % HeldOutIn == HeldOutIn - 1;
}
