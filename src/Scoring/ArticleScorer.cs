using Scoring.Articles;
using Scoring.Claims;
using Scoring.Explanations;
using Scoring.Language;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Rules;
using Scoring.Scores;

namespace Scoring;

/// <summary>The one door of the judgement: an article and its analysis in, a report out. Pure and thread-safe.</summary>
public sealed class ArticleScorer(LanguagePipeline pipeline)
{
    /// <summary>
    /// Of the judgement's code: rules, claims, formula, explanations. To be raised whenever the same analysis may give another report; it is
    /// part of every profile's version, so that stored reports are made anew.
    /// </summary>
    public const string Version = "2026-11-28d";

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

        var judgement = Judgement.Of(body, title, article.Outlet, profile);
        var claims = ClaimBuilder.Describe(judgement.Claims, judgement.Statements);
        var sourcing = new Sourcing(article, judgement.Statements, claims, profile);
        var findings = RuleBook.Check(sourcing);
        var shown = new ReportAttributions(claims, profile);
        return new(
            body.Engine,
            new(profile.Name, profile.Version),
            article,
            ScoreCards.Of(judgement),
            Summary.Of(claims, sourcing, findings),
            Counting.Of(judgement.Statements, claims),
            findings,
            SignOff.For(sourcing),
            Waterfall.Of(judgement, claims),
            Counterfactuals.Of(judgement),
            claims,
            [.. judgement.Statements.Where(statement => !statement.IsInTitle).Select(shown.Show)],
            [.. judgement.Statements.Where(statement => statement.IsInTitle).Select(shown.Show)]);
    }
}
