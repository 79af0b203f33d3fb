using Scoring.Language.Text;

namespace Scoring.Cli.Evaluation.Fairness;

/// <summary>Where a text gives a person's name.</summary>
/// <param name="Span">Without title, genitive and "Jr.".</param>
/// <param name="Middle">What stands between first and family name if it is initials: "J."; else empty.</param>
internal sealed record NamePlace(TextSpan Span, NamedPerson Person, NameForm Form, string Middle);

/// <summary>How much of a name is given.</summary>
internal enum NameForm
{
    /// <summary>"Maria Lopez".</summary>
    Full,

    /// <summary>"Maria".</summary>
    Given,

    /// <summary>"Lopez".</summary>
    Family,
}

/// <summary>Somebody whom a text names.</summary>
/// <param name="Number">From 0, in the order of the first mentions.</param>
/// <param name="Family">Equal for those who share a family name; in lower case.</param>
/// <param name="IsWoman">By title, first name or the pronouns that follow; null where none of them tells.</param>
internal sealed record NamedPerson(int Number, string Family, bool? IsWoman);
