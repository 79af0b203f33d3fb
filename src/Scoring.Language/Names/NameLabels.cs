using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Mends the tagger's labels where the words leave no doubt: a first name with a family name behind it, or two capitalised words
/// behind the noun for a person, are a person ("Alderman Cyril Poole"), unless they end like an institution or a place.
/// </summary>
internal static class NameLabels
{
    private static readonly FrozenSet<string> OrganizationWords = WordLists.Set("organization-words"), OutletWords = WordLists.Set("outlet-words"), PlaceWords = WordLists.Set("place-words");

    public static void Mend(AnnotatedText text, NameLabel[] labels)
    {
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (!IsCapital(text, i)) continue;
                var end = i + 1;
                while (end < sentence.End && end - i < 3 && IsCapital(text, end)) end++;
                if (end - i < 2 || !IsPerson(text, i, sentence.First) || !EndsAsPerson(text, end, sentence.End)) continue;
                for (var j = i; j < end; j++) labels[j] = j == i ? NameLabel.PersonBegin : NameLabel.PersonInside;
                i = end - 1;
            }
        }
    }

    private static bool IsPerson(AnnotatedText text, int first, int sentence)
    {
        if (WordKnowledge.Of(text.Tokens[first].Lower) == 1) return true;
        if (first == sentence || WordKnowledge.Of(text.Tokens[first].Lower) != 0) return false;
        return WordKnowledge.Of(text.Tokens[first - 1].Lower) is 5 || (WordKnowledge.Of(text.Tokens[first - 1].Lower) == 6
            && !text.IsCapitalized(first - 1));
    }

    private static bool EndsAsPerson(AnnotatedText text, int end, int limit)
    {
        var last = text.Tokens[end - 1].Lower;
        if (OrganizationWords.Contains(last) || OutletWords.Contains(last) || PlaceWords.Contains(last)
            || Nouns.OfName(last) is not NounClass.Unknown) return false;
        // "Lee Harbour Authority", "Grant & Sole": the name goes on.
        return end >= limit || !(IsCapital(text, end) || text.Tokens[end].Lower == "&");
    }

    private static bool IsCapital(AnnotatedText text, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.Shapes[token] is WordShape.Capitalized or WordShape.Mixed
            && !text.Tokens[token].Span.Of(text.Text).EndsWith('.') | text.Tokens[token].Span.Length == 2;
}
