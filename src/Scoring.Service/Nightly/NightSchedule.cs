using System.Globalization;
using Scoring.Service.Settings;

namespace Scoring.Service.Nightly;

/// <summary>A night that is due.</summary>
/// <param name="Key">Its name, and that of its folder: the local date, with the time where a date has several.</param>
internal sealed record DueNight(string Key, DateTimeOffset DueAt);

/// <summary>When nights are due: cron fields in the newsroom's own time zone, daylight saving included.</summary>
internal sealed class NightSchedule(ScheduleSettings schedule)
{
    // A yearly cron is the rarest that is sensible.
    private static readonly TimeSpan[] Windows = [TimeSpan.FromDays(1), TimeSpan.FromDays(8), TimeSpan.FromDays(367)];

    /// <summary>The last night that was due at this time; null if none ever was.</summary>
    public DueNight? LastDue(DateTimeOffset now)
    {
        foreach (var window in Windows)
        {
            var due = Occurrences(now - window, now).Cast<DateTimeOffset?>().LastOrDefault();
            if (due is { } last) return new(Key(last), last);
        }
        return null;
    }

    /// <summary>Name of a run that a person starts now.</summary>
    public string KeyByHand(DateTimeOffset now) => Local(now).ToString("yyyy-MM-dd-HHmmssfff", CultureInfo.InvariantCulture);

    private string Key(DateTimeOffset due)
    {
        var local = Local(due);
        var midnight = due - local.TimeOfDay;
        var isFirst = !Occurrences(midnight, due).Any(earlier => earlier < due && Local(earlier).Date == local.Date);
        return local.ToString(isFirst ? "yyyy-MM-dd" : "yyyy-MM-dd-HHmm", CultureInfo.InvariantCulture);
    }

    private IEnumerable<DateTimeOffset> Occurrences(DateTimeOffset from, DateTimeOffset to) =>
        schedule.Cron.GetOccurrences(from, to, schedule.Zone, fromInclusive: true, toInclusive: true);

    private DateTimeOffset Local(DateTimeOffset time) => TimeZoneInfo.ConvertTime(time, schedule.Zone);
}
