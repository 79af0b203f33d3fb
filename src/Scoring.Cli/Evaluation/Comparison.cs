using System.Runtime.ExceptionServices;
using Scoring.Cli.Evaluation.Annotations;
using Scoring.Cli.Evaluation.Matching;
using Scoring.Language;

namespace Scoring.Cli.Evaluation;

/// <summary>What one or more annotated folders gave, articles in the order of folders and names.</summary>
/// <param name="Spans">Articles with annotated spans.</param>
/// <param name="Classes">Articles with labelled sources.</param>
/// <param name="WithoutPrediction">Articles of which nothing was predicted, annotated or not.</param>
internal sealed record Compared(IReadOnlyList<MatchedArticle> Spans, IReadOnlyList<MatchedArticle> Classes, int WithoutPrediction)
{
    public static Compared operator +(Compared a, Compared b) =>
        new([.. a.Spans, .. b.Spans], [.. a.Classes, .. b.Classes], a.WithoutPrediction + b.WithoutPrediction);
}

/// <summary>Finds the attributions of an article by its name and text, given the labels if there are any; null if there is no
/// prediction.</summary>
internal delegate List<Labelled>? Prediction(string name, CodePoints text, IReadOnlyList<Labelled>? labels);

/// <summary>Compares attributions with annotated ones, articles in parallel.</summary>
/// <param name="done">Called for each article that is done, from any thread.</param>
internal sealed class Comparison(Prediction predict, Action done, CancellationToken cancellation)
{
    /// <summary>What the engine finds in the text.</summary>
    public static Prediction ByEngine(LanguagePipeline pipeline) => (_, text, _) => Labels.Of(pipeline.Analyze(text.Text), text);

    /// <summary>What the engine makes of the spans that the labels give.</summary>
    public static Prediction ByEngineWithGivenSpans(LanguagePipeline pipeline) => (_, text, labels) =>
        labels is null ? null : Labels.Of(pipeline.Analyze(text.Text, Labels.ToGiven(labels, text)), text);

    /// <summary>What was written before, with <c>--format eval</c> or by anything else.</summary>
    public static Prediction ByFilesOf(string folder) => (name, text, _) =>
        Path.Combine(folder, name + ".json") is var file && File.Exists(file) ? LabelJson.Read(file, text) : null;

    /// <param name="classes">The folder of labelled sources; null for none.</param>
    public Compared With(GoldFolder gold, string? classes)
    {
        var labelled = classes is null ? [] : GoldFolder.FilesOf(classes, ".json").ToHashSet(StringComparer.Ordinal);
        // With the point of the ending, as files are sorted: it decides the order of equal confusions.
        var names = gold.Articles().Union(labelled).OrderBy(name => name + ".", StringComparer.Ordinal).ToList();
        var articles = InParallel(names, name =>
        {
            var text = gold.Text(name);
            var labels = labelled.Contains(name) ? LabelJson.Read(Path.Combine(classes!, name + ".json"), text) : null;
            var found = predict(name, text, labels);
            var spans = gold.Spans(name, text) is { } wanted ? new MatchedArticle(name, text, found ?? [], wanted) : null;
            _ = spans?.Lemmas;
            return (Spans: spans, Classes: labels is null ? null : new MatchedArticle(name, text, found ?? [], labels),
                IsMissing: found is null);
        });
        return new(
            [.. articles.Select(one => one.Spans).OfType<MatchedArticle>()],
            [.. articles.Select(one => one.Classes).OfType<MatchedArticle>()],
            articles.Count(one => one.IsMissing));
    }

    public IReadOnlyList<MatchedArticle> With(LabelFolder folder) => InParallel(folder.Names, name =>
    {
        var text = folder.Text(name);
        var labels = folder.Labels(name, text);
        return new MatchedArticle(name, text, predict(name, text, labels) ?? [], labels);
    });

    /// <summary>
    /// The annotators of each article that has several, held against one another: each against each, both ways, as the reference scorer's
    /// <c>human</c> does.
    /// </summary>
    /// <param name="isClassed">The sources of what each of them marked are classed by the prediction.</param>
    public IReadOnlyList<MatchedArticle> OfAnnotators(GoldFolder gold, bool isClassed)
    {
        var names = gold.Articles().OrderBy(name => name + ".", StringComparer.Ordinal).ToList();
        return [.. InParallel(names, name =>
        {
            var (text, annotators) = (gold.Text(name), gold.OfEachAnnotator(name));
            if (isClassed && annotators.Count > 1) annotators = annotators.ConvertAll(labels => predict(name, text, labels) ?? labels);
            return (from one in annotators
                    from other in annotators
                    where !ReferenceEquals(one, other)
                    select new MatchedArticle(name, text, one, other)).ToList();
        }).SelectMany(pairs => pairs)];
    }

    // In the order of the names, whichever is done first.
    private T[] InParallel<T>(IReadOnlyList<string> names, Func<string, T> evaluate)
    {
        var results = new T[names.Count];
        var options = new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, names.Count, options, i =>
            {
                results[i] = evaluate(names[i]);
                done();
            });
        }
        catch (AggregateException e) when (e.InnerException is { } first)
        {
            // Several articles may be wrong at once; a person mends one after the other.
            ExceptionDispatchInfo.Capture(first).Throw();
        }

        return results;
    }
}
