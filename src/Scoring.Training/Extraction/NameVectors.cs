using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;
using Scoring.Language.Lexicon;

namespace Scoring.Training.Extraction;

/// <summary>Gives the words that stand for people's names the mean vectors of common names.</summary>
internal static class NameVectors
{
    private static readonly string[] Families =
    [
        "smith", "johnson", "williams", "brown", "jones", "garcia", "miller", "davis", "martinez", "wilson", "anderson", "taylor", "thomas",
        "moore", "jackson", "martin", "lee",
    ];

    /// <summary>The words and vectors with those of <see cref="TypicalNames"/> behind them.</summary>
    public static (List<string> Words, Matrix Vectors) AddTo(List<string> words, Matrix vectors)
    {
        var known = new Vocabulary(words);
        var all = Matrix.Zero(WeightNames.Vectors, vectors.Rows + 2, vectors.Columns);
        vectors.Values.CopyTo(all.Values, 0);
        Mean(WordLists.Read("male-names").Concat(WordLists.Read("female-names")).Distinct(), vectors.Rows);
        Mean(Families, vectors.Rows + 1);
        return ([.. words, TypicalNames.Given, TypicalNames.Family], all);

        void Mean(IEnumerable<string> names, int row)
        {
            var mean = all.Values.AsSpan(row * all.Columns, all.Columns);
            var rows = names.Select(name => known[name]).Where(number => number > 0).ToArray();
            foreach (var number in rows)
                for (var i = 0; i < mean.Length; i++) mean[i] += vectors.Values[(number * vectors.Columns) + i] / rows.Length;
        }
    }
}
