namespace Scoring.Intake;

/// <summary>In what form an article is handed in.</summary>
public enum IntakeFormat
{
    /// <summary>text/plain, <c>.txt</c>: the decoded file is the text, unit for unit.</summary>
    PlainText,

    /// <summary>text/html, <c>.html</c>: a page in which the article is looked for.</summary>
    Html,

    /// <summary>text/markdown, <c>.md</c>: optional front matter, then paragraphs.</summary>
    Markdown,

    /// <summary>application/json, <c>.json</c>: one object with the article's fields.</summary>
    Json,
}
