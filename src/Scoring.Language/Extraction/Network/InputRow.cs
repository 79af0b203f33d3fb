namespace Scoring.Language.Extraction.Network;

/// <summary>Rows of the tables that make up a token's input.</summary>
/// <param name="Word">In <see cref="WordRows"/>.</param>
/// <param name="Form">Shape and quotation state.</param>
/// <param name="Tag">Part of speech and kind of name.</param>
/// <param name="Place">Place in the paragraph.</param>
internal readonly record struct InputRow(int Word, int Form, int Tag, int Place);
