using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// "They" for people who are named side by side: "Ann Reed and Tom Shah toured the mill. They said …". A group nearer to the pronoun
/// ("residents") is meant before them.
/// </summary>
internal sealed class NamedTogether(AnnotatedText text, People people, JoinedNames joined)
{
    private const int SentencesBack = 2;

    public SourceReading? Before(int token, TokenRange range)
    {
        var paragraph = text.SentenceAt(token).Paragraph;
        for (var s = text.SentenceOf[token]; s >= Math.Max(0, text.SentenceOf[token] - SentencesBack); s--)
        {
            var sentence = text.Sentences[s];
            if (paragraph - sentence.Paragraph > 1) return null;
            var end = Math.Min(sentence.End, token);
            var (pair, isSubject, called) = Pair(sentence.First, end, text.IsInQuotation(token));
            var group = LastGroup(sentence.First, end, called);
            if (pair is not null && (group < 0 || (isSubject && !IsSubject(group + 1))))
                return NamePhraseReader.Together(pair, range) with { Confidence = 0.6 };
            if (group >= 0) return null;
        }

        return null;
    }

    /// <summary>The people joined last, those who are a subject before others, and the words by which they are called behind a comma.</summary>
    private (IReadOnlyList<Person>? People, bool IsSubject, TokenRange Called) Pair(int first, int end, bool isQuoted)
    {
        (IReadOnlyList<Person>? People, bool IsSubject, TokenRange Called) found = (null, false, TokenRange.Empty);
        for (var i = first; i < end; i++)
        {
            if (people.At(i) is not { } person || text.IsInQuotation(i) != isQuoted) continue;
            var all = joined.From(person, text.Names[text.NameOf[i]].End, end, out var last);
            i = last - 1;
            if (all.Count < 2) continue;
            var behind = text.Phrases.Holds(last - 1) ? text.Phrases.At(last - 1).End : last;
            var called = Called(behind, end);
            var isSubject = IsSubject(called.IsEmpty ? behind : called.End);
            if (isSubject || !found.IsSubject) found = (all, isSubject, called);
        }

        return found;
    }

    /// <summary>"Reed and Shah, sociologists at the City College, wrote": the words between the commas.</summary>
    private TokenRange Called(int comma, int end)
    {
        if (comma + 1 >= end || text.Tokens[comma].Lower != "," || !text.Phrases.StartsAt(comma + 1)
            || Nouns.OfHead(text.Tokens[text.Phrases.At(comma + 1).End - 1].Lower) != NounClass.People) return TokenRange.Empty;
        for (var i = text.Phrases.At(comma + 1).End; i < end; i++)
        {
            if (text.Tags[i].IsFinite()) return TokenRange.Empty;
            if (text.Tokens[i].Lower == ",") return new(comma + 1, i);
        }

        return TokenRange.Empty;
    }

    /// <summary>The last token of the last plural phrase for people or institutions; -1 if there is none.</summary>
    /// <param name="called">Words of those who are named side by side, which are no other group.</param>
    private int LastGroup(int first, int end, TokenRange called)
    {
        for (var i = end - 1; i >= first; i--)
        {
            if (called.Contains(i)) continue;
            if (!text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var noun = Nouns.OfHead(text.Tokens[i].Lower);
            if (noun is NounClass.People or NounClass.Organizations || (text.Tags[i] is Tag.NNPS
                && Descriptions.IsFollowing(text.Tokens[i].Lower))
                || (i > 0 && text.Tokens[i].Lower is "they")) return i;
        }

        return -1;
    }

    private bool IsSubject(int end)
    {
        if (end < text.Tokens.Length && text.Tokens[end].Lower == ",") end++;
        return end < text.Tokens.Length && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.VBP or Tag.MD or Tag.RB;
    }
}
