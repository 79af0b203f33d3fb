using Scoring.Language.Attributions;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>
/// Who signs what stands above a dash: "“The piers are sound.” — Ana Ruiz, mayor of Brack" on a line of its own, and an embedded post,
/// "Go home. — Ana Ruiz (@AnaRuiz) June 1, 2016". Not a byline under plain words, nor "“The tariff stands” — Ruiz left the room".
/// </summary>
internal sealed class Signatures(AnnotatedText text)
{
    private const int LongestSignature = 16, LongestName = 8;

    /// <param name="paragraphs">Of the whole text, in order.</param>
    public IEnumerable<(LayoutRule Rule, Found Found)> Find(IReadOnlyList<TokenRange> paragraphs)
    {
        for (var p = 0; p < paragraphs.Count; p++)
        {
            var before = p > 0 ? paragraphs[p - 1] : TokenRange.Empty;
            if (Post(paragraphs[p], before) is { } post) yield return (LayoutRule.Post, post);
            else if (IsQuotation(before) && Signature(paragraphs[p]) is { } name) yield return (LayoutRule.Signature, Signed(paragraphs[p].First, name, before));
        }
    }

    /// <summary>"— Ana Ruiz (@AnaRuiz) June 1, 2016" at the end of a paragraph or alone behind one.</summary>
    private Found? Post(TokenRange paragraph, TokenRange before)
    {
        for (var dash = paragraph.First; dash < paragraph.End - 3; dash++)
        {
            if (!IsDash(dash) || dash > paragraph.First && text.Tokens[dash].Start == text.Tokens[dash - 1].End) continue;
            var handle = Handle(dash + 1, paragraph.End);
            if (handle < 0 || !IsDate(handle, paragraph.End)) continue;
            var words = dash > paragraph.First ? new TokenRange(paragraph.First, dash) : before;
            words = WithoutAddress(words);
            return words.IsEmpty ? null : Signed(dash, new(dash + 1, handle), words);
        }

        return null;
    }

    /// <summary>Behind the bracket of "Ana Ruiz (@AnaRuiz)"; -1 if no such name begins there.</summary>
    private int Handle(int first, int end)
    {
        for (var at = first + 1; at < Math.Min(end, first + LongestName); at++)
        {
            if (text.Tokens[at].Lower != "(") continue;
            for (var close = at + 1; close < Math.Min(end, at + 4); close++)
                if (text.Tokens[close].Lower == ")") return text.Text[text.Tokens[at].End] == '@' ? close + 1 : -1;
            return -1;
        }

        return -1;
    }

    /// <summary>Nothing, or a day: "June 1, 2016", "24 November 2025".</summary>
    private bool IsDate(int first, int end)
    {
        if (end - first > 5) return false;
        for (var at = first; at < end; at++)
        {
            var isPart = NounPhrases.IsTemporal(text, at) || text.Tags[at] == Tag.CD || char.IsAsciiDigit(text.Text[text.Tokens[at].Start])
                || text.Tokens[at].Kind == TokenKind.Mark || text.Tokens[at].Lower is "may" or "at" or "am" or "pm" or "on";
            if (!isPart) return false;
        }

        return true;
    }

    /// <summary>Without "pic.twitter.com/…" and "https://…" at the end.</summary>
    private TokenRange WithoutAddress(TokenRange words)
    {
        while (!words.IsEmpty)
        {
            var end = text.Tokens[words.End - 1].End;
            var start = end;
            while (start > text.Tokens[words.First].Start && !char.IsWhiteSpace(text.Text[start - 1])) start--;
            var last = text.Text.AsSpan(start, end - start);
            if (!last.StartsWith("pic.twitter.com/") && !last.StartsWith("http") && !last.StartsWith("t.co/")) break;
            while (!words.IsEmpty && text.Tokens[words.End - 1].Start >= start) words = new(words.First, words.End - 1);
        }

        return words;
    }

    /// <summary>The name behind a dash, with its apposition, that is all of a paragraph; null if it is something else.</summary>
    private TokenRange? Signature(TokenRange paragraph)
    {
        var name = new TokenRange(paragraph.First + 1, paragraph.End);
        if (!IsDash(paragraph.First) || name.IsEmpty || name.End - name.First > LongestSignature || !text.IsCapitalized(name.First)) return null;
        for (var at = name.First; at < name.End; at++)
            if (text.Tags[at].IsFinite() || text.Tags[at] == Tag.MD || text.Tokens[at].Kind == TokenKind.Quote || text.Tokens[at].Lower is ":") return null;
        if (text.Tokens[name.End - 1].Lower == ".") name = new(name.First, name.End - 1);
        return BeginsWithPerson(name) ? name : null;
    }

    /// <summary>"Ana Ruiz", "Commissioner Ada Bell".</summary>
    private bool BeginsWithPerson(TokenRange name)
    {
        for (var at = name.First; at < Math.Min(name.End, name.First + 4) && text.IsCapitalized(at); at++)
            if (text.NameOf[at] is >= 0 and var found && text.Names[found].Kind == NameKind.Person) return true;
        return false;
    }

    /// <summary>Whether a paragraph is all in quotation marks.</summary>
    private bool IsQuotation(TokenRange paragraph)
    {
        if (paragraph.IsEmpty || text.Tokens[paragraph.First].Kind != TokenKind.Quote) return false;
        for (var at = paragraph.First; at < paragraph.End; at++) if (!text.IsInQuotation(at)) return false;
        return true;
    }

    private bool IsDash(int token) => text.Tokens[token].Lower is "—" or "–" or "-" or "--" or "―";

    private static Found Signed(int dash, TokenRange name, TokenRange words)
    {
        var found = new Found(AttributionKind.Reporting, name, new(dash, dash + 1), 0.8);
        found.Content.Add(words);
        return found;
    }
}
