using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Language.Reading;
using Scoring.Profiles;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>Renames the people of articles in every way and adds up what that changes. Thread-safe.</summary>
/// <param name="tellsLosses">Also tell each attribution that did not keep spans and class, in its words.</param>
internal sealed class FairnessRun(bool tellsLosses)
{
    private readonly ArticleScorer _scorer = new(new LanguagePipeline());
    private readonly ConcurrentDictionary<Exchange, FairnessTally> _tallies = new();
    private readonly ConcurrentBag<string> _losses = [];
    private int _articles, _people;

    /// <summary>The sums so far, in the order of <see cref="Exchange.All"/>; none of ways in which no article was renamed.</summary>
    public IReadOnlyList<(Exchange Exchange, FairnessTally Tally)> Tallies =>
        [.. Exchange.All.Where(_tallies.ContainsKey).Select(exchange => (exchange, _tallies[exchange]))];

    /// <param name="number">Of the article; decides which names of each origin it gets.</param>
    public void Add(string name, string text, int number)
    {
        var read = AnnotatedText.Read(text);
        var places = NamedPeople.In(read);
        var before = _scorer.Score(new Article(text), Profile.Default);
        foreach (var exchange in Exchange.All)
        {
            var renaming = Renaming.Of(read, places, exchange, number * 5);
            var after = _scorer.Score(new Article(renaming.Text), Profile.Default);
            var tally = FairnessTally.Of(before, after, renaming.Before, tellsLosses ? (one, twin) => _losses.Add(
                $"{name} · {exchange.Name} · {one.Source.Class} “{one.Source.Text}” {one.Cue.Text} … "
                + (twin is null ? "no cue" : $"{twin.Source.Class} “{twin.Source.Text}” {twin.Cue.Text} [{twin.Content.Text}] was [{one.Content.Text}]")) : null);
            _tallies.AddOrUpdate(exchange, tally, (_, sum) => sum + tally);
        }

        Interlocked.Increment(ref _articles);
        Interlocked.Add(ref _people, places.Select(place => place.Person).Distinct().Count());
    }

    /// <summary>The table, a line a way of renaming, with the sums below.</summary>
    public string Told()
    {
        var lines = new StringBuilder();
        foreach (var loss in _losses.Order(StringComparer.Ordinal)) lines.Append(loss.ReplaceLineEndings(" ")).Append('\n');
        lines.Append(CultureInfo.InvariantCulture, $"{_articles} articles, {_people} people renamed\n")
            .Append("                                            spans                               score change\n")
            .Append("names                           attrib.  + class  spans   cues  class named?  mean   size\n");
        foreach (var (exchange, tally) in Tallies) Append(lines, exchange.Name, tally);
        Append(lines, "all", Tallies.Aggregate(FairnessTally.None, (sum, one) => sum + one.Tally));
        return lines.ToString();
    }

    private static void Append(StringBuilder lines, string name, FairnessTally tally) => lines.Append(
        CultureInfo.InvariantCulture,
        $"{name,-42}{tally.Attributions,7} {Share(tally.Kept, tally.Attributions)} {Share(tally.Spans, tally.Attributions)} {Share(tally.Cues, tally.Attributions)}"
        + $" {Share(tally.Classes, tally.Cues)} {Share(tally.Namings, tally.Cues)} {Mean(tally.Change, tally.Articles):+0.00;-0.00;0.00} {Mean(tally.Size, tally.Articles),6:0.00}\n");

    private static string Share(int some, int all) => (all == 0 ? 0 : 100.0 * some / all).ToString("0.0", CultureInfo.InvariantCulture).PadLeft(6);

    private static double Mean(double sum, int articles) => articles == 0 ? 0 : sum / articles;
}
