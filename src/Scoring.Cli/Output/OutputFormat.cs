namespace Scoring.Cli.Output;

/// <summary>How a result is written; also the words after <c>--format</c>.</summary>
internal enum OutputFormat
{
    /// <summary>For reading in a terminal.</summary>
    Text,

    /// <summary>The report JSON.</summary>
    Json,

    /// <summary>The report's page as one file.</summary>
    Html,

    /// <summary>What scorers of extraction read.</summary>
    Eval,
}
