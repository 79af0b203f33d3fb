using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>Somebody or some people whom the article never names, with all that they are given as saying.</summary>
/// <param name="Statements">Their claims, in reading order; at least one.</param>
/// <param name="Details">What the text says of them at any of these, each kind once.</param>
internal sealed record UnnamedSource(IReadOnlyList<Statement> Statements, IReadOnlyList<SourceDetail> Details)
{
    public bool IsGroup => First.Attribution.Source.Class == SourceClass.UnnamedGroup;

    /// <summary>The fullest words for them: the longest mention.</summary>
    public string Words => Mentions.MaxBy(words => words.Length) ?? "nobody";

    public IEnumerable<string> Mentions => Statements.Select(one => one.SpeakerWords).OfType<string>();

    public Statement First => Statements[0];

    /// <summary>Where the reader meets them, with the words that describe them.</summary>
    public (Statement, IReadOnlyList<TextSpan>) Place => (First, First.Speaker);

    public bool Has(DetailKind kind) => Details.Any(detail => detail.Kind == kind);

    public bool HasReason => Has(DetailKind.ReasonSpecific) || Has(DetailKind.ReasonBoilerplate);

    /// <summary>“a senior official” and “two pilots”; of more than three, two and the number of the others.</summary>
    public static string List(IReadOnlyCollection<UnnamedSource> sources)
    {
        var shown = sources.Take(sources.Count > 3 ? 2 : 3).Select(source => Quoting.Short(source.Words)).ToList();
        if (sources.Count > shown.Count) shown.Add($"{sources.Count - shown.Count} others");
        return shown.Count == 1 ? shown[0] : $"{string.Join(", ", shown.SkipLast(1))} and {shown[^1]}";
    }
}
