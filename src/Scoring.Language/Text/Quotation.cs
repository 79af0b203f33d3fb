namespace Scoring.Language.Text;

/// <summary>Words in quotation marks, within one paragraph.</summary>
/// <param name="First">Token of the opening mark.</param>
/// <param name="End">Behind the token of the closing mark; behind the paragraph's last token, or the thousandth, where none closes it.</param>
/// <param name="Depth">0 for a quotation in the reporter's words, 1 for one inside another, and so on.</param>
/// <param name="IsClosed">False where the quotation goes on in the next paragraph or its mark is missing.</param>
public readonly record struct Quotation(int First, int End, int Depth, bool IsClosed)
{
    /// <summary>Tokens between the marks.</summary>
    public int InnerEnd => IsClosed ? End - 1 : End;

    public bool Contains(int token) => First <= token && token < End;
}
