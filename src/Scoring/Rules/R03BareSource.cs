using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// Nothing is told of a source but that there is one. Catches "sources said"; not "a source close to the talks", nor "trade sources".
/// </summary>
internal sealed class R03BareSource : IRule
{
    public RuleCard Card { get; } = new(
        "R03", "Bare source", "Is something told of each unnamed source beyond “a source” or “insiders”?", [House.Ap, House.Guardian, House.Npr]);

    public Outcome Check(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return Outcome.None("No unnamed person speaks.");
        var bare = sourcing.Unnamed
            .Where(source => source.Has(DetailKind.Bare) && !source.Has(DetailKind.Role) && !source.Has(DetailKind.Access)
                && !IsOneOfOthers(source, sourcing) && !IsToldBeside(source, sourcing)).ToList();
        return bare.Count == 0
            ? Outcome.Pass("Each unnamed source is described by more than the word “source”.")
            : Outcome.Full($"Nothing that describes {UnnamedSource.List(bare)} was found in the text: no role, no house, no way of knowing.", bare);
    }

    /// <summary>"sources say" in a headline, where the lead says the same by "three people familiar with the matter".</summary>
    private static bool IsToldBeside(UnnamedSource source, Sourcing sourcing)
    {
        var told = sourcing.Unnamed.Where(other => !ReferenceEquals(other, source) && (other.Has(DetailKind.Role) || other.Has(DetailKind.Access)))
            .SelectMany(other => other.Statements).Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var ids = source.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        return told.Count > 0 && sourcing.Claims.Where(claim => claim.Attributions.Any(ids.Contains)).All(claim => claim.Attributions.Any(told.Contains));
    }

    /// <summary>"one source added", after "trade sources said".</summary>
    private static bool IsOneOfOthers(UnnamedSource source, Sourcing sourcing) =>
        RuleWords.Of(source.Words).FirstOrDefault() is "one" or "the" or "another" or "these" or "those" or "both" or "other"
        && sourcing.Unnamed.Any(other => other.First.Position < source.First.Position && !other.Has(DetailKind.Bare)
            && RuleWords.Of(other.Words).Intersect(["source", "sources"]).Any());
}
