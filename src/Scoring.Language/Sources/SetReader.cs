using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>Reads sets of which the phrase tells a member, a place or whose they are: "critics like Reed", "one of the aides", "those
/// inside the bank", "the Reed and Shah campaigns".</summary>
internal sealed class SetReader(AnnotatedText text, People people, NamePhraseReader named, Descriptions descriptions)
{
    /// <summary>Null where the phrase is no such set.</summary>
    public SourceReading? Read(SourcePhrase phrase) => Place(phrase) ?? OfBoth(phrase) ?? Example(phrase) ?? OneOf(phrase);

    /// <summary>"here", "within the party", "both inside and outside the bank": whoever is there.</summary>
    private SourceReading? Place(SourcePhrase phrase)
    {
        var first = phrase.Range.First;
        while (first + 1 < phrase.Range.End && text.Tokens[first].Lower is "both" or "even" or "from" or "those") first++;
        var isPlace = text.Tokens[first].Lower is "here" or "where" or "elsewhere" or "abroad" ? phrase.Range.End == first + 1
            : text.Tokens[first].Lower is "inside" or "outside" or "within" or "across" or "throughout"
                && !text.Tags[first].IsAdjective() && first + 1 < phrase.Range.End
                && !(text.Phrases.Holds(first) && !text.Phrases.StartsAt(first + 1));
        return isPlace ? descriptions.Of(SourceClass.UnnamedGroup, phrase, "those", 0.6) with { IsPlural = true } : null;
    }

    /// <summary>"the Reed and Shah campaigns", "the State and Defense departments", "Reed and Shah supporters".</summary>
    private SourceReading? OfBoth(SourcePhrase phrase)
    {
        var and = phrase.Core.First + 1;
        while (and < phrase.Core.End && text.Tags[and] != Tag.CC) and++;
        if (and >= phrase.Core.End || !JoinedHeads.IsOfBoth(text, text.Phrases, new(phrase.Core.First, and), phrase.Range)) return null;
        var head = text.Tokens[phrase.Head].Lower;
        var first = phrase.Core.First + (text.Tags[phrase.Core.First] == Tag.DT ? 1 : 0);
        var name = text.Words(first, phrase.Core.End).ToString();
        return (Nouns.OfHead(head) == NounClass.Organizations ? NamePhraseReader.Organization(name, phrase.Range, 0.8)
            : descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.85)) with
        { IsPlural = true, Head = head };
    }

    /// <summary>"critics such as Senator Grassley", "outlets such as the AP and Al-Monitor": those named speak; of "officials, including
    /// Reed" most remain unnamed.</summary>
    private SourceReading? Example(SourcePhrase phrase)
    {
        if (people.At(phrase.Core.End - 1) is not null) return null;
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End && i - phrase.Core.End < 3; i++)
        {
            var isOpen = text.Tokens[i].Lower == "including";
            if (!isOpen && text.Tokens[i].Lower != "like"
                && !(text.Tokens[i].Lower == "such" && text.Tokens[i + 1].Lower == "as")) continue;
            if (isOpen && Nouns.OfHead(text.Tokens[phrase.Head].Lower) is not (NounClass.Organization or NounClass.Organizations))
                return null;
            for (var j = i + 1; j < phrase.Range.End; j++)
            {
                var isOwner = text.NameOf[j] >= 0 && text.Names[text.NameOf[j]].End < phrase.Range.End
                    && text.Tags[text.Names[text.NameOf[j]].End] == Tag.POS;
                if (isOwner) break;
                if (people.At(j) is not null) return isOpen ? null : named.At(j, phrase.Range);
                if (text.NameOf[j] >= 0) return NamePhraseReader.Organization(named.NameAt(j), phrase.Range, 0.8)
                    with
                { IsPlural = text.Tags[phrase.Head] == Tag.NNS };
            }
        }

        return null;
    }

    /// <summary>"one of the aides", "one of them": somebody who is not named, unless an apposition does.</summary>
    private SourceReading? OneOf(SourcePhrase phrase)
    {
        if (!phrase.IsOneOf) return null;
        if ((named.Apposition(phrase) ?? named.LastApposition(phrase)) is { } speaker) return speaker;
        var head = text.Tokens[phrase.Head].Lower;
        return Nouns.OfHead(head) is NounClass.People or NounClass.Person || head is "them" or "those" or "us"
            || Descriptions.IsFollowing(head)
            ? descriptions.Of(SourceClass.UnnamedPerson, phrase, Nouns.SingularOf(head), 0.85)
            : null;
    }
}
