using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Scores;

namespace Scoring.Profiles;

/// <summary>What a profile thinks of the source of one attribution.</summary>
/// <param name="Weight">In the lean of a claim; 0 for a source that is not counted.</param>
internal sealed record SourceJudgement(Naming Naming, double Weight, Points Points)
{
    private static readonly SourceJudgement Uncounted = new(Naming.NotCounted, 0, new(0, []));

    /// <param name="isSecondHand">The source was reached through another outlet or speaker.</param>
    public static SourceJudgement Of(Attribution attribution, bool isSecondHand, Profile profile)
    {
        var source = attribution.Source;
        if (source.Class == SourceClass.Other || (source.Class == SourceClass.Author && !source.Has(DetailKind.SelfReported))) return Uncounted;
        var rule = profile.Classes[source.Class];
        // In the enum's order, so that the order in which the engine lists details changes nothing.
        var details = source.Details.Select(detail => detail.Kind).Distinct().Order()
            .Where(rule.Details.ContainsKey).Select(kind => (Kind: kind, Rule: rule.Details[kind])).ToList();
        var namings = details.Where(detail => detail.Rule.Naming is not null).Select(detail => detail.Rule.Naming!.Value).ToList();
        var naming = namings.Count == 0 ? rule.Naming : namings.Max();
        var weight = details.Max(detail => detail.Rule.Weight) ?? rule.Weight;
        return new(naming, weight, PointsOf(attribution.Source, isSecondHand, rule, details, naming, profile));
    }

    /// <summary>Those who passed on what a named speaker said without being named themselves.</summary>
    public static IEnumerable<ChainLink> UnnamedRelays(Source source, Profile profile) =>
        source.Chain.SkipLast(1).Where(link => profile.Classes.TryGetValue(link.Class, out var rule) && rule.Naming == Naming.Unnamed);

    private static Points PointsOf(
        Source source, bool isSecondHand, ClassRule rule, List<(DetailKind Kind, DetailRule Rule)> details, Naming naming, Profile profile)
    {
        var sum = new Derivation();
        var tier = details.Where(detail => detail.Rule.Points is not null).OrderByDescending(detail => detail.Rule.Points).FirstOrDefault();
        var spelled = ProfileNode.Spelled(source.Class);
        if (tier.Rule is null) sum.Add($"class.{spelled}", Readable(spelled), rule.Points);
        else sum.Add($"class.{spelled}.{ProfileNode.Spelled(tier.Kind)}", $"{Readable(spelled)}: {Readable(ProfileNode.Spelled(tier.Kind))}", tier.Rule.Points!.Value);
        foreach (var (kind, detail) in details.Where(detail => detail.Rule.Add != 0))
            sum.Add($"detail.{ProfileNode.Spelled(kind)}", $"{Readable(ProfileNode.Spelled(kind))} given", detail.Add);
        sum.Raise("floor", "no points below 0", 0);
        sum.Lower("ceiling", "the most such a source can reach", tier.Rule?.Ceiling ?? rule.Ceiling);
        if (isSecondHand)
        {
            if (naming == Naming.Unnamed || UnnamedRelays(source, profile).Any())
                sum.Lower("secondHand.unnamed", "second-hand, and not everybody in between is named", profile.SecondHand.Unnamed);
            else sum.Lower("secondHand.named", "second-hand", profile.SecondHand.Named);
        }

        return sum.ToPoints();
    }

    private static string Readable(string spelled) => spelled.Replace('_', ' ');
}
