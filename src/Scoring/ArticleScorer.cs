using Scoring.Articles;
using Scoring.Claims;
using Scoring.Language;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Scores;

namespace Scoring;

/// <summary>The one door of the judgement: an article and its analysis in, a report out. Pure and thread-safe.</summary>
public sealed class ArticleScorer(LanguagePipeline pipeline)
{
    /// <summary>Analyses the body, and a title given separately on its own, and judges them.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LanguagePipeline.LongestText"/>.</exception>
    public Report Score(Article article, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(article);
        var title = article.Title is null ? null : pipeline.Analyze(article.Title);
        return Judge(article, pipeline.Analyze(article.Text), title, profile);
    }

    /// <summary>Judges from stored analyses, so that another profile re-scores without reading again.</summary>
    /// <exception cref="ArgumentException">An analysis is of other words than the article's.</exception>
    public static Report Judge(Article article, Document body, Document? title, Profile profile)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(profile);
        if (body.Text != article.Text) throw new ArgumentException("The analysis is of another text than the article's.", nameof(body));
        if (title?.Text != article.Title) throw new ArgumentException("The title's analysis is of another title than the article's.", nameof(title));

        var statements = StatementReader.Read(body, title, profile);
        var claims = ClaimBuilder.Build(statements, profile);
        var shown = new ReportAttributions(claims, profile);
        return new(
            body.Engine,
            new(profile.Name, profile.Version),
            article,
            ArticleScore.Of(claims, profile),
            Counting.Of(statements, claims),
            claims,
            [.. statements.Where(statement => !statement.IsInTitle).Select(shown.Show)],
            [.. statements.Where(statement => statement.IsInTitle).Select(shown.Show)]);
    }
}
