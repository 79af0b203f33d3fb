using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;

namespace Scoring.Claims;

/// <summary>
/// Tells the outlet's own reporting from what it has at second hand: "told the Ledger" in the Ledger is not second-hand, and neither is "told
/// Reuters" in a story that came without an outlet, for that is how agency copy reads.
/// </summary>
internal sealed class OwnOutlet(string? outlet)
{
    private static readonly FrozenSet<string> Agencies = Rules.RuleWords.Set("Claims.agencies");

    private readonly string? _outlet = outlet is null ? null : Plain(outlet);

    /// <summary>Whether the source was reached through another outlet or another speaker.</summary>
    public bool IsSecondHand(Attribution attribution)
    {
        var source = attribution.Source;
        if (source.Chain.Count > 1) return true;
        return attribution.Via.Count > 0 ? !attribution.Via.All(IsOwn) : source.Has(DetailKind.SecondHand);
    }

    private bool IsOwn(string via)
    {
        var plain = Plain(via);
        return _outlet is null || Agencies.Contains(_outlet) ? plain == _outlet || Agencies.Contains(plain) : plain == _outlet;
    }

    private static string Plain(string name)
    {
        var lower = name.Trim().ToLowerInvariant();
        return lower.StartsWith("the ", StringComparison.Ordinal) && !Agencies.Contains(lower) ? lower[4..] : lower;
    }
}
