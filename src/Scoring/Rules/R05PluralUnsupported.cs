using Scoring.Language.Sources;

namespace Scoring.Rules;

/// <summary>
/// A plural that may be one person. Catches "officials said … the official added" with no other official; not "officials said …
/// one of the officials said … another official".
/// </summary>
internal sealed class R05PluralUnsupported : IRule
{
    public RuleCard Card { get; } = new(
        "R05", "Plural for one", "Is every plural of unnamed sources borne out by more than one of them?", [House.Reuters], IsAdvice: true);

    public Outcome Check(Sourcing sourcing)
    {
        var plurals = sourcing.Unnamed.Where(source => source.IsGroup && !source.Has(DetailKind.Count)).ToList();
        if (plurals.Count == 0) return Outcome.None("No plural of unnamed sources without a number was found.");
        // Said once by many, and from then on one alone speaks.
        var doubtful = plurals.Where(plural => plural.Statements.Count == 1 && Singulars(sourcing, plural) is [_]).ToList();
        return doubtful.Count == 0
            ? Outcome.Pass("No plural was found that one person alone stands behind.")
            : Outcome.Full($"{UnnamedSource.List(doubtful)} speak once as several; after that only one of that description was found.",
                doubtful.SelectMany(plural => Singulars(sourcing, plural).Prepend(plural)));
    }

    private static List<UnnamedSource> Singulars(Sourcing sourcing, UnnamedSource plural)
    {
        var noun = plural.First.Speaker.Count == 0 ? "" : LastWord(plural.Words);
        if (!noun.EndsWith('s')) return [];
        return [.. sourcing.Unnamed.Where(source => !source.IsGroup && !source.Has(DetailKind.Spokesperson)
            && source.First.Position > plural.First.Position && source.Mentions.Any(words => LastWord(words) == noun[..^1])
            // "one official" and "another official" are of several.
            && RuleWords.Of(source.First.Speaker[0].In(source.First.Text)).FirstOrDefault() is not ("one" or "another"))];
    }

    private static string LastWord(string words) => RuleWords.Of(words).LastOrDefault() ?? "";
}
