using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>The body, party, government or person to which an unnamed source is said to belong: "a [Food Ministry] official".</summary>
internal sealed class AffiliationReader(AnnotatedText text, NounPhrases phrases)
{
    private static readonly FrozenSet<string> Parties = WordLists.Set("party-words");
    private static readonly FrozenSet<string> Bodies = WordLists.Set("body-words");
    private static readonly FrozenSet<string> Holders = WordLists.Set("office-holders");

    /// <summary>Null where the phrase tells none. A trade ("industry sources") and nearness ("people close to …") are none.</summary>
    public TextSpan? Of(SourcePhrase phrase) => Head(phrase) ?? Before(phrase) ?? Behind(phrase) ?? Employer(phrase);

    private TextSpan? Before(SourcePhrase phrase)
    {
        for (var end = phrase.Head; end > phrase.Core.First; end--)
        {
            var last = end - 1;
            if (IsBody(last)) return text.SpanOf(IsLawEnforcement(last) ? last - 1 : WithItsName(last, phrase.Core.First), end);
            if (!IsNameLike(last, phrase.Core.First)) continue;
            var first = last;
            while (first > phrase.Core.First && IsNameLike(first - 1, phrase.Core.First)) first--;
            if (text.Tokens[last].Lower is "'s" or "’s") return null;
            return IsOfPlace(first, end) && !Holders.Contains(text.Tokens[phrase.Head].Lower) ? null : text.SpanOf(first, end);
        }

        return null;
    }

    /// <summary>"an Iowa [Democrat]"</summary>
    private TextSpan? Head(SourcePhrase phrase) =>
        text.IsCapitalized(phrase.Head) && Parties.Contains(text.Tokens[phrase.Head].Lower) ? text.Tokens[phrase.Head].Span : null;

    /// <summary>"a spokesman for [Brandt Motors]", "a former aide to [Senator Vance]", "members of [Congress]".</summary>
    private TextSpan? Behind(SourcePhrase phrase)
    {
        var at = phrase.Core.End;
        // Where somebody lives is no side.
        if (text.Tokens[phrase.Head].Lower is "resident" or "residents" or "native" or "natives" or "citizen" or "citizens" or "people"
            or "inhabitants") return null;
        return at + 1 < phrase.Range.End && text.Tokens[at].Lower is "of" or "for" or "at" or "from" or "with" or "to"
            ? Body(at + 1, phrase.Range.End) : null;
    }

    /// <summary>"who works for [the bank]"</summary>
    private TextSpan? Employer(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 2 < phrase.Range.End; i++)
        {
            if (text.Tokens[i].Lower is "works" or "worked" or "working" or "employed"
                && text.Tokens[i + 1].Lower is "for" or "at" or "with" or "by" or "in") return Body(i + 2, phrase.Range.End);
        }

        return null;
    }

    private TextSpan? Body(int first, int limit)
    {
        if (first >= limit || !phrases.StartsAt(first)) return null;
        var end = Math.Min(limit, phrases.At(first).End);
        while (first < end - 1 && text.Tags[first] is Tag.DT or Tag.PRPS) first++;
        for (var i = first; i < end; i++)
        {
            var isCapital = text.IsCapitalized(i) && text.Tokens[i].Kind == TokenKind.Word;
            if (text.NameOf[i] >= 0 || IsBody(i) || isCapital) return text.SpanOf(first, end);
        }

        return null;
    }

    private bool IsBody(int token)
    {
        var word = text.Tokens[token].Lower;
        return Bodies.Contains(word) || Nouns.Of(word) == NounClass.Organization || IsLawEnforcement(token);
    }

    private bool IsLawEnforcement(int token) =>
        token > 0 && text.Tokens[token].Lower == "enforcement" && text.Tokens[token - 1].Lower == "law";

    /// <summary>"[Food Ministry]", not "ministry" alone.</summary>
    private int WithItsName(int token, int first)
    {
        while (token > first && IsNameLike(token - 1, first)) token--;
        return token;
    }

    private bool IsNameLike(int token, int first) => text.NameOf[token] >= 0
        || (text.IsCapitalized(token) && text.Tokens[token].Kind == TokenKind.Word
            && (token > first || token != text.SentenceAt(token).First) && text.Tags[token] is not (Tag.DT or Tag.PDT or Tag.PRPS));

    /// <summary>A place's name or adjective and nothing else.</summary>
    private bool IsOfPlace(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Parties.Contains(text.Tokens[i].Lower)) return false;
            var isPlace = text.NameOf[i] >= 0
                ? text.Names[text.NameOf[i]].Kind is NameKind.Place or NameKind.Misc : text.Tags[i].IsAdjective();
            if (!isPlace) return false;
        }

        return true;
    }
}
