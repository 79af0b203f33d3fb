namespace Scoring.Pages.Compare;

/// <summary>The numbers of some articles, near-copies among them counted once.</summary>
/// <param name="Key">What puts the articles together; empty where they say nothing of it, and for all together.</param>
/// <param name="Name">The key as people write it; null for a week and where it is not known.</param>
/// <param name="Articles">With a report; near-copies of one another are one.</param>
/// <param name="NearCopies">Further articles that are left out of all these numbers, because they are near-copies.</param>
/// <param name="Claims">Attributed claims.</param>
/// <param name="UnnamedShare">Mean lean of the claims, 0 to 1; null without claims.</param>
/// <param name="RulesFailed">Failures of rules, each at most once an article.</param>
/// <param name="RulesWarned">The same of warnings.</param>
/// <param name="StockReasons">Unnamed sources for whose anonymity only stock words are given.</param>
/// <param name="SingleSource">Claims that rest on one unnamed source alone.</param>
/// <param name="MeanScore">Of those with a score, 0 to 100; null if none has one.</param>
/// <param name="Scored">Articles with a score.</param>
/// <param name="NeedPerson">Articles whose labels were too unsure for a score. Those left over had no claim.</param>
/// <param name="Rules">Rules that fail, the most frequent first.</param>
public sealed record ComparedRow(
    string Key, string? Name, int Articles, int NearCopies, int Claims, double? UnnamedShare, int RulesFailed, int RulesWarned, int StockReasons, int SingleSource,
    double? MeanScore, int Scored, int NeedPerson, IReadOnlyList<RuleCount> Rules);

/// <summary>In how many articles a rule fails and warns.</summary>
public sealed record RuleCount(string Rule, string Title, int Fails, int Warns);

/// <summary>Articles put together by outlet, byline, section or week.</summary>
/// <param name="Rows">Those of the page asked for.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="All">All the articles together; an article with two bylines is one here and in each of its rows.</param>
public sealed record Compared(CompareQuery Query, IReadOnlyList<ComparedRow> Rows, int Total, ComparedRow All);
