using Scoring.Articles;
using Scoring.Cli.Output;
using Scoring.Language;
using Scoring.Profiles;

namespace Scoring.Cli.Commands;

/// <summary>Analyses and judges; keeps the analysis for formats that show no judgement. Thread-safe.</summary>
internal sealed class Scorer(LanguagePipeline pipeline, Profile profile)
{
    public Scored Score(Article article)
    {
        var body = pipeline.Analyze(article.Text);
        var title = article.Title is null ? null : pipeline.Analyze(article.Title);
        return new(ArticleScorer.Judge(article, body, title, profile), body);
    }
}
