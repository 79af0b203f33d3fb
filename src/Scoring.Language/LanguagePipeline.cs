using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Language;

/// <summary>The one door of the engine: text in, attributions out. Thread-safe; build once and share.</summary>
public sealed class LanguagePipeline
{
    /// <summary>Longest text, in UTF-16 units, that the engine takes: 10 MB of English.</summary>
    public const int LongestText = 10 * 1024 * 1024;

    /// <summary>Stamped in each analysis; changes whenever the engine may find something else.</summary>
    public string Version { get; } = Extractor.Version;

    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public Document Analyze(string text)
    {
        var read = Read(text);
        return new Document(text, Version, Assembler.Assemble(read, Extractor.Extract(read), nests: true));
    }

    /// <summary>Resolves and classes the sources of attributions whose spans are already known; each stays outermost.</summary>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public Document Analyze(string text, IReadOnlyList<AttributionSpans> given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var extracted = given.Where(spans => spans.Cue.Count > 0).Select(spans => new Extracted(spans.Source, spans.Cue, spans.Content, AttributionKind.Reporting, 1));
        return new Document(text, Version, Assembler.Assemble(Read(text), [.. extracted], nests: false));
    }

    private static AnnotatedText Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LongestText) throw new ArgumentException($"The text has {text.Length:N0} characters; the engine takes {LongestText:N0}.", nameof(text));
        return AnnotatedText.Read(text);
    }
}
