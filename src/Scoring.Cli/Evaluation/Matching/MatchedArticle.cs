using Scoring.Cli.Evaluation.Measures;
using Scoring.Language.Attributions;

namespace Scoring.Cli.Evaluation.Matching;

/// <summary>One article's predicted attributions held against its gold ones.</summary>
internal sealed class MatchedArticle
{
    private readonly Lazy<(string[] Found, string[] Gold)> _lemmas;

    public MatchedArticle(string name, CodePoints text, IReadOnlyList<Labelled> found, IReadOnlyList<Labelled> gold)
    {
        (Name, Text, Found, Gold) = (name, text, found, gold);
        Pairs = [.. Matcher.Match(found, gold, text).Select(pair =>
            JudgedPair.Of(pair.Predicted, pair.Gold, found[pair.Predicted], gold[pair.Gold], text))];
        Spans = SpanTally.Of(this);
        _lemmas = new(ReadLemmas);
    }

    public string Name { get; }

    public CodePoints Text { get; }

    public IReadOnlyList<Labelled> Found { get; }

    public IReadOnlyList<Labelled> Gold { get; }

    public IReadOnlyList<JudgedPair> Pairs { get; }

    public SpanTally Spans { get; }

    /// <summary>The lemma of each cue; reads the text when first asked.</summary>
    public (string[] Found, string[] Gold) Lemmas => _lemmas.Value;

    private (string[] Found, string[] Gold) ReadLemmas()
    {
        var lemmas = new CueLemmas(Text.Text);
        return (Of(Found), Of(Gold));

        string[] Of(IReadOnlyList<Labelled> labels) => [.. labels.Select(label => lemmas.Of(label.Cue.Select(Text.ToUtf16)))];
    }
}
