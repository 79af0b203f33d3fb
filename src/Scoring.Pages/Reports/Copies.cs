namespace Scoring.Pages.Reports;

/// <summary>Another article with almost the words of the one shown.</summary>
/// <param name="Url">Page of its report.</param>
/// <param name="Resemblance">Share of the runs of three words that both have, 0 to 1, estimated.</param>
public sealed record NearCopy(string? Title, string? Outlet, string Url, double Resemblance);

/// <summary>What an article's page tells of its near-copies.</summary>
/// <param name="First">The article that it is a copy of: the first of its story to come in; null where it is the first itself.</param>
/// <param name="Others">Copies of it, the nearest first; at most as many as fit.</param>
/// <param name="Count">Number of its copies.</param>
public sealed record NearCopies(NearCopy? First, IReadOnlyList<NearCopy> Others, int Count);
