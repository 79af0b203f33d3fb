using System.Globalization;
using Scoring.Claims;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Reports;
using Scoring.Rules;

namespace Scoring.Scores;

/// <summary>
/// How far the score could be off: each label that the engine is unsure of is turned round, one at a time, and the article judged anew. An
/// attribution of little confidence is taken away; a source that could be read in two ways becomes a named person, or one without a name.
/// The changes are taken as independent, so downwards and upwards each is the root of the sum of their squares.
/// </summary>
internal static class Uncertainty
{
    /// <summary>The greatest change first.</summary>
    public static IReadOnlyList<Doubt> Doubts(Judgement judgement)
    {
        if (judgement.Sum.Value is not { } value) return [];
        var doubtful = judgement.Statements
            .Where(statement => statement.ExclusionUnder(judgement.Profile) is null)
            .Where(statement => statement.Attribution.Confidence < judgement.Profile.Uncertainty.DoubtBelow || !statement.Attribution.Source.IsResolved)
            .OrderBy(statement => statement.Attribution.Confidence).Take(judgement.Tries);
        return [.. doubtful.Select(statement => Try(judgement, statement, value)).Where(doubt => doubt.Change != 0)
            .OrderByDescending(doubt => Math.Abs(doubt.Change))];
    }

    /// <summary>The range around a score, 0 to 100.</summary>
    public static (int Low, int High) Range(double value, IReadOnlyList<Doubt> doubts) => (
        Math.Clamp(ScoreSum.Round(value - Root(doubts.Where(doubt => doubt.Change < 0))), 0, 100),
        Math.Clamp(ScoreSum.Round(value + Root(doubts.Where(doubt => doubt.Change > 0))), 0, 100));

    private static double Root(IEnumerable<Doubt> doubts) => Math.Sqrt(doubts.Sum(doubt => doubt.Change * doubt.Change));

    private static Doubt Try(Judgement judgement, Statement doubtful, double value)
    {
        var isUnsure = doubtful.Attribution.Confidence < judgement.Profile.Uncertainty.DoubtBelow;
        var other = judgement.With(new HashSet<string>([doubtful.Id]), statement => isUnsure ? [] : [Otherwise(statement, judgement.Profile)]);
        var who = doubtful.SpeakerWords ?? Passage.Words(doubtful.Text, doubtful.Attribution.Cue) ?? "";
        var words = isUnsure
            ? string.Create(CultureInfo.InvariantCulture, $"without what stands at {Quoting.Short(who)}, of which the engine is {doubtful.Attribution.Confidence * 100:0} % sure")
            : $"if {Quoting.Short(who)} is read the other way";
        // Without its only claim the article has no score: then it may be anything.
        return new(doubtful.Id, words, other.Value is { } changed ? Math.Round(changed - value, 4) : -100);
    }

    private static Statement Otherwise(Statement statement, Profile profile)
    {
        var source = statement.Attribution.Source;
        var isNamed = statement.Judgement.Naming == Naming.Named;
        return statement.As(source with { Class = isNamed ? SourceClass.UnnamedPerson : SourceClass.NamedPerson }, profile);
    }
}
