using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Scoring.Articles;
using Scoring.Cli.Evaluation;
using Scoring.Language;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Rules;

namespace Scoring.Cli.Commands;

/// <summary><c>judgement LABELS CORPORA</c>: the rules' verdicts and the order of the scores against those written by hand.</summary>
internal static class JudgementCommand
{
    public static Command Create(Terminal terminal)
    {
        var labels = new Argument<string>("labels") { Description = "Folder with verdicts/verdicts.tsv and ranking/openness.json" };
        var corpora = new Argument<string>("corpora") { Description = "Folder of the corpora that the labels' ids are of" };
        var ranking = new Option<bool>("--ranking") { Description = "Also score the articles ordered by hand, and print how far the orders agree" };
        var misses = new Option<bool>("--misses") { Description = "Print each article and rule where the verdicts differ" };
        var command = new Command("judgement", "Compare the rules' verdicts under the default profile, and the order of scores, with those written by hand.") { labels, corpora, ranking, misses };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetValue(labels)!, new(parsed.GetValue(corpora)!), parsed.GetValue(ranking), parsed.GetValue(misses), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string labels, CorpusTexts texts, bool ranking, bool misses, CancellationToken cancellation)
    {
        try
        {
            var scorer = new ArticleScorer(new LanguagePipeline());
            var lines = new StringBuilder();
            Verdicts(lines, Path.Combine(labels, "verdicts", "verdicts.tsv"), id => Report(scorer, texts[id], cancellation), misses);
            if (ranking) Ranking(lines, Path.Combine(labels, "ranking", "openness.json"), id => Report(scorer, texts[id], cancellation));
            terminal.Out.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException or JsonException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
    }

    private static void Verdicts(StringBuilder lines, string file, Func<string, Report> report, bool misses)
    {
        var tallies = RuleBook.Cards.ToDictionary(card => card.Id, _ => new VerdictTally(), StringComparer.Ordinal);
        foreach (var (article, verdicts) in VerdictLabels.Read(file))
        {
            foreach (var finding in report(article).Findings)
            {
                var right = verdicts[finding.Rule];
                tallies[finding.Rule].Add(finding.Verdict, right);
                if (misses && finding.Verdict != right)
                    lines.Append(CultureInfo.InvariantCulture, $"{article} {finding.Rule}: {finding.Verdict} where the reader has {right}: {finding.Words}\n");
            }
        }

        foreach (var (rule, tally) in tallies) lines.Append(CultureInfo.InvariantCulture, $"{rule} {tally}\n");
        lines.Append(CultureInfo.InvariantCulture, $"all {VerdictTally.Sum(tallies.Values)}\n");
    }

    private static void Ranking(StringBuilder lines, string file, Func<string, Report> report)
    {
        using var order = JsonDocument.Parse(File.ReadAllBytes(file));
        var scored = order.RootElement.EnumerateArray().Select(one =>
        {
            var article = one.GetProperty("article").GetString()!;
            // The score before rounding, also where the range is too wide to show one.
            var steps = report(article).Score.Derivation;
            var value = steps.Where(step => step.Rule != "rounding").Select(step => (double?)step.Result).LastOrDefault();
            return (Rank: one.GetProperty("rank").GetInt32(), Article: article, Value: value);
        }).ToList();
        foreach (var (rank, article, value) in scored)
            lines.Append(CultureInfo.InvariantCulture, $"rank {rank,2}  score {(value is { } shown ? shown.ToString("0.0", CultureInfo.InvariantCulture) : "-"),5}  {article}\n");
        var counted = scored.Where(one => one.Value is not null).ToList();
        var spearman = RankCorrelation.Of([.. counted.Select(one => -(double)one.Rank)], [.. counted.Select(one => one.Value!.Value)]);
        lines.Append(CultureInfo.InvariantCulture, $"spearman {spearman:0.000} over {counted.Count} articles\n");
    }

    private static Report Report(ArticleScorer scorer, string text, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return scorer.Score(new Article(text), Profile.Default);
    }
}
