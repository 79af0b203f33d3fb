using System.Text;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Tokens as lower-case words joined by single spaces, for patterns; offsets into them lead back to the tokens.</summary>
internal sealed class PhraseWords
{
    private readonly List<int> _starts = [];
    private readonly int _first;

    public PhraseWords(AnnotatedText text, int first, int end)
    {
        _first = first;
        var words = new StringBuilder();
        for (var i = first; i < end; i++)
        {
            if (words.Length > 0 && text.Tokens[i].Kind != TokenKind.Mark) words.Append(' ');
            _starts.Add(words.Length);
            words.Append(text.Tokens[i].Lower);
        }

        Words = words.ToString();
    }

    public string Words { get; }

    /// <summary>The token in which an offset stands.</summary>
    public int TokenAt(int offset)
    {
        var at = _starts.BinarySearch(offset);
        return _first + (at >= 0 ? at : Math.Max(0, ~at - 1));
    }
}
