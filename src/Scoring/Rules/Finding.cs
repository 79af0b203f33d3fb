using Scoring.Language.Text;

namespace Scoring.Rules;

/// <summary>One rule's verdict on one article, with the words it rests on. Findings never change the score.</summary>
/// <param name="Rule">"R01" to "R19".</param>
/// <param name="Words">Why, in one sentence.</param>
/// <param name="IsAdvice">On the articles labelled by hand the rule was not right often enough to be more than a hint.</param>
/// <param name="Found">Number of places; <paramref name="Evidence"/> shows the first <see cref="RuleBook.MostEvidence"/> of them.</param>
/// <param name="AskedBy">Houses whose published rules ask for this.</param>
/// <param name="Approval">Who signs such a thing in this house, as the profile has it; null unless the verdict is warn or fail.</param>
public sealed record Finding(
    string Rule,
    string Title,
    Verdict Verdict,
    string Words,
    bool IsAdvice,
    int Found,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<Asker> AskedBy,
    string? Approval);

/// <summary>Words that a finding rests on.</summary>
/// <param name="Attribution">The attribution they belong to; "t…" is one of the title, and the spans are into the title then.</param>
/// <param name="Claim">The claim it is part of; null for what is no claim ("declined to comment").</param>
/// <param name="Spans">Half-open UTF-16 offsets, sorted.</param>
/// <param name="Text">The words at the spans, joined by one space; null if there are none.</param>
public sealed record Evidence(string Attribution, string? Claim, IReadOnlyList<TextSpan> Spans, string? Text);

/// <summary>A house that asks for something, and where it says so.</summary>
public sealed record Asker(string House, Uri Address);
