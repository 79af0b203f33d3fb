using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Reports;

namespace Scoring.Links;

/// <summary>On whose word a claim stands, as it matters to other articles.</summary>
public enum Standing
{
    /// <summary>A named source says it at first hand.</summary>
    OnRecord,

    /// <summary>Nobody named stands behind it.</summary>
    Unnamed,

    /// <summary>Somebody named does, but through another outlet or speaker, or beside unnamed ones whose share is the larger.</summary>
    Between,
}

/// <summary>One sentence of a claim with what it is compared by.</summary>
/// <param name="Claim">Id of the claim in its report.</param>
/// <param name="Source">Who says it: the name, else the words; null for nobody. On the record, the named one.</param>
/// <param name="Words">The sentence.</param>
/// <param name="Spans">Where it stands in the text, or in the title; half-open UTF-16 offsets.</param>
public sealed record GistOfClaim(string Claim, Standing Standing, string? Source, string Words, IReadOnlyList<TextSpan> Spans, bool IsInTitle, ClaimGist Gist);

/// <summary>Takes a report's claims apart into sentences that can be compared with those of other articles.</summary>
public static class ReportGists
{
    /// <summary>Most sentences of one report: a speech printed in full is not compared to its end.</summary>
    public const int Most = 200;

    // A sentence of one word more or less is compared with too much.
    private const int LeastSize = 3;

    private const int LongestSentence = 600;

    /// <summary>In reading order, the title's first; sentences of the same words once a claim.</summary>
    public static IReadOnlyList<GistOfClaim> Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var attributions = report.TitleAttributions.Concat(report.Attributions).ToDictionary(one => one.Id, StringComparer.Ordinal);
        var titles = report.TitleAttributions.Select(one => one.Id).ToHashSet(StringComparer.Ordinal);
        return [.. report.Claims.SelectMany(claim => claim.Attributions.SelectMany(id => Of(claim, attributions[id], attributions, titles.Contains(id)))
            .DistinctBy(gist => gist.Gist.ToString(), StringComparer.Ordinal)).Take(Most)];
    }

    private static IEnumerable<GistOfClaim> Of(Claim claim, ReportAttribution attribution, Dictionary<string, ReportAttribution> attributions, bool isInTitle)
    {
        var words = attribution.Content.Text;
        if (words is null) yield break;
        var record = claim.Sources.FirstOrDefault(source => IsOnRecord(source, attributions[source.Attribution]));
        var standing = record is not null ? Standing.OnRecord : claim.Lean.UnnamedWeight == claim.Lean.TotalWeight ? Standing.Unnamed : Standing.Between;
        var source = record ?? claim.Sources[0];
        foreach (var sentence in Sentences(words))
        {
            var gist = ClaimGist.Of(sentence.Of(words), attribution.Source.Name);
            if (gist.Size >= LeastSize)
                yield return new(claim.Id, standing, source.Name ?? source.Words, sentence.Of(words), Pieces(attribution.Content.Spans, sentence), isInTitle, gist);
        }
    }

    private static bool IsOnRecord(ClaimSource source, ReportAttribution attribution) =>
        source is { Naming: Naming.Named, Points: not null } && attribution.Via.Count == 0
        && attribution.Source.Details.All(detail => detail.Kind != DetailKind.SecondHand);

    private static IEnumerable<TextSpan> Sentences(string words)
    {
        var start = 0;
        for (var at = 0; at < words.Length; at++)
        {
            var ends = words[at] is '.' or '!' or '?' && at + 2 < words.Length && IsQuoteOrSpace(words[at + 1]) && EndsSentence(words, start, at);
            if (!ends && at - start < LongestSentence) continue;
            yield return new(start, at + 1);
            start = at + 1;
        }

        if (start < words.Length) yield return new(start, words.Length);
    }

    // Not "Sen.", "Gov.", "U.S."; a sentence that ends in a short name is joined with the next.
    private static bool EndsSentence(string words, int start, int at)
    {
        var begin = at;
        while (begin > start && char.IsLetterOrDigit(words[begin - 1])) begin--;
        return at - begin > 4 || (at > begin && char.IsLower(words[begin])) || (at == begin && at > start && IsQuoteOrSpace(words[at - 1]));
    }

    private static bool IsQuoteOrSpace(char unit) => char.IsWhiteSpace(unit) || unit is '"' or '”' or '’' or '\'';

    // The content's pieces are joined by one space each.
    private static List<TextSpan> Pieces(IReadOnlyList<TextSpan> spans, TextSpan range)
    {
        var (pieces, before) = (new List<TextSpan>(), 0);
        foreach (var span in spans)
        {
            int from = Math.Max(range.Start - before, 0), to = Math.Min(range.End - before, span.Length);
            if (from < to) pieces.Add(new(span.Start + from, span.Start + to));
            before += span.Length + 1;
        }

        return pieces;
    }
}
