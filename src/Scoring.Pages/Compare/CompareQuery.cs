using System.Globalization;

namespace Scoring.Pages.Compare;

/// <summary>By what articles are put together.</summary>
public enum CompareBy
{
    Outlet,
    Byline,
    Section,
    Week,
}

/// <summary>Which articles are counted, and by what they are put together. Lives in the address alone, like every list.</summary>
/// <param name="From">First day, in the newsroom's time zone; null: from the beginning.</param>
/// <param name="To">Last day, itself included; null: to the end.</param>
/// <param name="Outlet">Key of an outlet; <see cref="NotKnown"/> for those that are not known; null for all. So are the next two.</param>
/// <param name="Week">The Monday of a week as 20261123; null for all.</param>
public sealed record CompareQuery(
    CompareBy By, DateOnly? From = null, DateOnly? To = null, string? Outlet = null, string? Byline = null, string? Section = null, int? Week = null)
{
    /// <summary>Stands in an address for "the article says nothing of it".</summary>
    public const string NotKnown = "-";

    private const int LongestKey = 300;

    /// <summary>Reads an address. What makes no sense in it is as if it were not there.</summary>
    public static CompareQuery Parse(Func<string, string?> value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new(
            ByOf(value("by")) ?? CompareBy.Outlet,
            DayOf(value("from")),
            DayOf(value("to")),
            KeyOf(value("outlet")),
            KeyOf(value("byline")),
            KeyOf(value("section")),
            int.TryParse(value("week"), NumberStyles.None, CultureInfo.InvariantCulture, out var week) ? week : null);
    }

    public static CompareBy? ByOf(string? word) => Enum.GetValues<CompareBy>().Cast<CompareBy?>().FirstOrDefault(by => Word(by!.Value) == word);

    public static DateOnly? DayOf(string? written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public static string Word(CompareBy by) => by.ToString().ToLowerInvariant();

    public bool IsFiltered => this != new CompareQuery(By);

    /// <summary>For an address: see <see cref="Lists.ListQuery.Others"/>.</summary>
    public IReadOnlyList<(string Key, string? Value)> Parts =>
    [
        ("by", Word(By)), ("from", Day(From)), ("to", Day(To)), ("outlet", Outlet), ("byline", Byline), ("section", Section),
        ("week", Week?.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>The same, of the articles in one row alone.</summary>
    /// <param name="key">The row's; empty where the articles say nothing of it.</param>
    public CompareQuery Within(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var wanted = key.Length == 0 ? NotKnown : key;
        return By switch
        {
            CompareBy.Outlet => this with { Outlet = wanted },
            CompareBy.Byline => this with { Byline = wanted },
            CompareBy.Section => this with { Section = wanted },
            _ => this with { Week = int.Parse(key, CultureInfo.InvariantCulture) },
        };
    }

    public string On(string path) =>
        $"{path}?{string.Join('&', Parts.Where(part => part.Value is not null).Select(part => $"{part.Key}={Uri.EscapeDataString(part.Value!)}"))}";

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? KeyOf(string? written) => written?.Trim() is { Length: > 0 and <= LongestKey } key ? key : null;
}
