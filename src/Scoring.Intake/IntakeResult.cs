using Scoring.Articles;
using Scoring.Intake.Recognition;

namespace Scoring.Intake;

/// <summary>What became of something handed in: <see cref="Accepted"/>, <see cref="FetchWanted"/> or <see cref="Refused"/>.</summary>
public abstract record IntakeResult;

/// <summary>An article was read.</summary>
/// <param name="Mark">By which the article is recognised when it comes again.</param>
/// <param name="Notes">What was set right or left out on the way, one sentence each; often none.</param>
public sealed record Accepted(Article Article, ArticleMark Mark, IReadOnlyList<string> Notes) : IntakeResult;

/// <summary>A JSON object with an address and no words: the page is still to be fetched.</summary>
/// <param name="Url">Absolute, http or https.</param>
/// <param name="Given">To be passed on as <see cref="IntakeHints.Given"/> when the page is read.</param>
public sealed record FetchWanted(Uri Url, GivenFields Given, IReadOnlyList<string> Notes) : IntakeResult;

/// <summary>Nothing was taken in.</summary>
/// <param name="Reason">For the person who handed it in: what is wrong and where. Holds no words of the article.</param>
public sealed record Refused(RefusalKind Kind, string Reason) : IntakeResult;

/// <summary>Sort of refusal, for the HTTP status.</summary>
public enum RefusalKind
{
    /// <summary>400: cannot be read as what it claims to be, or lacks what it needs.</summary>
    Malformed,

    /// <summary>413: over a limit of <see cref="IntakeOptions"/>.</summary>
    TooLarge,

    /// <summary>415: another kind of file, or a charset that is not known.</summary>
    Unsupported,

    /// <summary>400: well formed, but there is no article in it.</summary>
    NoArticle,
}
