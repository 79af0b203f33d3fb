namespace Scoring.Claims;

/// <summary>How much a reader's eye falls on a claim; the profile gives each its weight.</summary>
public enum Prominence
{
    /// <summary>In the title, or in a first paragraph that reads as one.</summary>
    Headline,

    /// <summary>In the first paragraph under the headline.</summary>
    Lead,

    /// <summary>In one of the two paragraphs after the lead.</summary>
    Early,

    /// <summary>The first words of the body in quotation marks, wherever they stand.</summary>
    FirstQuotation,

    /// <summary>Further down, but with words in quotation marks.</summary>
    DirectQuote,

    /// <summary>Anywhere else.</summary>
    Body,
}
