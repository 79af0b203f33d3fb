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

    /// <summary>When a day begins; null for no day.</summary>
    public static DateTimeOffset? Begin(DateOnly? day, TimeZoneInfo zone)
    {
        if (day is not { } begun) return null;
        var midnight = begun.ToDateTime(TimeOnly.MinValue);
        // Where clocks go forward at midnight the day begins an hour later.
        while (zone.IsInvalidTime(midnight)) midnight = midnight.AddMinutes(30);
        var offset = zone.GetUtcOffset(midnight);
        // The first and the last day there are have no other time zone.
        if (midnight.Ticks - offset.Ticks < 0 || midnight.Ticks - offset.Ticks > DateTime.MaxValue.Ticks) offset = TimeSpan.Zero;
        return new(midnight, offset);
    }
}
