using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>"NORWOOD, Sept 29 (Meridian) - Dockers …": the outlet that a dateline names.</summary>
internal static class DatelineOutlet
{
    /// <summary>Tokens at the head of an article within which its dateline ends.</summary>
    private const int LongestHead = 60;

    public static TokenRange Of(AnnotatedText text, IReadOnlyList<Name> names)
    {
        for (var i = 1; i < Math.Min(text.Tokens.Length - 3, LongestHead); i++)
        {
            if (text.Tokens[i].Lower != "(" || text.Shapes[text.SentenceAt(i).First] != WordShape.AllCapitals) continue;
            var end = i + 1;
            while (end < text.Tokens.Length - 2 && text.IsCapitalized(end) && text.Tokens[end].Kind == TokenKind.Word) end++;
            // "HOLTVILLE (Iowa) - …"
            if (end > i + 1 && text.Tokens[end].Lower == ")" && text.Tokens[end + 1].Lower is "-" or "–" or "—" or "--"
                && !names.Any(name => name.First == i + 1 && name.Kind == NameKind.Place)) return new(i + 1, end);
        }

        return TokenRange.Empty;
    }
}
