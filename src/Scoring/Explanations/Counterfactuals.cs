using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Language.Text;
using Scoring.Reports;
using Scoring.Rules;

namespace Scoring.Explanations;

/// <summary>Tries what would raise the score: for the dearest unnamed sources, and for the dearest claims that nobody makes.</summary>
internal static class Counterfactuals
{
    private const int MostShown = 8;

    /// <summary>The greatest gain first.</summary>
    public static IReadOnlyList<Counterfactual> Of(Judgement judgement)
    {
        if (judgement.Sum.Rounded is not { } now) return [];
        var losses = judgement.Claims.SelectMany(claim => claim.Attributions.Select(id => (id, claim.Loss))).ToDictionary(pair => pair.id, pair => pair.Loss, StringComparer.Ordinal);
        var unnamed = judgement.Statements.Where(statement => losses.ContainsKey(statement.Id) && statement.Judgement.Naming == Naming.Unnamed).ToList();
        var tries = unnamed.GroupBy(statement => statement.SourceKey ?? statement.Id)
            .OrderByDescending(same => same.Sum(statement => losses[statement.Id])).SelectMany(same => Tries([.. same])).Take(judgement.Tries);
        var gains = tries.Select(one => Try(judgement, one, now)).OfType<Counterfactual>().ToList();
        // To have it borne out is worth telling where it does more than a name.
        return [.. gains.Where(one => one.Remedy != Remedy.BorneOut || !gains.Exists(other => other.Remedy == Remedy.Named
            && other.Gain >= one.Gain && other.Attributions.SequenceEqual(one.Attributions))).OrderByDescending(one => one.Gain).Take(MostShown)];
    }

    private static Counterfactual? Try(Judgement judgement, Change change, int now)
    {
        var ids = change.Statements.Select(statement => statement.Id).ToHashSet(StringComparer.Ordinal);
        var then = judgement.With(ids, statement => change.Apply(statement, judgement.Profile)).Rounded!.Value;
        return then <= now ? null : new(change.Remedy, change.Words, then - now, then, [.. change.Statements.Select(statement => statement.Id)]);
    }

    private static IEnumerable<Change> Tries(List<Statement> same)
    {
        var first = same[0];
        var who = $"{Quoting.Short(first.SpeakerWords ?? Passage.Words(first.Text, first.Attribution.Cue) ?? "it")} {Place(first)}";
        var source = first.Attribution.Source;
        if (first.SourceKey is null)
        {
            yield return new(Remedy.SourceTold, $"if it were told which institution stands behind {who}", same, One(Institution));
            yield break;
        }

        yield return new(Remedy.Named, $"if {who} {Found(source.Class)}", same, One(Person));
        yield return new(Remedy.BorneOut, $"if somebody named bore out what {who} {(source.Class == SourceClass.UnnamedGroup ? "say" : "says")}", same,
            (statement, profile) => [statement, statement.As(Person(statement.Attribution.Source), profile) with { Id = statement.Id + ".other", SourceKey = statement.SourceKey + ".other" }]);
        if (source.Class is not (SourceClass.UnnamedPerson or SourceClass.UnnamedGroup)) yield break;
        if (source.Has(DetailKind.Grant) && !source.Has(DetailKind.ReasonSpecific))
            yield return new(Remedy.ReasonTold, $"if a reason of this case were told for not naming {who}", same, One(Told(DetailKind.ReasonSpecific)));
        if (!source.Has(DetailKind.Access))
            yield return new(Remedy.BasisTold, $"if it were told how {who} {(source.Class == SourceClass.UnnamedGroup ? "know" : "knows")}", same, One(Told(DetailKind.Access)));
        if (source.Class == SourceClass.UnnamedGroup && !source.Has(DetailKind.Count))
            yield return new(Remedy.NumberTold, $"if it were told how many {who} are", same, One(Told(DetailKind.Count)));
        if (!source.Has(DetailKind.Role))
            yield return new(Remedy.RoleTold, $"if role or house of {who} were told", same, One(Told(DetailKind.Role)));
    }

    private static Apply One(Func<Source, Source> change) => (statement, profile) => [statement.As(change(statement.Attribution.Source), profile)];

    private static Source Person(Source source) => source with
    {
        Class = SourceClass.NamedPerson,
        Details = [.. source.Details.Where(detail => detail.Kind == DetailKind.SecondHand), new(DetailKind.Role, default)],
        Chain = [.. source.Chain.SkipLast(1), .. source.Chain.TakeLast(1).Select(link => link with { Class = SourceClass.NamedPerson })],
    };

    private static Source Institution(Source source) => source with { Class = SourceClass.NamedOrganization, Details = [] };

    private static Func<Source, Source> Told(DetailKind kind) => source => source with { Details = [.. source.Details, new(kind, default(TextSpan))] };

    private static string Found(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.UnnamedDocument => "could be found",
        SourceClass.UnnamedGroup => "had names",
        _ => "had a name",
    };

    private static string Place(Statement statement) => statement.IsInTitle ? "in the title" : FormattableString.Invariant($"in paragraph {statement.Paragraph}");

    private delegate IEnumerable<Statement> Apply(Statement statement, Profiles.Profile profile);

    private sealed record Change(Remedy Remedy, string Words, IReadOnlyList<Statement> Statements, Apply Apply);
}
