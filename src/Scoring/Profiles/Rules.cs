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
