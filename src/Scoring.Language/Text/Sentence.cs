namespace Scoring.Language.Text;

/// <summary>A run of tokens [<paramref name="First"/>, <paramref name="End"/>) that is read as one sentence.</summary>
/// <param name="Paragraph">Zero-based number of the paragraph it lies in.</param>
public readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Length => End - First;
}
