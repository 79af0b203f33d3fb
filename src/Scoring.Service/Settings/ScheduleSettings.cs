using System.ComponentModel.DataAnnotations;
using Cronos;

namespace Scoring.Service.Settings;

/// <summary>The nightly run.</summary>
internal sealed class ScheduleSettings : IValidatableObject
{
    /// <summary>When it starts: five cron fields. Default 02:00 every night.</summary>
    [Required]
    public string Nightly { get; set; } = "0 2 * * *";

    /// <summary>IANA name of the zone that the cron fields are in, like "Europe/London". Empty (the default) is the machine's own.</summary>
    public string TimeZone { get; set; } = "";

    /// <summary>Minutes from its start during which a run takes articles that only have an older report. Default 120.</summary>
    [Range(0, 1440)]
    public int RescoreMinutes { get; set; } = 120;

    /// <summary>Articles that one chunk job takes at a time. Default 25.</summary>
    [Range(1, 1000)]
    public int ChunkSize { get; set; } = 25;

    public CronExpression Cron => CronExpression.Parse(Nightly);

    public TimeZoneInfo Zone => TimeZone.Length == 0 ? TimeZoneInfo.Local : TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!CronExpression.TryParse(Nightly, out _)) yield return new($"\"{Nightly}\" is no cron expression of five fields, like \"0 2 * * *\"", [nameof(Nightly)]);
        if (TimeZone.Length > 0 && !TimeZoneInfo.TryFindSystemTimeZoneById(TimeZone, out _))
            yield return new($"\"{TimeZone}\" is no time zone of this machine; use an IANA name like \"Europe/London\"", [nameof(TimeZone)]);
    }
}
