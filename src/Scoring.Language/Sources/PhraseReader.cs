using System.Globalization;
using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Reads a source phrase by its own words: "Ann Reed, the mayor" is a named person, "a former aide to Senator Reed" an unnamed one,
/// "Pentagon officials" a group. What points back ("she", "the official") is left to <see cref="Antecedents"/>.
/// </summary>
internal sealed class PhraseReader(AnnotatedText text, NounPhrases phrases, People people, Outlets outlets)
{
    private readonly Descriptions _descriptions = new(text);
    private readonly NamePhraseReader _named = new(text, phrases, people, outlets);
    private readonly DocumentReader _documents = new(text);

    public SourceReading Read(TokenRange range)
    {
        var phrase = SourcePhrase.Of(text, phrases, range);
        return ReadExample(phrase) ?? ReadOneOf(phrase) ?? _named.Read(phrase) ?? ReadWord(phrase) ?? ReadNoun(phrase) ?? ReadRest(phrase);
    }

    /// <summary>"critics such as Senator Grassley", "outlets such as the AP and Al-Monitor": those named speak.</summary>
    private SourceReading? ReadExample(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End && i - phrase.Core.End < 3; i++)
        {
            var isExample = text.Tokens[i].Lower is "including" or "like"
                || (text.Tokens[i].Lower == "such" && text.Tokens[i + 1].Lower == "as");
            if (!isExample) continue;
            for (var j = i + 1; j < phrase.Range.End; j++)
            {
                var isOwner = text.NameOf[j] >= 0 && text.Names[text.NameOf[j]].End < phrase.Range.End
                    && text.Tags[text.Names[text.NameOf[j]].End] == Tag.POS;
                if (isOwner) break;
                if (people.At(j) is { } person) return NamePhraseReader.Named(person, phrase.Range);
                if (text.NameOf[j] >= 0) return NamePhraseReader.Organization(_named.NameAt(j), phrase.Range, 0.8);
            }
        }

        return null;
    }

    /// <summary>"King said", where the tagger saw no name: the family name of somebody who is named in full.</summary>
    private SourceReading? ReadWord(SourcePhrase phrase) =>
        phrase.Core.End - phrase.Core.First == 1 && text.IsCapitalized(phrase.Head)
            && people.ByWord(text.Tokens[phrase.Head].Lower) is { } person
            ? NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.8 }
            : null;

    /// <summary>"one of the aides", "one of them": somebody who is not named, unless an apposition does.</summary>
    private SourceReading? ReadOneOf(SourcePhrase phrase)
    {
        if (!phrase.IsOneOf) return null;
        if (_named.Apposition(phrase) is { Class: SourceClass.NamedPerson } named) return named;
        var head = text.Tokens[phrase.Head].Lower;
        return Nouns.OfHead(head) is NounClass.People or NounClass.Person || head is "them" or "those" or "us"
            || Descriptions.IsFollowing(head)
            ? _descriptions.Of(SourceClass.UnnamedPerson, phrase, Nouns.SingularOf(head), 0.85)
            : null;
    }

    private SourceReading? ReadNoun(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        var noun = Nouns.OfHead(head);
        if (noun == NounClass.Unknown && Descriptions.IsFollowing(head)) noun = NounClass.People;
        // "top figures" are people, "the figures" are numbers.
        if (head is "figures" or "figure" && phrase.Head > phrase.Core.First
            && text.Tokens[phrase.Head - 1].Lower is "top" or "senior" or "leading" or "public" or "political" or "key" or "party"
            or "opposition" or "prominent" or "religious" or "establishment")
            noun = head == "figure" ? NounClass.Person : NounClass.People;
        // "Republican calls": the party, not one of its members.
        if (noun == NounClass.Person && Descriptions.IsFollowing(head)
            && phrase.Range.End - phrase.Range.First == 1) noun = NounClass.People;
        var identified = IsDefinite(phrase) || HasNameOrOwner(phrase);
        return noun switch
        {
            NounClass.Person => PartlyNamed(phrase) ?? _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.85),
            NounClass.People => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.9) with { IsPlural = true },
            NounClass.Organization when head is "police" or "congress" || identified => OrganizationByNoun(phrase, head),
            // "Jewish groups", "the companies": which ones is not told here.
            NounClass.Organization or NounClass.Organizations => _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.6)
                with
            { IsPlural = true },
            NounClass.Document or NounClass.Documents => _documents.Read(phrase, noun, identified),
            _ => null,
        };
    }

    /// <summary>"a resident who gave only her first name, Amina": named, if only in part.</summary>
    private SourceReading? PartlyNamed(SourcePhrase phrase)
    {
        for (var i = phrase.Core.End; i + 1 < phrase.Range.End; i++)
        {
            if (text.Tokens[i].Lower != "name") continue;
            for (var j = i + 1; j < Math.Min(phrase.Range.End,
                i + 4); j++) if (people.At(j) is { } person) return NamePhraseReader.Named(person,
                phrase.Range);
        }

        return null;
    }

    private SourceReading OrganizationByNoun(SourcePhrase phrase, string head)
    {
        var first = SkipDeterminer(phrase.Core);
        return _descriptions.Of(SourceClass.NamedOrganization, phrase, head, 0.75)
            with
        { Name = first < phrase.Core.End ? text.Words(first, phrase.Core.End).ToString() : head };
    }

    private SourceReading ReadRest(SourcePhrase phrase)
    {
        var head = text.Tokens[phrase.Head].Lower;
        if (head is "nobody" or "none" or "anyone" or "anybody" || text.Tokens[phrase.Core.First].Lower == "neither"
            || (head == "one" && phrase.Core.End < phrase.Range.End && text.Tokens[phrase.Core.End].Lower == "in")
            || (head == "one" && text.Tokens[phrase.Core.First].Lower is "no"
            or "virtually")) return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.7) with { IsPlural = true };
        if (head is "one" or "another" or "someone" or "somebody") return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.7);
        if (text.Tags[phrase.Head] == Tag.CD || head is "percent" or "pct" or "%" or "both" or "all" or "each" or "few" or "those"
            or "these" or "everyone" or "them" or "third" or "half" or "quarter" or "majority")
            return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.7) with { IsPlural = true };
        if (people.ByWord(head) is { } person) return NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.7 };
        if (ByAuthor(phrase) is { } author) return author;
        if (text.Tags[phrase.Head] is Tag.NNP
            || IsInitials(phrase.Core)) return NamePhraseReader.Organization(text.Words(SkipDeterminer(phrase.Core),
            phrase.Core.End).ToString(), phrase.Range, 0.5);
        if (text.Tags[phrase.Head] is Tag.NNS or Tag.NNPS) return _descriptions.Of(SourceClass.UnnamedGroup, phrase, head, 0.5)
            with
        { IsPlural = true };
        if (Nouns.EndsAsPerson(head)) return _descriptions.Of(SourceClass.UnnamedPerson, phrase, head, 0.5);
        return _descriptions.Of(IsDefinite(phrase) ? SourceClass.Document : SourceClass.UnnamedDocument, phrase, head, 0.35);
    }

    /// <summary>"the F.A.A.", of which the source's words may leave the last stop out.</summary>
    private bool IsInitials(TokenRange core) => Enumerable.Range(core.First, core.End - core.First)
        .Any(i => text.Tokens[i] is { Kind: TokenKind.Word, Span.Length: > 2 } token && token.Lower[1] == '.'
            && text.Shapes[i] == WordShape.AllCapitals);

    /// <summary>"a gaffe by Leader Ann Reed", "Reed's words": whose they are has spoken.</summary>
    private SourceReading? ByAuthor(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++)
        {
            if (text.Tags[i] != Tag.POS || i == phrase.Core.First) continue;
            if (people.At(i - 1) is { } owner) return NamePhraseReader.Named(owner, phrase.Range) with { Confidence = 0.6 };
            if (text.NameOf[i - 1] >= 0) return NamePhraseReader.Organization(_named.NameAt(i - 1), phrase.Range, 0.5);
        }

        if (phrase.Core.End + 1 >= phrase.Range.End || text.Tokens[phrase.Core.End].Lower is not ("by" or "from")
            || !phrases.StartsAt(phrase.Core.End + 1)) return null;
        return people.At(Math.Min(phrase.Range.End, phrases.At(phrase.Core.End + 1).End) - 1) is { } person
            ? NamePhraseReader.Named(person, phrase.Range) with { Confidence = 0.6 } : null;
    }

    private bool IsDefinite(SourcePhrase phrase)
    {
        var first = text.Tokens[phrase.Core.First];
        return first.Lower is "the" or "this" or "that" or "these" or "those" || text.Tags[phrase.Core.First] is Tag.PRPS or Tag.WPS;
    }

    private bool HasName(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (text.NameOf[i] >= 0 || (i < phrase.Head
            && text.Tags[i].IsProper())) return true;
        // "a spokesman for the company" names nothing; "a report by the Central Bank" does.
        for (var i = phrase.Core.End; i < phrase.Range.End
            && text.Tokens[i].Lower is not ("," or "who" or "which" or "that"); i++) if (text.NameOf[i] >= 0) return true;
        return false;
    }

    private bool HasNameOrOwner(SourcePhrase phrase)
    {
        for (var i = phrase.Core.First; i < phrase.Core.End; i++) if (text.Tags[i] is Tag.POS or Tag.PRPS or Tag.WPS) return true;
        return HasName(phrase);
    }

    private int SkipDeterminer(TokenRange core) => core.First + (core.End - core.First > 1
        && text.Tags[core.First] is Tag.DT or Tag.PRPS or Tag.WPS ? 1 : 0);
}
