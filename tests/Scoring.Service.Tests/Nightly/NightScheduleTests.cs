using System.Globalization;
using Scoring.Service.Nightly;
using Scoring.Service.Settings;

namespace Scoring.Service.Tests.Nightly;

public sealed class NightScheduleTests
{
    [Theory]
    [InlineData("0 2 * * *", "Europe/London", "2026-11-24T12:00:00Z", "2026-11-24")]
    [InlineData("0 2 * * *", "Europe/London", "2026-11-24T01:59:00Z", "2026-11-23")]
    // Two in the morning of New York is seven in the morning of UTC.
    [InlineData("0 2 * * *", "America/New_York", "2026-11-24T06:30:00Z", "2026-11-23")]
    // The clocks go forward: there is no half past two, and the night is due all the same.
    [InlineData("30 2 * * *", "Europe/Berlin", "2026-03-29T01:05:00Z", "2026-03-29")]
    [InlineData("0 */6 * * *", "Europe/London", "2026-11-24T13:00:00Z", "2026-11-24-1200")]
    [InlineData("0 */6 * * *", "Europe/London", "2026-11-24T05:00:00Z", "2026-11-24")]
    [InlineData("0 2 1 1 *", "Europe/London", "2026-11-24T12:00:00Z", "2026-01-01")]
    public void Names_the_last_night_that_was_due(string cron, string zone, string now, string expected)
    {
        var schedule = new NightSchedule(new ScheduleSettings { Nightly = cron, TimeZone = zone });

        Assert.Equal(expected, schedule.LastDue(DateTimeOffset.Parse(now, CultureInfo.InvariantCulture))!.Key);
    }
}
