using System.Globalization;

namespace Scoring.Pages.Compare;

/// <summary>What rows are called.</summary>
public static class CompareWords
{
    public static string NameOf(CompareBy by, ComparedRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Key.Length == 0 ? NotKnown(by) : by == CompareBy.Week ? Week(row.Key) : row.Name ?? row.Key;
    }

    public static string NotKnown(CompareBy by) => by switch
    {
        CompareBy.Outlet => "Outlet not known",
        CompareBy.Byline => "No byline",
        CompareBy.Section => "No section",
        _ => "Week not known",
    };

    /// <summary>"20261123" as "23 Nov 2026".</summary>
    public static string Week(string key) => DateOnly.TryParseExact(key, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var monday)
        ? monday.ToString("d MMM yyyy", CultureInfo.InvariantCulture)
        : key;

    /// <summary>"Outlet EASTMERE POST, 1 Nov to 28 Nov 2026"; null where nothing is left out.</summary>
    public static string? Selection(CompareQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<string> parts = [];
        Add("outlet", query.Outlet, CompareBy.Outlet);
        Add("byline", query.Byline, CompareBy.Byline);
        Add("section", query.Section, CompareBy.Section);
        if (query.Week is { } week) parts.Add($"week of {Week(week.ToString(CultureInfo.InvariantCulture))}");
        if (query.From is { } from) parts.Add($"from {from.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}");
        if (query.To is { } to) parts.Add($"to {to.ToString("d MMM yyyy", CultureInfo.InvariantCulture)}");
        return parts.Count == 0 ? null : string.Join(", ", parts);

        void Add(string word, string? key, CompareBy by)
        {
            if (key is not null) parts.Add(key == CompareQuery.NotKnown ? NotKnown(by).ToLowerInvariant() : $"{word} {key}");
        }
    }
}
