using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Cuts from what the tagger took for a name the words that only stand beside it: "Yesterday Robert Ortner", "Unlike Reed", "the
/// Ombudsman", "pro-Reed Harbour Party".
/// </summary>
internal static class NameBounds
{
    private static readonly FrozenSet<string> Portfolios = WordLists.Set("portfolios");

    /// <summary>The name within [first, end): never empty.</summary>
    public static TokenRange Cut(AnnotatedText text, int first, int end, NameKind kind)
    {
        while (end - first > 1 && StandsBefore(text, first, end, kind)) first++;
        while (end - first > 1 && StandsBehind(text, first, end - 1)) end--;
        return new(first, end);
    }

    /// <summary>"Reed-led", "pro-Reed": an adjective made of a name, by which nobody is called.</summary>
    public static bool IsDescribing(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Span.Of(text.Text);
        var hyphen = word.LastIndexOf('-');
        if (hyphen < 1 || hyphen + 2 >= word.Length) return false;
        var last = word[(hyphen + 1)..];
        // "Li-ting" and "Mei-ling" are first names: no participle is as short.
        if (char.IsLower(last[0])) return (last.Length > 4 && last is [.., 'e', 'd']) || (last.Length > 5 && last is [.., 'i', 'n', 'g']) || last is "led" or "run" or "era" or "style"
            or "like" or "born" or "owned" or "friendly" or "aligned" or "wide" or "only" or "free" or "heavy" or "size" or "type"
            or "held";
        // "al-Masri" is a name, "pre-Reed" none.
        return char.IsLower(word[0]) && word[..hyphen] is "anti" or "pro" or "pre" or "post" or "non" or "un" or "then" or "mid" or "ex"
            or "stop" or "never" or "now" or "pan" or "sub" or "trans" or "inter" or "super" or "ultra" or "neo" or "semi";
    }

    /// <summary>"Trade", "Mines": what a minister is of.</summary>
    public static bool IsPortfolio(string word) => Portfolios.Contains(word);

    private static bool StandsBefore(AnnotatedText text, int token, int end, NameKind kind)
    {
        var word = text.Tokens[token].Lower;
        if (word is "yesterday" or "today" or "tonight" or "tomorrow" or "of") return true;
        if (kind == NameKind.Person && word == "the") return true;
        // "Minister of Industry and [Trade] Ann Reed"
        if (kind == NameKind.Person && Portfolios.Contains(word) && token > 0
            && text.Tokens[token - 1].Lower is "of" or "and" or "for") return true;
        if (char.IsLower(text.Text[text.Tokens[token].Start]) && IsDescribing(text, token)) return true;
        return token == text.SentenceAt(token).First && IsOpener(text, token, end, kind);
    }

    /// <summary>"Though Reed", "Chasing Reed", "Said Ann Reed": written with a capital only because the sentence begins with it.</summary>
    private static bool IsOpener(AnnotatedText text, int token, int end, NameKind kind)
    {
        var word = text.Tokens[token].Lower;
        if (text.Shapes[token] == WordShape.AllCapitals && word.Length > 1) return false;
        if (word is "said" or "says" or "asked" or "wrote" or "added") return NameWords.IsGivenName(text.Tokens[token + 1].Lower);
        if (NameWords.IsGivenName(word)) return false;
        // Firms' first words are tagged as anything: "Zenith Electronics Corp".
        if (kind != NameKind.Person && CompanyNames.EndsAsCompany(text.Tokens[end - 1].Lower)) return false;
        return text.Tags[token] is Tag.RB or Tag.VBG || (kind == NameKind.Person
            ? text.Tags[token] is Tag.IN or Tag.PRPS || HeadlineNames.IsOpener(word)
            : text.Tags[token] == Tag.IN && HeadlineNames.IsOpener(word));
    }

    /// <summary>"The Ann Reed [Show]", "Reed [Chief] of Staff": what is called after her, or hers.</summary>
    private static bool StandsBehind(AnnotatedText text, int first, int last)
    {
        var word = text.Tokens[last].Lower;
        // "Other than Ann Reed I have met nobody": the speaker is no part of the name.
        if (word == "i") return true;
        if (word == "show") return last - first > 1 && NameWords.IsGivenName(text.Tokens[first].Lower);
        return word is "chief" or "secretary" or "director" && last + 1 < text.Tokens.Length && text.Tokens[last + 1].Lower == "of";
    }
}
