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

    /// <summary>
    /// Deepest nesting of open elements in a page. Default 512, where Chromium stops nesting too; deeper pages cost time
    /// in the square of their depth and are refused.
    /// </summary>
    [Range(16, 2048)]
    public int MaxHtmlDepth { get; set; } = 512;

    /// <summary>Most elements in a page. Default 100,000; a long live blog has about 20,000.</summary>
    [Range(100, 1_000_000)]
    public int MaxHtmlElements { get; set; } = 100_000;
}
