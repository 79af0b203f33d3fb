using System.Globalization;
using Scoring.Service.Across;

namespace Scoring.Service.Tests.Across;

public sealed class WeeksTests
{
    [Theory]
    [InlineData("2026-11-23T00:00:00Z", "UTC", 20261123)]
    [InlineData("2026-11-29T23:59:59Z", "UTC", 20261123)]
    // Already Monday in Berlin.
    [InlineData("2026-11-29T23:30:00Z", "Europe/Berlin", 20261130)]
    [InlineData("2027-01-01T12:00:00Z", "UTC", 20261228)]
    [InlineData("0001-01-01T00:00:00Z", "UTC", 10101)]
    public void A_week_is_named_after_its_monday_where_the_newsroom_is(string at, string zone, int monday) => Assert.Equal(
        monday, Weeks.MondayOf(DateTimeOffset.Parse(at, CultureInfo.InvariantCulture), TimeZoneInfo.FindSystemTimeZoneById(zone)));
}
