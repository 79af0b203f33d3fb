using Scoring.Cli.Evaluation.Matching;

namespace Scoring.Cli.Evaluation.Errors;

/// <summary>One attribution that is wrong, as annotated and as predicted; one of the two is missing in a missed or a false one.</summary>
internal sealed record ErrorEntry(IReadOnlyList<ErrorKind> Kinds, Labelled? Gold, Labelled? Found)
{
    /// <summary>Where it stands in the text.</summary>
    public int Start => (Gold ?? Found)!.Cue.Concat((Gold ?? Found)!.Content).Select(span => span.Start.Value).DefaultIfEmpty(0).Min();

    /// <summary>All that is wrong in an article, in the order of its text.</summary>
    /// <param name="spans">Held against annotated spans; null if there are none.</param>
    /// <param name="classes">Held against labelled sources; null if there are none.</param>
    public static List<ErrorEntry> Of(MatchedArticle? spans, MatchedArticle? classes)
    {
        // Labels that come with spans of their own are all there is to say; other annotations know nothing of classes.
        var isLabelled = spans is null || spans.Gold.Any(label => label.Class is not null);
        var entries = new List<ErrorEntry>();
        if (spans is not null) entries.AddRange(SpanErrors(spans, isLabelled));
        if (classes is not null && (spans is null || !isLabelled))
        {
            if (spans is null) entries.AddRange(Missed(classes));
            entries.AddRange(classes.Pairs.Select(pair => (Gold: classes.Gold[pair.Gold], Found: classes.Found[pair.Found]))
                .Where(pair => pair.Gold.Class != pair.Found.Class)
                .Select(pair => new ErrorEntry([ErrorKind.WrongClass], pair.Gold, pair.Found)));
        }

        return [.. entries.OrderBy(entry => entry.Start)];
    }

    private static IEnumerable<ErrorEntry> SpanErrors(MatchedArticle article, bool isLabelled)
    {
        var found = article.Pairs.Select(pair => pair.Found).ToHashSet();
        foreach (var entry in Missed(article)) yield return entry;
        foreach (var label in article.Found.Where((_, i) => !found.Contains(i))) yield return new([ErrorKind.False], null, label);
        foreach (var pair in article.Pairs)
        {
            var entry = new ErrorEntry([.. WrongIn(pair, article, isLabelled)], article.Gold[pair.Gold], article.Found[pair.Found]);
            if (entry.Kinds.Count > 0) yield return entry;
        }
    }

    private static IEnumerable<ErrorEntry> Missed(MatchedArticle article)
    {
        var matched = article.Pairs.Select(pair => pair.Gold).ToHashSet();
        return article.Gold.Where((_, i) => !matched.Contains(i)).Select(label => new ErrorEntry([ErrorKind.Missed], label, null));
    }

    private static IEnumerable<ErrorKind> WrongIn(JudgedPair pair, MatchedArticle article, bool isLabelled)
    {
        if (!pair.SourceOverlaps && !pair.BothSourceless) yield return ErrorKind.WrongSource;
        if (!pair.ContentOverlaps) yield return ErrorKind.WrongContent;
        if (isLabelled && article.Gold[pair.Gold].Class != article.Found[pair.Found].Class) yield return ErrorKind.WrongClass;
        if (!pair.CueExact || (pair.SourceOverlaps && !pair.SourceExact) || (pair.ContentOverlaps && !pair.ContentExact))
            yield return ErrorKind.Edges;
    }
}
