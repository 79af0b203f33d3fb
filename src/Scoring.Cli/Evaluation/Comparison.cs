using Scoring.Language;

namespace Scoring.Cli.Evaluation;

/// <summary>Compares attributions with annotated ones, articles in parallel.</summary>
/// <param name="predict">Attributions of an article by its name and text; null where there are none to compare.</param>
internal sealed class Comparison(GoldFolder gold, Func<string, CodePoints, List<Labelled>?> predict)
{
    /// <summary>What the engine finds in the text.</summary>
    public static Func<string, CodePoints, List<Labelled>?> ByEngine(LanguagePipeline pipeline) =>
        (_, text) => Labels.Of(pipeline.Analyze(text.Text), text);

    /// <summary>What the engine makes of the spans that the annotations in <paramref name="folder"/> give.</summary>
    public static Func<string, CodePoints, List<Labelled>?> ByEngineWithSpansOf(string folder, LanguagePipeline pipeline) =>
        (name, text) => Labels.Of(pipeline.Analyze(text.Text, Labels.ToGiven(LabelJson.Read(Path.Combine(folder, name + ".json")), text)), text);

    /// <summary>What was written before, with <c>--format eval</c> or by anything else.</summary>
    public static Func<string, CodePoints, List<Labelled>?> ByFilesOf(string folder) => (name, _) =>
        Path.Combine(folder, name + ".json") is var file && File.Exists(file) ? LabelJson.Read(file) : null;

    /// <summary>Cues, sources and contents against the folder's annotations; and how many articles had no prediction.</summary>
    public (SpanTally Tally, int Articles, int WithoutPrediction) Spans(CancellationToken cancellation)
    {
        var names = gold.Articles();
        var tallies = InParallel(names, name =>
        {
            var text = gold.Text(name);
            var predicted = predict(name, text);
            var tally = gold.Spans(name) is { } wanted ? SpanTally.Of(predicted ?? [], wanted, text) : default;
            return (Tally: tally, Missing: predicted is null);
        }, cancellation);
        return (tallies.Aggregate(default(SpanTally), (sum, one) => sum + one.Tally), names.Count, tallies.Count(one => one.Missing));
    }

    /// <summary>Classes and names against those in <paramref name="folder"/>; of claims alone (null if no label there has a kind) as well.</summary>
    public (ClassFigures All, ClassFigures? Claims) Classes(string folder, CancellationToken cancellation)
    {
        var tallies = InParallel(GoldFolder.FilesOf(folder, ".json"), name =>
        {
            var text = gold.Text(name);
            var predicted = predict(name, text) ?? [];
            var wanted = LabelJson.Read(Path.Combine(folder, name + ".json"));
            return (
                All: ClassTally.Of(predicted, wanted, text, claimsOnly: false),
                Claims: ClassTally.Of(predicted, wanted, text, claimsOnly: true),
                HasKinds: wanted.Any(label => label.Kind is not null));
        }, cancellation);
        return (
            ClassFigures.Of([.. tallies.Select(one => one.All)]),
            tallies.Any(one => one.HasKinds) ? ClassFigures.Of([.. tallies.Select(one => one.Claims)]) : null);
    }

    // In the order of the names, whichever is done first.
    private static T[] InParallel<T>(IReadOnlyList<string> names, Func<string, T> evaluate, CancellationToken cancellation)
    {
        var results = new T[names.Count];
        Parallel.For(0, names.Count, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => results[i] = evaluate(names[i]));
        return results;
    }
}
