using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Names that their own form makes a company's: "Zenith Electronics Corp", "W.R. Grace and Co", "Dome &lt;DMP&gt;". The whole run of
/// capitals belongs to the name, and the article's later "Zenith" is the company too.
/// </summary>
internal static class CompanyNames
{
    private static readonly FrozenSet<string> Suffixes = WordLists.Set("company-suffixes"), Openers = WordLists.Set("sentence-openers"),
        Trades = WordLists.Set("company-words");

    /// <summary>Words of a name looked at: longer runs of capitals are headlines.</summary>
    private const int LongestName = 8;

    /// <param name="called">Takes the names so formed and their beginnings, in lower case: later mentions leave the suffix out.</param>
    public static List<Name> Register(AnnotatedText text, List<Name> names, HashSet<string> called)
    {
        var found = new List<Name>();
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            var isSuffix = IsSuffix(text, i);
            // "Spectra-Physics Inc <SPY>": the ticker behind the name.
            var isTicker = !isSuffix && text.Tokens[i].Lower == "<" && text.IsCapitalized(i - 1)
                && text.Tokens[i - 1].Kind == TokenKind.Word
                && i + 2 < text.Tokens.Length && text.Shapes[i + 1] == WordShape.AllCapitals;
            if (!isSuffix && !isTicker) continue;
            var end = isSuffix ? i + 1 : i;
            var first = FirstOf(text, isSuffix ? i : i - 1);
            if (end - first < (isSuffix ? 2 : 1)) continue;
            while (found.Count > 0 && found[^1].First >= first) found.RemoveAt(found.Count - 1);
            found.Add(new(first, end, NameKind.Organization));
            Call(text, first, end, called);
        }

        return Overlay(text, names, found);
    }

    /// <summary>"New York Stock Exchange": the name of an institution takes in the capitals before it.</summary>
    public static List<Name> Extend(AnnotatedText text, List<Name> names, bool[] headlines)
    {
        var found = new List<Name>();
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Organization || name.First == 0 || headlines[text.SentenceOf[name.First]]) continue;
            var first = name.First;
            var sentence = text.SentenceAt(name.First).First;
            while (first > sentence && name.End - first < LongestName && text.Tokens[first - 1].Kind == TokenKind.Word
                && text.Shapes[first - 1] == WordShape.Capitalized
                && text.Tags[first - 1].IsProper() && !NounPhrases.IsTemporal(text, first - 1)
                    && Nouns.OfName(text.Tokens[first - 1].Lower) is not (NounClass.Person or NounClass.People)
                && !NameFinder.IsTitle(text, first - 1) && !Openers.Contains(text.Tokens[first - 1].Lower)) first--;
            // "Ellerby and District NHS Trust": a town and what lies around it.
            if (first - 2 >= sentence && name.End - first > 1 && text.Tokens[first].Lower == "district"
                && text.Tokens[first - 1].Lower is "and" or "&" && text.Shapes[first - 2] == WordShape.Capitalized
                && text.Tags[first - 2].IsProper()) first -= 2;
            if (first < name.First) found.Add(new(first, name.End, NameKind.Organization));
        }

        return Overlay(text, names, found);
    }

    /// <summary>Puts names in the place of those that they overlap; both in order.</summary>
    private static List<Name> Overlay(AnnotatedText text, List<Name> names, List<Name> found)
    {
        if (found.Count == 0) return names;
        var next = 0;
        var others = new List<Name>();
        foreach (var name in names)
        {
            while (next < found.Count && found[next].End <= name.First) next++;
            if (next >= found.Count || found[next].First >= name.End) others.Add(name);
            else if (found[next].End >= name.End || (next + 1 < found.Count && found[next + 1].First < name.End)) continue;
            // "Texas Air Corp's Eastern Airlines", taken for one: what follows the first is a name of its own. "Hospital Corp of America"
            // is one.
            else if (text.Tags[found[next].End] == Tag.POS && found[next].End + 1 < name.End) others.Add(name
                with
            { First = found[next].End + 1 });
            else found[next] = found[next] with { End = name.End };
        }

        return [.. found.Concat(others).OrderBy(name => name.First)];
    }

    /// <summary>"Inc", "Ltd.", "plc".</summary>
    public static bool IsCompany(string word) => Suffixes.Contains(word.TrimEnd('.'));

    /// <summary>"Inc", and words like "Airlines" that no person bears.</summary>
    public static bool EndsAsCompany(string word) => IsCompany(word) || Trades.Contains(word);

    private static bool IsSuffix(AnnotatedText text, int token)
    {
        if (!Suffixes.Contains(text.Tokens[token].Lower.TrimEnd('.'))) return false;
        // "Grace and Co", "the co-op": a capital must stand before.
        var before = text.Tokens[token - 1].Lower is "and" or "&" ? token - 2 : token - 1;
        return before >= 0 && text.SentenceOf[before] == text.SentenceOf[token] && text.IsCapitalized(before)
            && text.Tokens[before].Kind == TokenKind.Word
            && (text.IsCapitalized(token) || text.Tokens[token].Lower is "corp" or "inc" or "ltd" or "plc");
    }

    /// <summary>Where the run of capitals that ends with a token begins.</summary>
    private static int FirstOf(AnnotatedText text, int last)
    {
        var sentence = text.SentenceAt(last).First;
        var first = last;
        while (first > sentence && last - first < LongestName)
        {
            var before = first - 1;
            if (text.Tokens[before].Lower is "and" or "&")
            {
                if (before - 1 < sentence || !IsOfName(text, before - 1) || IsSuffix(text, Math.Max(1, before - 1))) break;
                first = before - 1;
            }
            else if (IsOfName(text, before) && !(before > 0 && IsSuffix(text, before))) first = before;
            else break;
        }

        while (first < last && (Openers.Contains(text.Tokens[first].Lower) || text.Tokens[first].Lower == "and")) first++;
        return first;
    }

    private static bool IsOfName(AnnotatedText text, int token) =>
        text.Tokens[token].Kind is TokenKind.Word && text.IsCapitalized(token) && !NounPhrases.IsTemporal(text, token);

    private static void Call(AnnotatedText text, int first, int end, HashSet<string> called)
    {
        var key = "";
        for (var i = first; i < end; i++)
        {
            key = key.Length == 0 ? text.Tokens[i].Lower : key + " " + text.Tokens[i].Lower;
            // "First", "American", "New": too common to stand for the company alone.
            if (i > first || (end - first > 1 && key.Length > 3)) called.Add(key);
        }
    }
}
