using System.CommandLine;
using System.Text;
using Scoring.Cli.Evaluation;
using Scoring.Cli.Evaluation.Links;
using Scoring.Language;

namespace Scoring.Cli.Commands;

/// <summary><c>links LABELS [CORPORA]</c>: how far the same claims of different articles are told from others.</summary>
internal static class LinksCommand
{
    public static Command Create(Terminal terminal)
    {
        var labels = new Argument<string>("labels") { Description = "Folder with own.tsv, development.tsv and measuring.tsv" };
        var corpora = new Argument<string?>("corpora")
        {
            Description = "Folder of the corpora that the ids of the last two are of; left out: own.tsv alone",
            DefaultValueFactory = _ => null,
        };
        var misses = new Option<bool>("--misses") { Description = "Print each pair for fitting that is judged wrongly" };
        var signs = new Option<bool>("--signs") { Description = "Print label and signs of each pair for fitting, to fit the weights of the confidence anew" };
        var draw = new Option<int>("--draw")
        {
            Description = "Instead, read so many articles of the wire and of PolNeAR's train half each, and draw pairs to be labelled",
        };
        var seed = new Option<int>("--seed") { Description = "Of the draw", DefaultValueFactory = _ => 1 };
        var command = new Command("links", "Measure how well the same claims of different articles are linked.") { labels, corpora, misses, signs, draw, seed };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(
            terminal, parsed.GetValue(labels)!, parsed.GetValue(corpora), parsed.GetValue(misses), parsed.GetValue(signs), parsed.GetValue(draw),
            parsed.GetValue(seed), cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string labels, string? corpora, bool misses, bool signs, int draw, int seed, CancellationToken cancellation)
    {
        try
        {
            var lines = new StringBuilder();
            if (draw > 0 && corpora is not null) Draw(lines, corpora, draw, seed, cancellation);
            else Measure(lines, labels, corpora is null ? null : new(corpora), misses, signs);
            terminal.Out.Write(Encoding.UTF8.GetBytes(lines.ToString()));
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadInput;
        }
    }

    private static void Measure(StringBuilder lines, string labels, CorpusTexts? texts, bool misses, bool signs)
    {
        var own = LabelledPair.Own(Path.Combine(labels, "own.tsv"));
        List<LabelledPair> fitting = [.. own.Where((_, index) => index % 2 == 1)], measuring = [.. own.Where((_, index) => index % 2 == 0)];
        LinkTables.Append(lines, "our own, for fitting", fitting);
        LinkTables.Append(lines, "our own, for measuring", measuring);
        if (texts is not null)
        {
            var development = LabelledPair.InCorpora(Path.Combine(labels, "development.tsv"), texts);
            fitting.AddRange(development);
            LinkTables.Append(lines, "corpora, for fitting", development);
            LinkTables.Append(lines, "corpora, for measuring", LabelledPair.InCorpora(Path.Combine(labels, "measuring.tsv"), texts));
        }

        if (signs) LinkTables.AppendSigns(lines, fitting);
        if (misses) LinkTables.AppendMisses(lines, fitting);
    }

    // Every nth article, and none of the wire's that are for measuring the engine.
    private static void Draw(StringBuilder lines, string corpora, int count, int seed, CancellationToken cancellation)
    {
        var texts = new CorpusTexts(corpora);
        var kept = Directory.EnumerateFiles(Path.Combine(corpora, "wire", "text"))
            .Select(file => Path.GetFileNameWithoutExtension(file).Replace("reuters_", "reuters21578/", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var wire = texts.Wire.Select(article => article.Id).Where(id => !kept.Contains(id)).ToList();
        var polnear = Directory.EnumerateFiles(Path.Combine(corpora, "polnear", "train", "text"), "*.txt").Order(StringComparer.Ordinal)
            .Select(file => $"polnear/train/{Path.GetFileNameWithoutExtension(file)}").ToList();
        var pairs = new PairDraw(new ArticleScorer(new LanguagePipeline()), texts);
        // The wire's neighbours tell of the same days.
        foreach (var id in wire.Skip(wire.Count / 7 * (seed % 7)).Take(count).Concat(polnear.Take(count))) pairs.Read(id, cancellation);
        pairs.Append(lines, 12, seed);
    }
}
