using System.Globalization;

namespace Scoring.Intake.Formats;

/// <summary>The fields of an article by the names that JSON and front matter share.</summary>
internal static class FieldValues
{
    /// <summary>The fields with one more; no fields for a key that is not known; or what is wrong with the value, as a sentence.</summary>
    public static (GivenFields? Fields, string? Wrong) Set(GivenFields fields, string key, string value)
    {
        switch (key)
        {
            case "title": return (fields with { Title = value }, null);
            case "byline": return (fields with { Bylines = Bylines.Split(value) }, null);
            case "outlet": return (fields with { Outlet = value }, null);
            case "section": return (fields with { Section = value }, null);
            case "externalId": return (fields with { ExternalId = value }, null);
            case "url": return WebAddress.TryParse(value, out var url) ? (fields with { Url = url }, null) : (null, "\"url\" must be an absolute http or https address.");
            case "publishedAt":
                return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
                    ? (fields with { PublishedAt = date }, null)
                    : (null, "\"publishedAt\" must be a date and time such as 2026-05-01T10:00:00Z.");
            default: return (null, null);
        }
    }
}
