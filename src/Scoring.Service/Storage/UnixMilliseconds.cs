using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Scoring.Service.Storage;

/// <summary>Times are stored as milliseconds since 1970 in UTC: SQLite can neither order nor compare a DateTimeOffset.</summary>
internal sealed class UnixMilliseconds() : ValueConverter<DateTimeOffset, long>(
    time => time.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
