using Scoring.Language.Attributions;
using Scoring.Training.Corpora;

namespace Scoring.Training.Evaluation;

/// <summary>
/// How well attributions were found, summed over articles. Two match when their cues share a character, one to one, those that share most
/// first.
/// </summary>
/// <param name="Full">Matched, source overlaps (or both have none) and content overlaps.</param>
/// <param name="Content">Characters that lie in any content.</param>
/// <param name="SourceSpans">Spans by exact match, whatever they are linked to; the next two likewise.</param>
/// <param name="Agentless">Matched, both without a source, over all without one.</param>
internal readonly record struct AttributionScore(
    Ratio Cue, Ratio Source, Ratio SourceExact, Ratio Full, Ratio Content, Ratio SourceSpans, Ratio CueSpans, Ratio ContentSpans, Ratio Agentless)
{
    public static AttributionScore operator +(AttributionScore a, AttributionScore b) => new(
        a.Cue + b.Cue, a.Source + b.Source, a.SourceExact + b.SourceExact, a.Full + b.Full, a.Content + b.Content,
        a.SourceSpans + b.SourceSpans, a.CueSpans + b.CueSpans, a.ContentSpans + b.ContentSpans, a.Agentless + b.Agentless);

    public static AttributionScore Of(IReadOnlyList<AttributionSpans> found, IReadOnlyList<GoldAttribution> gold, string text)
    {
        var (f, g) = (found.Select(a => new Sets(a, text)).ToArray(), gold.Select(a => new Sets(new(a.Source, a.Cue, a.Content), text)).ToArray());
        int source = 0, exact = 0, full = 0, agentless = 0;
        var pairs = Match(f, g);
        foreach (var (i, j) in pairs)
        {
            var overlaps = f[i].Source.Overlaps(g[j].Source);
            var neither = f[i].Source.Count == 0 && g[j].Source.Count == 0;
            if (overlaps) source++;
            if (f[i].Source.Count > 0 && f[i].SourceWords.SetEquals(g[j].SourceWords)) exact++;
            if ((overlaps || neither) && f[i].Content.Overlaps(g[j].Content)) full++;
            if (neither) agentless++;
        }

        var (sources, goldSources) = (f.Count(a => a.Source.Count > 0), g.Count(a => a.Source.Count > 0));
        return new(
            new(pairs.Count, f.Length, g.Length),
            new(source, sources, goldSources),
            new(exact, sources, goldSources),
            new(full, f.Length, g.Length),
            Shared(f.SelectMany(a => a.Content), g.SelectMany(a => a.Content)),
            Shared(found.SelectMany(a => Characters.PiecesOf(a.Source, text)), gold.SelectMany(a => Characters.PiecesOf(a.Source, text))),
            Shared(found.SelectMany(a => Characters.PiecesOf(a.Cue, text)), gold.SelectMany(a => Characters.PiecesOf(a.Cue, text))),
            Shared(found.SelectMany(a => Characters.PiecesOf(a.Content, text)), gold.SelectMany(a => Characters.PiecesOf(a.Content, text))),
            new(agentless, f.Length - sources, g.Length - goldSources));
    }

    /// <summary>Pairs of found and gold attributions.</summary>
    public static List<(int Found, int Gold)> Match(IReadOnlyList<AttributionSpans> found, IReadOnlyList<GoldAttribution> gold, string text) =>
        Match([.. found.Select(a => new Sets(a, text))], [.. gold.Select(a => new Sets(new(a.Source, a.Cue, a.Content), text))]);

    private static List<(int Found, int Gold)> Match(Sets[] found, Sets[] gold)
    {
        var candidates = new List<(double Shared, int Found, int Gold)>();
        for (var i = 0; i < found.Length; i++)
        {
            for (var j = 0; j < gold.Length; j++)
            {
                var cue = Common(found[i].Cue, gold[j].Cue);
                if (cue == 0) continue;
                var common = Common(found[i].Content, gold[j].Content);
                var all = found[i].Content.Count + gold[j].Content.Count - common;
                candidates.Add(((double)cue / Math.Max(found[i].Cue.Count, gold[j].Cue.Count) + 0.5 * common / Math.Max(1, all), i, j));
            }
        }

        var pairs = new List<(int, int)>();
        HashSet<int> usedFound = [], usedGold = [];
        foreach (var (_, i, j) in candidates.OrderDescending())
        {
            if (usedFound.Contains(i) || usedGold.Contains(j)) continue;
            usedFound.Add(i);
            usedGold.Add(j);
            pairs.Add((i, j));
        }

        return pairs;
    }

    private static Ratio Shared<T>(IEnumerable<T> found, IEnumerable<T> gold)
    {
        HashSet<T> f = [.. found], g = [.. gold];
        return new(f.Count(g.Contains), f.Count, g.Count);
    }

    private static int Common(HashSet<int> a, HashSet<int> b) => a.Count(b.Contains);

    private sealed class Sets(AttributionSpans spans, string text)
    {
        public HashSet<int> Cue { get; } = Characters.Of(spans.Cue, text);

        public HashSet<int> Source { get; } = Characters.Of(spans.Source, text);

        public HashSet<int> SourceWords { get; } = Characters.WordsOf(spans.Source, text);

        public HashSet<int> Content { get; } = Characters.Of(spans.Content, text);
    }

    public override string ToString() =>
        $"cue {Cue} source {Source} exact {SourceExact} full {Full} content {Content} spans {SourceSpans.F1:F1}/{CueSpans.F1:F1}/{ContentSpans.F1:F1} agentless {Agentless}";
}
