namespace Scoring.Rules;

/// <summary>What no text can tell, for an editor to sign. It never enters findings or score.</summary>
/// <param name="Id">"H1" to "H4".</param>
/// <param name="Question">To be answered by the person named in <paramref name="By"/>.</param>
/// <param name="By">Who answers in this house, as the profile has it.</param>
public sealed record SignOff(string Id, string Question, string By)
{
    /// <summary>The four questions; none where no unnamed person speaks.</summary>
    internal static IReadOnlyList<SignOff> For(Sourcing sourcing)
    {
        if (sourcing.Unnamed.Count == 0) return [];
        var who = UnnamedSource.List(sourcing.Unnamed.ToList());
        var by = sourcing.Profile.Approvals;
        return
        [
            new("H1", $"Does an editor know who {who} {(sourcing.Unnamed is [{ IsGroup: false }] ? "is" : "are")}?", by.Identity),
            new("H2", "Has the approval been given that this house asks for?", by.Use),
            new("H3", "Could the same not be had on the record?", by.Use),
            new("H4", "Does nothing in the text give the identity away?", by.Identity),
        ];
    }
}
