using Scoring.Articles;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Scores;

namespace Scoring;

/// <summary>The one door of the judgement: an article and its analysis in, a report out. Pure and thread-safe.</summary>
public sealed class ArticleScorer(LanguagePipeline pipeline)
{
    public Report Score(Article article, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(article);
        var title = article.Title is null ? null : pipeline.Analyze(article.Title);
        return Judge(article, pipeline.Analyze(article.Text), title, profile);
    }

    /// <summary>Judges from stored analyses, so that another profile re-scores without reading again.</summary>
    public static Report Judge(Article article, Document body, Document? title, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(profile);
        var counts = new ReportCounts(0, new Dictionary<SourceClass, int>(), new Dictionary<AttributionKind, int>(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, null, null);
        return new Report(body.Engine, new(profile.Name, profile.Version), article, new(null, ScoreCard.NotApplicable, 0, [], []), counts, [], [], []);
    }
}
