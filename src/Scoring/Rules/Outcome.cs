using Scoring.Claims;
using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>What a rule found, before the profile says how grave that is.</summary>
internal enum Gravity
{
    NotApplicable,
    Pass,

    /// <summary>The lighter of a rule's two cases: never more than a warning.</summary>
    Lesser,

    /// <summary>Warn or fail, as the profile has it.</summary>
    Full,
}

/// <param name="Words">One sentence. What was not found is called "not found", never "absent".</param>
/// <param name="Places">Statements, with the spans in them that show it.</param>
internal sealed record Outcome(Gravity Gravity, string Words, IReadOnlyList<(Statement Statement, IReadOnlyList<TextSpan> Spans)> Places)
{
    public static Outcome None(string words) => new(Gravity.NotApplicable, words, []);

    public static Outcome Pass(string words) => new(Gravity.Pass, words, []);

    public static Outcome Full(string words, IEnumerable<(Statement, IReadOnlyList<TextSpan>)> places) => new(Gravity.Full, words, [.. places]);

    public static Outcome Lesser(string words, IEnumerable<(Statement, IReadOnlyList<TextSpan>)> places) => new(Gravity.Lesser, words, [.. places]);

    /// <summary>Shows where each source is first given.</summary>
    public static Outcome Full(string words, IEnumerable<UnnamedSource> sources) => Full(words, sources.Select(source => source.Place));
}
