namespace Scoring.Training.Extraction;

/// <summary>Cuts articles into pieces, anew for each epoch, and shuffles them into batches.</summary>
internal sealed class BatchMaker(IReadOnlyList<TrainingArticle> articles, int pieceLength, int seed)
{
    private const int BatchTokens = 2000;

    /// <summary>Pieces are up to this much shorter, so that contexts vary from epoch to epoch.</summary>
    private const int Jitter = 60;

    private readonly Random _random = new(seed);

    /// <summary>The batches of an epoch; the examples of each are ordered longest first.</summary>
    public List<TrainingExample[]> Epoch()
    {
        var examples = articles
            .SelectMany(article => article.Read.Pieces(pieceLength - _random.Next(Jitter)).Select(piece => new TrainingExample(article, piece.First, piece.End)))
            .ToArray();
        _random.Shuffle(examples);
        var batches = new List<TrainingExample[]>();
        var batch = new List<TrainingExample>();
        var tokens = 0;
        foreach (var example in examples)
        {
            batch.Add(example);
            tokens += example.Length;
            if (tokens < BatchTokens) continue;
            batches.Add([.. batch.OrderByDescending(e => e.Length)]);
            batch.Clear();
            tokens = 0;
        }

        if (batch.Count > 0) batches.Add([.. batch.OrderByDescending(e => e.Length)]);
        return batches;
    }
}
