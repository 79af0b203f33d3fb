using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>
/// PolNeAR train, and a tenth of its articles held out to choose settings by: the last of each ten unless another is asked for. Dev is never
/// looked at here.
/// </summary>
internal static class CorpusSplit
{
    /// <summary>The tenth that is held out if none is given, from 0.</summary>
    public const int Usual = Tenths - 1;

    private const int Tenths = 10;

    public static (List<CorpusArticle> Train, List<CorpusArticle> Held) Read(string corpora, int tenth = Usual)
    {
        var articles = CorpusArticle.ReadFolder(Path.Combine(corpora, "polnear", "train"));
        var measuring = CorpusIds.ForMeasuringOnly(corpora);
        if (articles.FirstOrDefault(a => measuring.Contains(a.Name)) is { } wrong)
            throw new InvalidDataException($"'{wrong.Name}' is for measuring only and lies in polnear/train.");
        return ([.. articles.Where((_, i) => i % Tenths != tenth)], HeldOut(articles, tenth));
    }

    /// <exception cref="ArgumentOutOfRangeException">There is no such tenth.</exception>
    public static List<CorpusArticle> HeldOut(IReadOnlyList<CorpusArticle> articles, int tenth = Usual)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tenth);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(tenth, Tenths);
        return [.. articles.Where((_, i) => i % Tenths == tenth)];
    }
}
