namespace Scoring.Service.Across;

/// <summary>Weeks begin on Monday, in the newsroom's time zone (ISO 8601).</summary>
internal static class Weeks
{
    /// <summary>The Monday of the week that a moment falls into, as 20261123: sorts as it reads.</summary>
    public static int MondayOf(DateTimeOffset at, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);
        var since = ((int)day.DayOfWeek + 6) % 7;
        var monday = day.DayNumber < since ? DateOnly.MinValue : day.AddDays(-since);
        return monday.Year * 10_000 + monday.Month * 100 + monday.Day;
    }
}
