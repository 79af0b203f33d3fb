using Scoring.Claims;
using Scoring.Language.Sources;

namespace Scoring.Profiles;

/// <summary>How a class of source is judged.</summary>
/// <param name="Weight">In the lean of a claim with several sources; above 0.</param>
/// <param name="Points">0 to 100.</param>
/// <param name="Ceiling">What additions can reach; from <paramref name="Points"/> to 100.</param>
public sealed record ClassRule(
    Naming Naming, double Weight, double Points, double Ceiling, IReadOnlyDictionary<DetailKind, DetailRule> Details);

/// <summary>What a detail changes; null leaves it as the class has it.</summary>
/// <param name="Add">Points added, possibly negative.</param>
/// <param name="Points">A tier of its own instead of the class's.</param>
/// <param name="Ceiling">Set where <paramref name="Points"/> is.</param>
public sealed record DetailRule(double Add, double? Points, double? Ceiling, Naming? Naming, double? Weight);

/// <summary>Most points of a source reached through another outlet or speaker, by whether everybody in the chain is named.</summary>
public sealed record SecondHandRule(double Named, double Unnamed);

/// <summary>What further distinct sources of the same claim do for its points.</summary>
public sealed record CorroborationRule(double NamedFloor, double UnnamedAdd, double UnnamedCeiling);

/// <summary>Most points of an article whose lead, or all of which, rests on unnamed sources alone.</summary>
public sealed record CapRule(double UnnamedLead, double NobodyNamed);

/// <summary>A range of scores from <paramref name="From"/> upwards, and its name.</summary>
public sealed record Band(double From, string Name);

/// <summary>Thresholds of reading.</summary>
/// <param name="SureFrom">The rules pass over attributions of less confidence than this, 0 to 1.</param>
/// <param name="QuotedWords">Fewest words in quotation marks that are a quotation for the rules; fewer are a turn of phrase. 1 to 50.</param>
public sealed record ReadingRule(double SureFrom, int QuotedWords);

/// <summary>When the labels are too unsure for a number.</summary>
/// <param name="DoubtBelow">An attribution of less confidence than this is tried without; 0 to 1.</param>
/// <param name="Widest">A range wider than this needs a person instead of a number; 1 to 100.</param>
public sealed record UncertaintyRule(double DoubtBelow, double Widest);

/// <summary>Who signs what in the house: shown beside findings and questions, decided by people.</summary>
/// <param name="Identity">Who knows the identity of an unnamed source.</param>
/// <param name="Use">Who allows an unnamed source.</param>
/// <param name="ByRule">Who looks when a rule warns or fails; only rules that need it.</param>
public sealed record ApprovalRule(string Identity, string Use, IReadOnlyDictionary<string, string> ByRule);
