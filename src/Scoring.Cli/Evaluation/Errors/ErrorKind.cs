namespace Scoring.Cli.Evaluation.Errors;

/// <summary>What is wrong; an attribution can be wrong in several ways.</summary>
internal enum ErrorKind
{
    /// <summary>Annotated, and no predicted cue shares a character with its cue.</summary>
    Missed,

    /// <summary>Predicted, and nothing annotated matches.</summary>
    False,

    /// <summary>Matched, and the sources share no character, or only one side has any.</summary>
    WrongSource,

    /// <summary>Matched, and the contents share no character.</summary>
    WrongContent,

    /// <summary>Matched, and the class of the source is another one.</summary>
    WrongClass,

    /// <summary>Matched, and source, cue or content overlap but are not the same words.</summary>
    Edges,
}
