using System.Collections.Frozen;
using System.Globalization;
using Scoring.Language.Coreference;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Readings of sources that a common noun describes: "a senior official", "traders", "the ministry".</summary>
internal sealed class Descriptions(AnnotatedText text)
{
    private static readonly FrozenSet<string> Peoples = WordLists.Set("nationals"), Parties = WordLists.Set("party-words");

    /// <summary>Groups of the same words are one source; of persons each is another until something points back.</summary>
    public SourceReading Of(SourceClass kind, SourcePhrase phrase, string noun, double confidence)
    {
        var head = Formal(noun);
        var key = kind == SourceClass.UnnamedPerson ? string.Create(CultureInfo.InvariantCulture, $"{head}@{phrase.Core.First}") : KeyOf(phrase);
        return new(kind, null, key, phrase.Range, confidence) { Head = head, Gender = GenderOf(head) };
    }

    /// <summary>"my dad" of an essay is the "my father" of its first line.</summary>
    private static string Formal(string head) => head switch
    {
        "dad" or "daddy" or "papa" => "father",
        "mom" or "mum" or "mommy" or "mummy" or "mama" => "mother",
        "grandpa" or "granddad" => "grandfather",
        "grandma" or "granny" => "grandmother",
        _ => head,
    };

    private string KeyOf(SourcePhrase phrase)
    {
        var first = phrase.Core.First;
        while (first < phrase.Head && text.Tags[first] is Tag.DT or Tag.PRPS or Tag.CD) first++;
        // "two officials with knowledge of it" are not the "officials" of another paragraph.
        var end = phrase.Core.End;
        if (end < phrase.Range.End && text.Tokens[end].Lower is not ("," or "(" or "—")) end = phrase.Range.End;
        return string.Join(' ', Enumerable.Range(first, end - first).Select(i => text.Tokens[i].Lower)) + (first > phrase.Core.First
            && text.Tags[first - 1] == Tag.CD ? "#" + phrase.Core.First : "");
    }

    private static Gender GenderOf(string head) =>
        head.EndsWith("woman", StringComparison.Ordinal)
            || head is "mother" or "sister" or "wife" or "daughter" or "girl" or "actress" or "widow" or "nun" ? Gender.Female
        : head is "man" or "father" or "brother" or "husband" or "son" or "boy" or "monk"
            || (head.EndsWith("man", StringComparison.Ordinal)
            && head is not ("woman" or "human")) ? Gender.Male
        : Gender.Unknown;

    /// <summary>"Russians", "Democrats", "Muslims": a following written with a capital.</summary>
    public static bool IsFollowing(string head) =>
        Nouns.IsCollective(head) || head.EndsWith("ians", StringComparison.Ordinal) || head.EndsWith("ans", StringComparison.Ordinal)
            || head.EndsWith("ists", StringComparison.Ordinal)
        || head is "muslims" or "jews" or "catholics" or "christians" or "hindus" or "sikhs" or "latinos" or "hispanics" or "democrat"
            or "republican" or "democratic" or "bipartisan"
        || (head.EndsWith('s') && Parties.Contains(head)) || IsPeople(head);

    /// <summary>"Russians", "Japanese".</summary>
    public static bool IsPeople(string word) => Peoples.Contains(word);
}
