using System.ComponentModel.DataAnnotations;
using Scoring.Language;

namespace Scoring.Intake;

/// <summary>Limits of what is taken in; the section <c>Intake</c> of the settings.</summary>
public sealed class IntakeOptions
{
    public const string Section = "Intake";

    private const int MB = 1024 * 1024;

    /// <summary>Longest article text in bytes of UTF-8. Default 5 MB; the engine takes <see cref="LanguagePipeline.LongestText"/>.</summary>
    [Range(1024, LanguagePipeline.LongestText)]
    public int MaxTextBytes { get; set; } = 5 * MB;

    /// <summary>Largest page, Markdown or JSON document in bytes as received: markup and escapes come on top of the text. Default 10 MB.</summary>
    [Range(1024, 100 * MB)]
    public int MaxDocumentBytes { get; set; } = 10 * MB;

    /// <summary>Deepest nesting of elements in a page. Default 256: newsroom pages stay below 60, and looking for the article takes time in the square of it.</summary>
    [Range(16, 512)]
    public int MaxHtmlDepth { get; set; } = 256;

    /// <summary>Most elements in a page. Default 50,000; a long live blog has about 20,000.</summary>
    [Range(100, 1_000_000)]
    public int MaxHtmlElements { get; set; } = 50_000;

    /// <summary>Longest time to look for the article in one page. Default 20 s; a usual page takes a few hundredths.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:10:00")]
    public TimeSpan HtmlTimeout { get; set; } = TimeSpan.FromSeconds(20);
}
