using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Turns of an interview under letters: "Q: Who owns the quay?", "A: The town does." Only where an answer stands right behind its question:
/// not "A: 12 points" in a table, nor "A. Ruiz".
/// </summary>
internal static class QuestionTurns
{
    /// <summary>The turns among the paragraphs.</summary>
    public static IEnumerable<Found> Find(AnnotatedText text, IReadOnlyList<TokenRange> paragraphs)
    {
        var letters = paragraphs.Select(paragraph => LetterOf(text, paragraph)).ToArray();
        if (!Enumerable.Range(1, Math.Max(0, letters.Length - 1)).Any(p => letters[p - 1] == 'Q' && letters[p] == 'A' && Asks(text, paragraphs[p - 1])))
            yield break;
        for (var p = 0; p < letters.Length; p++)
        {
            if (letters[p] == '\0') continue;
            var label = paragraphs[p].First;
            var found = new Found(AttributionKind.Reporting, new(label, label + 1), new(label + 1, label + 2), 0.8);
            found.Content.Add(new(label + 2, paragraphs[p].End));
            yield return found;
        }
    }

    /// <summary>Whether a token is the label of a turn: 'Q', 'A', or 0.</summary>
    public static char LetterAt(AnnotatedText text, int token)
    {
        if (token + 1 >= text.Tokens.Length || text.Tokens[token + 1].Lower is not (":" or ".")) return '\0';
        if (token > 0 && text.SentenceAt(token - 1).Paragraph == text.SentenceAt(token).Paragraph) return '\0';
        return text.Tokens[token].Span.In(text.Text) switch
        {
            "Q" or "QUESTION" or "Question" => 'Q',
            "A" or "ANSWER" or "Answer" => 'A',
            _ => '\0',
        };
    }

    private static char LetterOf(AnnotatedText text, TokenRange paragraph) =>
        paragraph.End - paragraph.First > 2 ? LetterAt(text, paragraph.First) : '\0';

    private static bool Asks(AnnotatedText text, TokenRange paragraph)
    {
        for (var at = paragraph.First; at < paragraph.End; at++) if (text.Tokens[at].Lower == "?") return true;
        return false;
    }
}
