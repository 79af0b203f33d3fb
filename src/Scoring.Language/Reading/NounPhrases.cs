using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Reading;

/// <summary>
/// Base noun phrases of a tagged text: "a senior administration official", "the city's budget director, " without what hangs on
/// behind (of …, who …). Parallel to the tokens: the number of the phrase that holds each, or -1.
/// </summary>
internal sealed class NounPhrases
{
    private readonly List<(int First, int End)> _phrases = [];
    private readonly int[] _phraseOf;

    private NounPhrases(int tokens)
    {
        _phraseOf = new int[tokens];
        Array.Fill(_phraseOf, -1);
    }

    public static NounPhrases Of(AnnotatedText text)
    {
        var found = new NounPhrases(text.Tokens.Length);
        foreach (var sentence in text.Sentences)
        {
            for (var i = sentence.First; i < sentence.End;)
            {
                var end = EndOfPhrase(text, i, sentence.End);
                if (end > i) found.Add(i, end);
                i = Math.Max(end, i + 1);
            }
        }

        return found;
    }

    public bool Holds(int token) => token >= 0 && token < _phraseOf.Length && _phraseOf[token] >= 0;

    public (int First, int End) At(int token) => _phrases[_phraseOf[token]];

    public bool StartsAt(int token) => Holds(token) && At(token).First == token;

    private void Add(int first, int end)
    {
        Array.Fill(_phraseOf, _phrases.Count, first, end - first);
        _phrases.Add((first, end));
    }

    private static int EndOfPhrase(AnnotatedText text, int first, int limit)
    {
        if (text.Tags[first] == Tag.PRP) return first + 1;
        // "has just told reporters": the adverb is the verb's.
        if (text.Tags[first].IsAdverb() && first > 0 && text.Tokens[first - 1].Lower is "has" or "have" or "had" or "'ve") return first;
        int end = first, lastNoun = -1, lastOwner = -1;
        for (; end < limit; end++)
        {
            var tag = text.Tags[end];
            if (tag.IsNoun() || tag is Tag.CD)
            {
                if (lastNoun >= 0 && IsTemporal(text, end) && !IsTemporal(text, first)) break;
                lastNoun = end;
            }
            else if (tag == Tag.POS)
            {
                if (lastNoun != end - 1) break;
                lastOwner = end;
            }
            else if (tag is Tag.DT or Tag.PDT or Tag.PRPS or Tag.WPS)
            {
                if (end > first
                && text.Tags[end - 1] is not (Tag.PDT or Tag.DT)) break; if (tag == Tag.DT) lastNoun = StandsAlone(text, end, limit) ? end : lastNoun;
            }
            else if (tag.IsAdjective() || (tag is Tag.VBN or Tag.VBG && end > first) || (tag.IsAdverb() && end + 1 < limit
                && (text.Tags[end + 1].IsAdjective() || (text.Tags[end + 1] == Tag.VBN && end + 2 < limit && text.Tags[end + 2].IsNoun()))))
            {
                // "Reed's longtime political adviser": behind the owner a noun is still to come.
                if (lastNoun > lastOwner && !text.Tags[end - 1].IsProper() && text.Tags[end - 1] != Tag.CD) break;
                // "two retired generals"; not "in 1987 leaked papers".
                var isCounted = end > first && text.Tags[end - 1] == Tag.CD && text.Tokens[end - 1].Kind == TokenKind.Word
                    && end + 1 < limit && text.Tags[end + 1].IsNoun();
                if (lastNoun > lastOwner && tag is Tag.VBN or Tag.VBG && !isCounted) break;
            }
            else if (tag == Tag.Mark && text.Text[text.Tokens[end].Start] is '$' or '£' or '€' or '#') continue;
            // "a Courier/Norvane poll", "a Sept. 15, 2011 letter".
            else if (tag == Tag.Mark && end == lastNoun + 1 && end > first && (IsSlash(text, end, limit) || IsInDate(text, end, limit))) continue;
            // “a tight ‘circle’ of people”: marks within a phrase do not end it, if it goes on.
            else break;
        }

        // "the poor", "the accused": an adjective or participle behind an article stands for a noun.
        if (lastNoun < 0 && end > first + 1 && text.Tags[first] == Tag.DT)
        {
            // "an official | quoted by the paper", "an expert | consulted in May": a noun that is an adjective too.
            var head = end - 1;
            while (head > first + 1 && text.Tags[head] is Tag.VBN or Tag.VBG) head--;
            return Nouns.Of(text.Tokens[head].Lower) == NounClass.Person ? head + 1 : end;
        }

        // "many said", "others", "some": an adjective or determiner of number stands for people.
        if (lastNoun < 0 && end == first + 1 && text.Tags[first].IsAdjective() && text.Tokens[first].Lower is "many" or "several" or "few" or "other" or "more" or "most") return end;
        return lastNoun < 0 ? first : Math.Max(lastNoun + 1, first);
    }

    private static bool IsSlash(AnnotatedText text, int token, int limit) =>
        text.Text[text.Tokens[token].Start] == '/' && token + 1 < limit && text.Tags[token + 1].IsNoun()
        && text.Tokens[token - 1].End == text.Tokens[token].Start && text.Tokens[token].End == text.Tokens[token + 1].Start;

    private static bool IsInDate(AnnotatedText text, int token, int limit) =>
        text.Tokens[token].Lower == "," && token + 2 < limit && text.Tags[token - 1] == Tag.CD && text.Tokens[token + 1].Span.Length == 4
        && text.Tags[token + 1] == Tag.CD && text.Tags[token + 2].IsNoun() && IsTemporal(text, token - 2);

    /// <summary>"this", "some", "both", "another" without a noun.</summary>
    private static bool StandsAlone(AnnotatedText text, int token, int limit) =>
        text.Tokens[token].Lower is "this" or "that" or "these" or "those" or "some" or "both" or "another" or "all" or "each" or "neither" or "either"
        && (token + 1 >= limit || !(text.Tags[token + 1].IsNoun() || text.Tags[token + 1].IsAdjective()
        || text.Tags[token + 1] is Tag.CD or Tag.DT or Tag.PRPS or Tag.VBN or Tag.VBG));

    public static bool IsTemporal(AnnotatedText text, int token) => !(token > 0 && text.NameOf[token] >= 0
        && text.NameOf[token] == text.NameOf[token - 1]) && (text.Tokens[token].Lower is
        "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "yesterday" or "today" or "tomorrow" or "tonight"
        or "january" or "february" or "april" or "june" or "july" or "august" or "september" or "october" or "november" or "december"
        or "jan." or "feb." or "aug." or "sept." or "oct." or "nov." or "dec." || IsMarchOrMay(text, token));

    /// <summary>"in March", "May 12": the months that are words besides.</summary>
    private static bool IsMarchOrMay(AnnotatedText text, int token) => text.Tokens[token].Lower is "march" or "may"
        && text.IsCapitalized(token)
        && ((token > 0 && text.Tokens[token - 1].Lower is "in" or "of" or "since" or "until" or "by" or "last" or "early" or "late"
            or "mid" or "on")
            || (token + 1 < text.Tokens.Length && text.Tags[token + 1] == Tag.CD));
}
