using Scoring.Articles;
using Scoring.Claims;
using Scoring.Language.Sources;

namespace Scoring.Reports;

/// <summary>Gathers who speaks in a story, and how much of it.</summary>
internal static class StorySources
{
    /// <summary>Those with the greatest share of words first; of equals the one with more of the claims, then in reading order.</summary>
    public static IReadOnlyList<StorySource> Of(Article article, IReadOnlyList<ReportAttribution> title,
        IReadOnlyList<ReportAttribution> text, IReadOnlyList<Claim> claims)
    {
        var named = new Dictionary<(SourceClass, string), string>();
        foreach (var source in text.Select(attribution => attribution.Source))
            if (source is { Id: not null, Name: not null }) named.TryAdd((source.Class, source.Name), source.Id);

        // A title's source is the text's of the same name and class, as the claims have it.
        var groups = title.Select(attribution => (Attribution: attribution, IsInTitle: true, Id: IdInText(attribution.Source, named)))
            .Concat(text.Select(attribution => (Attribution: attribution, IsInTitle: false, attribution.Source.Id)))
            .GroupBy(one => (one.Id, Nobody: one.Id is null ? one.Attribution.Source.Class : default))
            .ToList();
        var words = groups.Select(group => WordCount.Of(article.Title ?? "", Contents(group, inTitle: true)) + WordCount.Of(article.Text,
            Contents(group, inTitle: false))).ToArray();
        var claimed = Claimed(groups.Select(group => group.Select(one => one.Attribution.Id)), claims);
        var (ofWords, ofClaims) = (Shares.Of([.. words.Select(count => (double)count)]), Shares.Of(claimed.Shares));
        return [.. groups.Select((group, g) =>
        {
            var sources = group.Select(one => one.Attribution.Source).ToList();
            var counts = sources.Exists(source => source.Naming != Naming.NotCounted);
            return new StorySource(
                group.Key.Id,
                sources[0].Class,
                sources.Select(source => source.Name).FirstOrDefault(name => name is not null),
                sources.Select(WordsOf).FirstOrDefault(words => words is not null),
                sources.Min(source => source.Naming),
                [.. group.Select(one => one.Attribution.Id)],
                claimed.Ids[g],
                words[g],
                counts ? ofWords?[g] : null,
                counts ? ofClaims?[g] : null);
        }).OrderByDescending(source => source.ShareOfWords ?? -1).ThenByDescending(source => source.ShareOfClaims ?? -1)];
    }

    // Of whoever speaks in the end: "two aides", not the outlet that had it from them.
    private static string? WordsOf(ReportSource source) => (source.Chain.Count > 0 ? source.Chain[^1].Text : null) ?? source.Text;

    private static string? IdInText(ReportSource source, Dictionary<(SourceClass, string), string> named) =>
        source.Name is not null && named.TryGetValue((source.Class, source.Name), out var id) ? id : source.Id;

    private static IEnumerable<Language.Text.TextSpan> Contents(IEnumerable<(ReportAttribution Attribution, bool IsInTitle,
        string? Id)> group, bool inTitle) =>
        group.Where(one => one.IsInTitle == inTitle
            && one.Attribution.Source.Naming != Naming.NotCounted).SelectMany(one => one.Attribution.Content.Spans);

    /// <summary>Of each source its part of the claims, and which they are.</summary>
    private static (double[] Shares, List<string>[] Ids) Claimed(IEnumerable<IEnumerable<string>> attributions, IReadOnlyList<Claim> claims)
    {
        var sourceOf = attributions.SelectMany((ids, g) => ids.Select(id => (id, g))).ToDictionary(pair => pair.id, pair => pair.g,
            StringComparer.Ordinal);
        var count = sourceOf.Count == 0 ? 0 : sourceOf.Values.Max() + 1;
        var (shares, idsOf) = (new double[count], Enumerable.Range(0, count).Select(_ => new List<string>()).ToArray());
        foreach (var claim in claims)
        {
            // Whoever only passed on what a named speaker said has no points of its own.
            var speakers = claim.Sources.Where(source => source.Points is not null)
                .Select(source => sourceOf[source.Attribution]).Distinct().ToList();
            foreach (var speaker in speakers)
            {
                shares[speaker] += 1.0 / speakers.Count;
                idsOf[speaker].Add(claim.Id);
            }
        }

        return (shares, idsOf);
    }
}
