namespace Scoring.Pages.Layout;

/// <summary>How a state is shown besides its word: by a sign and a colour.</summary>
public enum Tone
{
    Waiting,
    Busy,
    Done,
    Bad,
}

/// <summary>A state in a word.</summary>
public sealed record StateMark(string Word, Tone Tone);
