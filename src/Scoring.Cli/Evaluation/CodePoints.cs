using System.Globalization;
using System.Text;
using Scoring.Language.Text;

namespace Scoring.Cli.Evaluation;

/// <summary>A text as the Unicode code points that annotations count in, and the way to and from UTF-16 offsets.</summary>
internal sealed class CodePoints
{
    private readonly int[] _starts;
    private readonly int[] _indexes;
    private readonly bool[] _blank;
    private readonly bool[] _word;

    public CodePoints(string text)
    {
        Text = text;
        _indexes = new int[text.Length + 1];
        var starts = new List<int>(text.Length + 1);
        var blank = new List<bool>(text.Length);
        var word = new List<bool>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            for (var unit = 0; unit < rune.Utf16SequenceLength; unit++) _indexes[at + unit] = starts.Count;
            starts.Add(at);
            blank.Add(IsBlank(rune));
            word.Add(IsOfAWord(rune));
            at += rune.Utf16SequenceLength;
        }

        _indexes[text.Length] = starts.Count;
        starts.Add(text.Length);
        (_starts, _blank, _word) = ([.. starts], [.. blank], [.. word]);
    }

    public string Text { get; }

    /// <summary>Number of code points.</summary>
    public int Count => _blank.Length;

    /// <summary>White space, as the reference scorer's language has it: the four ASCII separators U+001C to U+001F belong to it.</summary>
    public bool IsBlank(int index) => _blank[index];

    /// <summary>A letter or a number of any script.</summary>
    public bool IsOfAWord(int index) => _word[index];

    /// <summary>A UTF-16 span as code points.</summary>
    public Range FromUtf16(TextSpan span) => _indexes[span.Start].._indexes[span.End];

    /// <summary>Code points as a UTF-16 span; what lies behind the end of the text is cut off.</summary>
    public TextSpan ToUtf16(Range span) => new(_starts[Math.Min(span.Start.Value, Count)], _starts[Math.Min(span.End.Value, Count)]);

    private static bool IsBlank(Rune rune) => Rune.IsWhiteSpace(rune) || rune.Value is >= 0x1C and <= 0x1F;

    private static bool IsOfAWord(Rune rune) => Rune.IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
