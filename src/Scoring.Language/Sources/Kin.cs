using System.Collections.Frozen;
using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Whom "Reed's wife", "his wife", "Reed's campaign manager" mean, and descriptions that an apposition names.</summary>
internal sealed class Kin(AnnotatedText text, People people, DescriptionFit fit)
{
    private static readonly FrozenSet<string> Relations = ((string[])["wife", "husband", "spouse", "father", "mother", "son", "daughter",
        "brother", "sister"]).ToFrozenSet(StringComparer.Ordinal);

    private const int LongestModifier = 12;

    private readonly Predicates _predicates = new(text, people);

    /// <summary>"Reed's wife", "his wife": who is given that role beside a name, else the one other bearer of the family name.</summary>
    public SourceReading? Of(DescribedPerson described)
    {
        var (range, core) = (described.Range, described.Core);
        if (NamedBehind(range) is { } behind) return Named(behind, range, 0.7);
        if (range.End == core.End && _predicates.SubjectOf(range.First, inList: false) is { } subject) return Named(subject, range, 0.7);
        if (range.End > core.End && text.Tokens[core.End].Lower is "and" or "or") return null;
        var genitive = core.End - 1;
        while (genitive > core.First && text.Tags[genitive] != Tag.POS) genitive--;
        var owner = genitive > core.First ? people.At(genitive - 1) : null;
        var gender = described.Reading.Gender;
        if (!Relations.Contains(described.Head))
        {
            // "Reed's campaign manager", where a campaign manager is named.
            if (genitive == core.First || range.End > core.End) return null;
            var holders = people.All.Where(person => person != owner && person.Roles.Contains(described.Head) && described.Agrees(person)
                && fit.Of(person, core) > 0).ToArray();
            return holders.Length == 1 ? Named(holders[0], range, 0.55) : null;
        }

        // Wives may keep their names; sisters and fathers have the same.
        var isMarried = described.Head is "wife" or "husband" or "spouse";
        var called = people.All.Where(person => person != owner && person.Roles.Contains(described.Head) && described.Agrees(person)
            && (isMarried || owner is null || FamilyName(person) == FamilyName(owner))).ToArray();
        if (called.Length == 1) return Named(called[0], range, 0.6);
        if (owner is null || gender == Gender.Unknown) return null;
        var kin = people.All.Where(person => person != owner && person.Gender == gender
            && FamilyName(person) == FamilyName(owner)).ToArray();
        return kin.Length == 1 ? Named(kin[0], range, 0.55) : null;
    }

    /// <summary>"One pastor who backs the plan, Tom Vale of Norwood, said": the name in an apposition that the source's words leave
    /// out.</summary>
    private Person? NamedBehind(TokenRange range)
    {
        var sentence = text.SentenceAt(range.First).End;
        for (var i = range.End; i + 1 < Math.Min(sentence, range.End + LongestModifier); i++)
        {
            if (text.Tags[i].IsFinite() || text.Tags[i] == Tag.MD || text.Tokens[i].Kind == Text.TokenKind.Quote) return null;
            var opens = text.Tokens[i].Lower == "," || (text.Tokens[i].Lower is "as" or "named" && i > 0
                && (text.Tokens[i].Lower == "named" || text.Tokens[i - 1].Lower == "identified"));
            if (!opens || text.NameOf[i + 1] < 0 || text.NameOf[i + 1] == text.NameOf[i]
                || people.At(i + 1) is not { IsPartial: false } person) continue;
            var end = text.Names[text.NameOf[i + 1]].End;
            return end < sentence && text.Tokens[end].Lower is "," or "of" or "(" or "—" or "–" ? person : null;
        }

        return null;
    }

    private static SourceReading Named(Person person, TokenRange range, double confidence) =>
        NamePhraseReader.Named(person, range) with { Confidence = confidence };

    private static string FamilyName(Person person) => person.Name[(person.Name.LastIndexOf(' ') + 1)..];
}
