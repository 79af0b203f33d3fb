using System.Globalization;
using System.Text;
using Scoring.Articles;
using Scoring.Copies;
using Scoring.Links;
using Scoring.Profiles;

namespace Scoring.Cli.Evaluation.Links;

/// <summary>Draws pairs of sentences from claims of different articles, spread over all confidences, for a reader to label.</summary>
internal sealed class PairDraw(ArticleScorer scorer, CorpusTexts texts)
{
    // Below it there is no end of pairs, and none of them is the same claim.
    private const double LeastConfidence = 0.05;

    private readonly List<(string Article, TextSignature Signature, GistOfClaim Gist)> _gists = [];
    private readonly Dictionary<long, List<int>> _byKey = [];

    public void Read(string id, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var signature = TextSignature.Of(texts[id]);
        foreach (var gist in ReportGists.Of(scorer.Score(new Article(texts[id]), Profile.Default)))
        {
            foreach (var key in gist.Gist.Keys)
            {
                if (!_byKey.TryGetValue(key, out var held)) _byKey[key] = held = [];
                held.Add(_gists.Count);
            }

            _gists.Add((id, signature, gist));
        }
    }

    /// <param name="count">Pairs drawn of each tenth of confidence; of two articles one pair at most.</param>
    public void Append(StringBuilder lines, int count, int seed)
    {
        var pairs = Pairs().Select(pair => (pair.First, pair.Second, Confidence: ClaimLikeness.Confidence(_gists[pair.First].Gist.Gist, _gists[pair.Second].Gist.Gist)))
            .Where(pair => pair.Confidence >= LeastConfidence).ToList();
        var linked = pairs.Count(pair => pair.Confidence >= ClaimLikeness.Least);
        lines.Append(CultureInfo.InvariantCulture, $"# {_gists.Count} sentences, {pairs.Count} pairs, {linked} linked\n");
        var random = new Random(seed);
        foreach (var tenth in pairs.GroupBy(pair => (int)Math.Min(9, pair.Confidence * 10)).OrderBy(group => group.Key))
        {
            var all = tenth.OrderBy(pair => pair.First).ThenBy(pair => pair.Second).ToArray();
            random.Shuffle(all);
            foreach (var (first, second, confidence) in all.DistinctBy(pair => (_gists[pair.First].Article, _gists[pair.Second].Article)).Take(count))
            {
                lines.Append(CultureInfo.InvariantCulture, $"{confidence:F2}\t{Place(first)}\t{Place(second)}\t{Words(first)} | {Words(second)}\n");
            }
        }
    }

    private HashSet<(int First, int Second)> Pairs()
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var held in _byKey.Values)
        {
            for (var i = 0; i < held.Count; i++)
            {
                for (var j = i + 1; j < held.Count && j < i + 200; j++)
                {
                    var (one, other) = (_gists[held[i]], _gists[held[j]]);
                    if (one.Article != other.Article && !one.Signature.IsNearCopyOf(other.Signature)) pairs.Add((held[i], held[j]));
                }
            }
        }

        return pairs;
    }

    private string Place(int gist) => $"{_gists[gist].Article}\t{LabelledPair.Places(new CodePoints(texts[_gists[gist].Article]), _gists[gist].Gist.Spans)}";

    private string Words(int gist) => _gists[gist].Gist.Words.ReplaceLineEndings(" ").Replace('\t', ' ');
}
