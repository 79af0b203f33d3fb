using System.Globalization;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Profiles;

namespace Scoring.Cli.Tests.Edits;

/// <summary>Telling a reader more raises a score or keeps it: from the words of an article, through the whole engine.</summary>
public sealed class EditTests
{
    // 95 % of sixty.
    private const int Pairs = 60, MostFalling = 3;

    [Fact]
    public void Edits_that_tell_more_seldom_lower_a_score()
    {
        var scorer = new ArticleScorer(new LanguagePipeline());
        var pairs = EditPair.All();
        var changes = pairs.ConvertAll(pair => (Pair: pair, Before: Score(scorer, pair.Before), After: Score(scorer, pair.After)));
        var told = string.Join('\n', changes.OrderBy(one => one.After - one.Before)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Before,6:0.0} → {one.After,6:0.0}  {one.Pair}")));
        TestContext.Current.TestOutputHelper!.WriteLine(told);

        Assert.Equal(Pairs, pairs.Count);
        // As shown, in whole points: the mean moves by hundredths when the engine is a little less sure of longer words.
        Assert.True(changes.Count(one => Math.Round(one.After) < Math.Round(one.Before)) <= MostFalling, told);
        // Not by standing still: most of them must be worth something.
        Assert.True(changes.Count(one => Math.Round(one.After) > Math.Round(one.Before)) > Pairs / 2, told);
    }

    // Also where the range is too wide for a number.
    private static double Score(ArticleScorer scorer, string text) =>
        scorer.Score(new Article(text), Profile.Default).Score.Derivation.Last(step => step.Rule != "rounding").Result;
}
