using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>Finds the noun phrase that is the subject of a verb, with what hangs on it: "X, the city's budget director,".</summary>
internal sealed class Subjects(AnnotatedText text, NounPhrases phrases)
{
    private const int LongestSubject = 45;

    /// <summary>The subject that stands before a verb group; empty if none is found.</summary>
    public TokenRange Before(int group)
    {
        var limit = Math.Max(text.SentenceAt(group).First, group - LongestSubject);
        var end = group;
        while (end > limit && text.Tags[end - 1].IsAdverb()) end--;
        if (end == limit) return TokenRange.Empty;
        // "who said", "which showed": the relative pronoun is the subject.
        if (text.Tags[end - 1] is Tag.WP or Tag.WDT) return new(end - 1, end);
        var core = end - 1;
        while (core >= limit && IsClosing(core))
        {
            var opener = OpenerOf(core, limit);
            if (opener <= limit) return TokenRange.Empty;
            core = opener - 1;
            // "Weiss, 61, who left office, said": the age is no subject.
            if (text.Tags[core] == Tag.CD && core - 2 >= limit && IsComma(core - 1)) core -= 2;
            // "The Bell, citing two aides, reported": the aside has a source of its own.
            if (text.Tokens[opener + 1].Lower is "citing" or "quoting") end = opener;
        }

        // "an official there, who asked not to be named, says"
        if (core < group - 1 && core > limit && text.Tokens[core].Lower is "there" or "here" && phrases.Holds(core - 1)) core--;
        // "a fan who did not want his name used | said": the phrase before the relative clause.
        var relative = phrases.Holds(core) || IsQuotedName(core) ? core : RelativeBefore(core, limit);
        if (relative < 0) return TokenRange.Empty;
        var first = StartOf(relative, limit);
        var last = end;
        while (last > first && IsComma(last - 1)) last--;
        return first < last ? new(first, last) : TokenRange.Empty;
    }

    /// <summary>The subject that follows an inverted verb: said | Maria Lopez, the city's budget director.</summary>
    public TokenRange After(int verbEnd)
    {
        var limit = text.SentenceAt(verbEnd - 1).End;
        // "according to at least eight workers"
        var counted = verbEnd < limit ? Quantities.BehindBound(text, verbEnd, limit) : limit;
        var starts = counted < limit && phrases.Holds(counted) && (phrases.StartsAt(counted) || phrases.At(counted).First >= verbEnd);
        if (!starts) return TokenRange.Empty;
        var end = phrases.At(counted).End;
        while (end < limit)
        {
            if (IsAttachedPreposition(end) && end + 1 < limit && phrases.StartsAt(end + 1) && !NounPhrases.IsTemporal(text, end + 1)
                && !IsOccasion(end + 1)) end = phrases.At(end + 1).End;
            else if (text.Tokens[end].Lower is "and" && end + 1 < limit && phrases.StartsAt(end + 1)
                && !ClauseFollows(end + 1, limit)) end = phrases.At(end + 1).End;
            else if (IsComma(end) && end + 1 < limit && OpensApposition(end + 1)) end = EndOfApposition(end + 1, limit);
            else if (IsModifier(end, limit)) end = phrases.At(end + 2).End;
            else if (text.Tokens[end].Lower is "such" or "including" && NameListEnd(end, limit) is > 0 and var list) end = list;
            else if (text.Tags[end] is Tag.WP && end + 1 < limit) end = EndOfApposition(end, limit);
            else if (text.Tokens[end].Lower == "(")
            {
                var close = end;
                while (close < limit && text.Tokens[close].Lower != ")") close++;
                if (close >= limit) break;
                end = close + 1;
            }
            else break;
        }

        return new(verbEnd, end);
    }

    /// <summary>"familiar with the matter", "released on Monday", "briefed on the plans" behind a noun.</summary>
    private bool IsModifier(int token, int limit) =>
        token + 2 < limit && (text.Tags[token].IsAdjective() || text.Tags[token] is Tag.VBN or Tag.VBD && text.Tokens[token].Lower is not "said")
        && text.Tags[token + 1] is Tag.IN or Tag.TO && phrases.StartsAt(token + 2);

    /// <summary>"such as the Port Herald and the Standard": the end of the names, or 0.</summary>
    private int NameListEnd(int token, int limit)
    {
        var at = token + (text.Tokens[token].Lower == "such" ? 2 : 1);
        var end = 0;
        while (at < limit && phrases.StartsAt(at) && text.IsCapitalized(phrases.At(at).End - 1))
        {
            end = phrases.At(at).End;
            if (end >= limit || text.Tokens[end].Lower is not ("," or "and")) break;
            at = end + 1;
        }

        return end;
    }

    private bool IsClosing(int token) => IsComma(token) || text.Tokens[token].Lower is ")" or "—" or "--" or "–";

    private bool IsComma(int token) => text.Tokens[token].Lower == ",";

    private bool IsQuotedName(int token) => text.NameOf[token] >= 0;

    /// <summary>Where the parenthesis that <paramref name="closing"/> ends begins; -1 if it ends none.</summary>
    private int OpenerOf(int closing, int limit)
    {
        var mark = text.Tokens[closing].Lower;
        if (mark == ")")
        {
            for (var i = closing - 1; i > limit; i--) if (text.Tokens[i].Lower == "(") return i;
            return -1;
        }

        for (var i = closing - 2; i > limit; i--)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote) return -1;
            if (text.Tokens[i].Lower != mark || !(phrases.Holds(i - 1) || text.Tokens[i - 1].Lower is ")" or "there" or "here")) continue;
            // "Reed, 52, of Norwood, said": the comma that opens an apposition to a name.
            if (OpensApposition(i + 1)) return i;
        }

        return -1;
    }

    private bool OpensApposition(int token)
    {
        if (text.Tags[token] is Tag.WP or Tag.WDT or Tag.WPS) return true;
        // "a clerk who resigned, and who asked not to be named,"
        if (text.Tags[token] == Tag.CC && token + 1 < text.Tokens.Length && text.Tags[token + 1] is Tag.WP or Tag.WDT) return true;
        if (token + 1 < text.Tokens.Length && text.Tokens[token].Lower is "in" or "on" or "at" or "by" or "with" or "of" or "from" or "like" or "including" or "among" or "along" or "whose" or "speaking" or "citing" or "quoting" or "asked" or "contacted" or "reached" or "a" or "an" or "now" or "once" or "then" or "formerly") return true;
        if (text.Tags[token] is Tag.VBG or Tag.VBN) return true;
        if (!phrases.StartsAt(token)) return false;
        // An apposition is a noun phrase without a verb of its own right behind it.
        var end = phrases.At(token).End;
        return !(end < text.Tokens.Length && (text.Tags[end].IsFinite() || text.Tags[end] == Tag.MD));
    }

    private int EndOfApposition(int token, int limit)
    {
        var end = token;
        while (end < limit && end - token < LongestSubject)
        {
            var word = text.Tokens[end];
            if (word.Kind == TokenKind.Quote || word.Lower is "." or ";" or ":" or "!" or "?") break;
            if (word.Lower == "," && (end + 1 >= limit || !OpensApposition(end + 1) || text.Tags[end + 1] is Tag.VBG
                || text.Tokens[end + 1].Lower is "in" or "on" or "at" or "by" or "with" or "citing")) break;
            end++;
        }

        return end;
    }

    /// <summary>The phrase that ends with a token, with what it hangs on: "one Democrat familiar with the talks".</summary>
    public TokenRange EndingAt(int token) => new(StartOf(token, Math.Max(text.SentenceAt(token).First, token - LongestSubject)), token + 1);

    private int StartOf(int core, int limit)
    {
        var first = phrases.Holds(core) ? phrases.At(core).First : core;
        while (first - 1 >= limit)
        {
            var before = first - 1;
            if (text.Tokens[before].Lower == "as" && before - 2 >= limit && text.Tokens[before - 1].Lower == "such"
                && phrases.Holds(before - 2)) { first = phrases.At(before - 2).First; continue; }
            if (IsAttachedPreposition(before))
            {
                if (phrases.Holds(before - 1) && before - 1 >= limit
                    && !NounPhrases.IsTemporal(text, before - 1)) { first = phrases.At(before - 1).First; continue; }
                // "people familiar with the matter", "officials briefed on the plans".
                var modifier = before - 1;
                if (modifier - 1 >= limit && phrases.Holds(modifier - 1) && (text.Tags[modifier].IsAdjective() || text.Tokens[modifier].Lower is "close" or "near"
                    || (text.Tags[modifier] is Tag.VBN or Tag.VBG or Tag.VBD
                    && !text.Tags[modifier - 1].IsProper()))) { first = phrases.At(modifier - 1).First; continue; }
            }
            // "residents reached after midnight", "a man arrested on Friday".
            else if (NounPhrases.IsTemporal(text, first) || text.Tokens[first].Lower is "midnight" or "noon" or "dawn" or "dark")
            {
                if (text.Tokens[before].Lower is "after" or "before" or "since" or "until" or "around" && before - 2 >= limit
                    && text.Tags[before - 1] is Tag.VBN or Tag.VBD && phrases.Holds(before - 2)) { first = phrases.At(before - 2).First; continue; }
            }
            // "critics such as Ada Bell", "newspapers including the Trawlerman".
            else if (text.Tokens[before].Lower is "including" or "like" && before - 1 >= limit
                && phrases.Holds(before - 1)) { first = phrases.At(before - 1).First; continue; }
            else if (text.Tokens[before].Lower is "and" or "or" or "&" && phrases.Holds(before - 1)
                && before - 1 >= limit) { first = phrases.At(before - 1).First; continue; }
            else if (phrases.Holds(before) && text.Tags[first] is Tag.PRPS or Tag.DT
                && IsComma(before)) { first = phrases.At(before).First; continue; }
            if (IsOpening(text, before)) return before;
            var relative = RelativeBefore(before, limit);
            if (relative >= 0) { first = phrases.At(relative).First; continue; }
            break;
        }

        return first;
    }

    /// <summary>"a woman who attended the meeting | said": the phrase before the relative pronoun, if the verb before is its.</summary>
    private int RelativeBefore(int token, int limit)
    {
        if (!(text.Tags[token].IsVerb() || text.Tags[token] is Tag.RB or Tag.TO or Tag.IN or Tag.VBN)) return -1;
        for (var i = token; i > limit && token - i < 14; i--)
        {
            if (text.Tokens[i].Kind is TokenKind.Quote || text.Tokens[i].Lower is "," or ";" or ":") return -1;
            if (text.Tags[i] is Tag.WP || text.Tokens[i].Lower is "who" or "which") return phrases.Holds(i - 1) ? i - 1 : -1;
        }

        return -1;
    }

    /// <summary>"…, leaked emails show", "…, aid workers say": behind a comma a participle or what is taken for one opens a bare plural.</summary>
    internal static bool IsOpening(AnnotatedText text, int token) =>
        token > 0 && text.Tokens[token - 1].Lower == "," && token + 1 < text.Tokens.Length && text.Tags[token] is Tag.VBN or Tag.VBD or Tag.JJ
        && text.Tags[token + 1] == Tag.NNS && token + 2 < text.Tokens.Length && text.Tags[token + 2].IsFinite();

    private bool IsAttachedPreposition(int token) =>
        text.Tokens[token].Lower is "of" or "for" or "at" or "in" or "from" or "with" or "on" or "to" or "near" or "within" or "inside" or "against" or "behind" or "outside" or "about" or "between" or "across" or "by" or "among" or "as";

    /// <summary>"in an interview", "in a statement": when it was said, not who said it.</summary>
    private bool IsOccasion(int token)
    {
        var last = phrases.At(token).End - 1;
        return text.Tokens[last].Lower is "interview" or "statement" or "email" or "e-mail" or "conference" or "tweet" or "speech" or "letter" or "briefing" or "hearing" or "call"
            or "week" or "month" or "year" or "night" or "morning" or "afternoon" or "evening" or "post" or "message" or "remarks" or "comments" or "monday" or "report";
    }

    private bool ClauseFollows(int token, int limit)
    {
        var end = phrases.At(token).End;
        return end < limit && (text.Tags[end].IsFinite() || text.Tags[end] == Tag.MD);
    }
}
