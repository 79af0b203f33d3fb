namespace Scoring.Language.Text;

/// <summary>A word, number, mark or symbol of a text.</summary>
/// <param name="Span">Half-open UTF-16 offsets into the text.</param>
/// <param name="Lower">The token in lower case with straight apostrophes: what word lists are asked for.</param>
public readonly record struct Token(TextSpan Span, TokenKind Kind, string Lower)
{
    public int Start => Span.Start;

    public int End => Span.End;

    public bool IsWord => Kind == TokenKind.Word;
}

public enum TokenKind
{
    /// <summary>Letters, with inner hyphens, apostrophes and the stops of an abbreviation.</summary>
    Word,

    /// <summary>Begins with a digit: 1,327, 3.5, 15th, 26m.</summary>
    Number,

    /// <summary>'s, n't, 'll …: the part of a contraction behind its word.</summary>
    Clitic,

    /// <summary>A quotation mark of any style; which way it opens is decided by quotation pairing.</summary>
    Quote,

    /// <summary>Other punctuation and symbols; runs of stops or dashes are one token.</summary>
    Mark,
}
