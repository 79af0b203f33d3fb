using Scoring.Pages.Layout;
using Scoring.Service.Storage;

namespace Scoring.Service.Dashboard;

/// <summary>The states of what is stored, as pages write them.</summary>
internal static class States
{
    public static StateMark Of(ArticleState state) => new(Word(state), state switch
    {
        ArticleState.Queued => Tone.Waiting,
        ArticleState.Scoring => Tone.Busy,
        ArticleState.Scored or ArticleState.Published => Tone.Done,
        _ => Tone.Bad,
    });

    public static StateMark Of(SubmissionState state) => new(Word(state), state switch
    {
        SubmissionState.Received => Tone.Waiting,
        SubmissionState.Fetching => Tone.Busy,
        SubmissionState.Accepted => Tone.Done,
        _ => Tone.Bad,
    });

    public static StateMark Of(RunState state) => new(Word(state), state == RunState.Finished ? Tone.Done : Tone.Busy);

    public static IReadOnlyList<string> WordsOf<T>() where T : struct, Enum => [.. Enum.GetValues<T>().Select(Word)];

    /// <summary>The state of a word; null for none, and for a word that is no state.</summary>
    public static T? Parse<T>(string? word) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(state => Word(state!.Value) == word);

    private static string Word<T>(T state) where T : struct, Enum => state.ToString().ToLowerInvariant();
}
