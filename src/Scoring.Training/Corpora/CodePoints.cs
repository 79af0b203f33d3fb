namespace Scoring.Training.Corpora;

/// <summary>Offsets of the corpora count Unicode code points, those of the engine UTF-16 units.</summary>
internal sealed class CodePoints
{
    private readonly int[] _utf16;

    private CodePoints(int[] utf16) => _utf16 = utf16;

    public static CodePoints Of(string text)
    {
        var offsets = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1) offsets.Add(at);
        offsets.Add(text.Length);
        return new([.. offsets]);
    }

    public int ToUtf16(int codePoint) => _utf16[Math.Clamp(codePoint, 0, _utf16.Length - 1)];
}
