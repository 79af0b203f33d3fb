using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// The whole of a named person's role from its noun on: "[deputy budget director], Ada Quist", "Sand, a [former chief of staff]",
/// not the noun alone.
/// </summary>
internal static class RolePhrase
{
    /// <summary>The words of the role whose noun is <paramref name="noun"/>, without article, owner and name.</summary>
    public static TextSpan Around(AnnotatedText text, int noun)
    {
        if (!text.Phrases.Holds(noun)) return text.Tokens[noun].Span;
        int first = noun, end = noun + 1;
        while (first > text.Phrases.At(noun).First && IsPart(text, first - 1)) first--;
        // "chief of staff", "secretary of state", "head of research": a bare noun behind "of" is part of the title.
        if (end + 1 < text.Tokens.Length && text.Tokens[end].Lower == "of" && text.Phrases.StartsAt(end + 1))
        {
            var tail = text.Phrases.At(end + 1);
            var isBare = true;
            for (var i = tail.First; i < tail.End; i++) isBare &= text.Tags[i] is Tag.NN or Tag.NNS || text.Tags[i].IsAdjective();
            if (isBare) end = tail.End;
        }

        return text.SpanOf(first, end);
    }

    private static bool IsPart(AnnotatedText text, int token) =>
        text.Tags[token] is not (Tag.DT or Tag.PDT or Tag.PRPS or Tag.POS or Tag.CD) && text.Tokens[token].Kind == TokenKind.Word
        && !(text.NameOf[token] >= 0 && text.Names[text.NameOf[token]].Kind == Names.NameKind.Person);
}
