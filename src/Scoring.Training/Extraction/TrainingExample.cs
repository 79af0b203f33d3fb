namespace Scoring.Training.Extraction;

/// <summary>A piece of an article that is read at once.</summary>
internal readonly record struct TrainingExample(TrainingArticle Article, int First, int End)
{
    public int Length => End - First;
}
