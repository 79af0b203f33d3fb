using Scoring.Cli.Evaluation.Matching;
using Scoring.Cli.Evaluation.Tables;

namespace Scoring.Cli.Evaluation.Measures;

/// <summary>What is told of a source beyond its class, on matched attributions.</summary>
internal static class DetailTables
{
    private const string Note =
        "On matched attributions whose gold has the detail labelled. Via: names of outlets, compared after a table of acronyms. "
        + "Fewer than 40 gold ones prove nothing.";

    private static readonly string[] Flags =
    [
        "grant", "access", "count", "spokesperson", "collective", "poll", "partial_name", "pseudonym", "second_hand", "no_comment",
        "question",
    ];

    private static readonly string[] Reasons = ["specific", "boilerplate", "none"];

    /// <summary>Null if gold tells nothing of its sources but their class.</summary>
    public static FigureTable? Of(IReadOnlyList<MatchedArticle> articles)
    {
        var labels = articles.SelectMany(article => article.Gold).ToList();
        var rows = new RowMaker(articles);
        var flagged = labels.Any(label => label.Flags is not null);
        // Where only some attributions are labelled, grant, role, affiliation and number are so of unnamed people alone.
        var detailed = labels.Any(IsDetailed);
        if (!flagged && labels.All(label => label.Via.Count == 0)) return null;
        return new("Details", Note,
        [
            .. flagged ? Flags.Where(flag => flag is not ("no_comment" or "question" or "poll") || !detailed)
                .Select(flag => Row(flag, flag is "grant" or "count" ? IsOfPeople : label => label.Flags is not null,
                    label => Set(label.Has(flag)))) : [],
            .. flagged ? Reasons.Select(reason => Row($"reason: {reason}", IsOfPeople, label => Set(label.Reason == reason))) : [],
            .. flagged ? [Row("reason, whichever", IsOfPeople, label => label.Reason is { } reason ? [reason] : [])]
                : Array.Empty<FigureRow>(),
            .. detailed ? [
                Row("count, the number", IsDetailed, label => label.Number is { } number ? [$"{number}"] : []),
                rows.F1("role", [.. articles.Select(article => Spans(article, label => label.Role, EndAlike))]),
                rows.F1("affiliation", [.. articles.Select(article => Spans(article, label => label.Affiliation, Overlap))]),
            ] : Array.Empty<FigureRow>(),
            Row("via", _ => true, Outlets) with { BeginsGroup = true },
        ]);

        FigureRow Row(string name, Func<Labelled, bool> isLabelled, Func<Labelled, HashSet<string>> values) =>
            rows.F1(name, [.. articles.Select(article => Counts.Sum(article.Pairs
            .Where(pair => isLabelled(article.Gold[pair.Gold]))
            .Select(pair => (Found: values(article.Found[pair.Found]), Gold: values(article.Gold[pair.Gold])))
            .Select(pair => Counts.Of(pair.Found.Count(pair.Gold.Contains), pair.Found.Count, pair.Gold.Count))))]);
    }

    private static bool IsDetailed(Labelled label) => label.Sets.Count > 0 && label.Class is ("unnamed_person" or "unnamed_group");

    private static bool IsOfPeople(Labelled label) => label.Flags is not null
        && (label.Sets.Count == 0 || IsDetailed(label) || label.Has("partial_name") || label.Has("pseudonym"));

    private static HashSet<string> Set(bool holds) => holds ? ["yes"] : [];

    // The labels of wires name the wire itself ("told Reuters"), which the product does not: only what is flagged as second-hand is.
    private static HashSet<string> Outlets(Labelled label) =>
        label.Flags is null || label.Has("second_hand") ? [.. label.Via.Select(OutletName.Compared)] : [];

    private static Counts Spans(MatchedArticle article, Func<Labelled, IReadOnlyList<Range>> of, Func<CodePoints, IReadOnlyList<Range>,
        IReadOnlyList<Range>, bool> isRight)
    {
        Counts sum = default;
        foreach (var (found, gold) in article.Pairs.Where(pair => IsDetailed(article.Gold[pair.Gold]))
            .Select(pair => (of(article.Found[pair.Found]), of(article.Gold[pair.Gold]))))
        {
            var right = found.Count > 0 && gold.Count > 0 && isRight(article.Text, found, gold);
            sum += Counts.Of(right ? 1 : 0, found.Count > 0 ? 1 : 0, gold.Count > 0 ? 1 : 0);
        }

        return sum;
    }

    /// <summary>Whether both end in the same word, wherever it stands.</summary>
    private static bool EndAlike(CodePoints text, IReadOnlyList<Range> found, IReadOnlyList<Range> gold)
    {
        return found.Select(LastWord).Intersect(gold.Select(LastWord), StringComparer.OrdinalIgnoreCase).Any(word => word.Length > 0);

        string LastWord(Range span) => text.ToUtf16(span).Of(text.Text)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).LastOrDefault("").Trim('.', ',', '"', '”', '’');
    }

    private static bool Overlap(CodePoints text, IReadOnlyList<Range> found, IReadOnlyList<Range> gold)
    {
        if (Positions.Of(found, text).SharedWith(Positions.Of(gold, text)) > 0) return true;
        return Names(found).Overlaps(Names(gold));

        HashSet<string> Names(IReadOnlyList<Range> spans) =>
            [.. spans.Select(span => OutletName.Compared(text.ToUtf16(span).Of(text.Text)))];
    }
}
