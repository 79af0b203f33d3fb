namespace Scoring.Scores;

/// <summary>Puts an article's score, its range and its band together.</summary>
internal static class ScoreCards
{
    private static readonly string[] Notes =
    [
        "The score rates how openly the article is sourced, not whether it is true.",
        "A role, a reason for anonymity, a stated number of people or a way of knowing counts only where the engine found its words; "
            + "not found does not mean that it is not there.",
        "What the rules find, whether words are opinion or speculation, and sentences that were inferred to go on with a statement change no points.",
    ];

    public static ScoreCard Of(Judgement judgement)
    {
        if (judgement.Sum.Value is not { } value) return new(null, null, null, ScoreCard.NotApplicable, 0, [], [], ["No claim was found: there is nothing to score.", .. Notes]);
        var doubts = Uncertainty.Doubts(judgement);
        var (low, high) = Uncertainty.Range(value, doubts);
        var profile = judgement.Profile;
        var rounded = ScoreSum.Round(value);
        return high - low > profile.Uncertainty.Widest
            ? new(null, low, high, ScoreCard.NeedsAPerson, judgement.Sum.TotalWeight, judgement.Sum.Derivation, doubts, Notes)
            : new(rounded, low, high, profile.Bands.First(band => rounded >= band.From).Name, judgement.Sum.TotalWeight, judgement.Sum.Derivation, doubts, Notes);
    }
}
