namespace Scoring.Training.Coreference;

/// <summary>A "he" or "she" that is a source, with the features of each candidate and which of them are right.</summary>
internal sealed record PronounExample(int Article, int[][] Candidates, bool[] IsRight, int Guess);
