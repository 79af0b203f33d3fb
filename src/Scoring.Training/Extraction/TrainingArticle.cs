using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Reading;
using Scoring.Language.Text;
using Scoring.Training.Corpora;

namespace Scoring.Training.Extraction;

/// <summary>An article in tokens and labels.</summary>
/// <param name="CueLabels">For each token a state of <see cref="CueStates"/>.</param>
/// <param name="RoleLabels">For each token: 0 none, then begins and goes on of cue, source and content of any attribution.</param>
internal sealed record TrainingArticle(CorpusArticle Corpus, ReadText Read, IReadOnlyList<GoldCue> Cues, byte[] CueLabels, byte[] RoleLabels)
{
    public const int Roles = 7;

    public static TrainingArticle Of(CorpusArticle article, FeatureReader reader)
    {
        var read = reader.Read(AnnotatedText.Read(article.Text));
        var cues = new List<GoldCue>();
        var cueLabels = new byte[read.Tokens.Length];
        var roles = new byte[read.Tokens.Length];
        // The cue is written last: where roles overlap it wins.
        foreach (var role in new (byte Begin, Func<GoldAttribution, IReadOnlyList<TextSpan>> Spans)[] { (5, a => a.Content), (3, a => a.Source), (1, a => a.Cue) })
        {
            foreach (var (first, end) in article.Attributions.SelectMany(role.Spans).Select(span => TokensUnder.Of(read.Tokens, [span])))
                for (var at = first; at < end; at++) roles[at] = (byte)(role.Begin + (at == first ? 0 : 1));
        }

        foreach (var attribution in article.Attributions)
        {
            var ranges = attribution.Cue.Select(span => TokensUnder.Of(read.Tokens, [span])).Where(r => r.End > r.First).ToArray();
            if (ranges.Length == 0) continue;
            var (first, end) = (ranges.Min(r => r.First), ranges.Max(r => r.End));
            if (cueLabels.AsSpan(first, end - first).ContainsAnyExcept((byte)CueStates.Outside)) continue;
            cueLabels.AsSpan(first, end - first).Fill(CueStates.Inside);
            cueLabels[first] = CueStates.Begins;
            cues.Add(Cue(read, attribution, first, end));
        }

        return new(article, read, [.. cues.OrderBy(c => c.First)], cueLabels, roles);
    }

    private static GoldCue Cue(ReadText read, GoldAttribution attribution, int cueFirst, int cueEnd)
    {
        var source = attribution.Source.Select(span => TokensUnder.Of(read.Tokens, [span])).ToArray();
        var content = attribution.Content.Select(span => TokensUnder.Of(read.Tokens, [span])).ToArray();
        var all = source.Concat(content).Append((First: cueFirst, End: cueEnd)).ToArray();
        var first = all.Min(r => r.First);
        var parts = new byte[all.Max(r => r.End) - first];
        foreach (var (from, to) in content) parts.AsSpan(from - first, to - from).Fill(PartStates.ContentLabel);
        // The model knows one source run: the longest.
        if (source.Length > 0)
        {
            var (from, to) = source.MaxBy(r => r.End - r.First);
            parts.AsSpan(from - first, to - from).Fill(PartStates.SourceLabel);
        }

        return new(cueFirst, cueEnd, first, parts);
    }
}
