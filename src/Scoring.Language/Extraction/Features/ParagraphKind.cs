namespace Scoring.Language.Extraction.Features;

/// <summary>What a paragraph's layout says of it.</summary>
internal enum ParagraphKind : byte
{
    Plain,

    /// <summary>The first one: a headline, or the opening.</summary>
    First,

    /// <summary>"NAME: …" or "Q. …", when the text has two or more such turns.</summary>
    Turn,

    /// <summary>Ends with a colon: what follows may be its content.</summary>
    EndsWithColon,

    /// <summary>Follows one that ends with a colon.</summary>
    AfterColon,

    /// <summary>Begins and ends with a quotation mark.</summary>
    Quotation,
}
