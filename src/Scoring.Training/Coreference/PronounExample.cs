namespace Scoring.Training.Coreference;

/// <summary>A "he" or "she" that is a source, with the features of each candidate and which of them are right.</summary>
/// <param name="IsGold">A reader told who is meant, not the automatic chains.</param>
/// <param name="Guess">The candidate that the weights in force rank first.</param>
internal sealed record PronounExample(int Article, bool IsGold, int[][] Candidates, bool[] IsRight, int Guess);
