using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>What "the company", "both countries" and "the report" mean: who spoke before, or what was named before.</summary>
internal sealed class DefiniteThings(AnnotatedText text, People people, PhraseReader reader, Speakers speakers, Outlets outlets)
{
    private const int ParagraphsBack = 6, NamesBack = 200, TokensBack = 600;

    /// <summary>"the officials", "the sources": the group of that noun that spoke last.</summary>
    public SourceReading? Same(SourceReading described, TokenRange range) =>
        speakers.Last(range.First, speaker => speaker.IsPlural && speaker.Head == described.Head
            && speaker.Class == SourceClass.UnnamedGroup) is { } group ? At(group) : null;

    /// <summary>"the departments", "the two countries": if two or more institutions or places are named close before.</summary>
    public SourceReading? Several(SourceReading described, TokenRange range, TokenRange core)
    {
        if (Nouns.OfHead(described.Head) != NounClass.Organizations || range.End > core.End || HasName(core)) return null;
        var near = new List<string>();
        var last = people.NamesBefore(range.First) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack)
            && text.SentenceOf[range.First] - text.SentenceOf[text.Names[n].First] <= 3; n--)
        {
            if (text.Names[n].Kind != KindBehind(described.Head)) continue;
            var written = people.At(text.Names[n].First)?.Name ?? text.Words(text.Names[n].First, text.Names[n].End).ToString();
            if (!near.Contains(written)) near.Insert(0, written);
        }

        if (near.Count < 2 || (near.Count > 2 && KindBehind(described.Head) == NameKind.Person)) return null;
        var name = string.Join(" and ", near.TakeLast(2));
        return new(SourceClass.NamedOrganization, name, "organizations:" + name, range, 0.55) { IsPlural = true, Head = described.Head };
    }

    /// <summary>"Both parties", "neither company", "the campaigns": institutions that the story has named, whichever they are.</summary>
    public SourceReading? Known(SourceReading described, TokenRange range, TokenRange core)
    {
        if (described.Class != SourceClass.UnnamedGroup || range.End > core.End) return null;
        var isTwo = text.Tokens[core.First].Lower is "both" or "neither"
            || (text.Tokens[core.First].Lower == "the" && text.Tokens[core.First + 1].Lower == "two");
        for (var i = core.First + 1; i < core.End - 1; i++)
            if (text.Tokens[i].Lower is not ("two" or "political" or "major" or "main" or "the")) return null;
        var noun = text.Tokens[core.End - 1].Lower;
        var isBody = isTwo
            ? Nouns.OfHead(noun) is NounClass.Organization or NounClass.Organizations && noun is not ("group" or "groups" or "camps")
            : noun == "campaigns";
        return isBody && core.End - core.First > 1
            ? described with { Class = SourceClass.NamedOrganization, Name = noun, Confidence = 0.45, IsResolved = false } : null;
    }

    /// <summary>"the company", "the report": the one of that noun that spoke, else the institution that suits the noun best.</summary>
    public SourceReading? One(SourceReading described, TokenRange range)
    {
        // "His office" is no office of those before.
        if (text.Tags[range.First] == Tag.PRPS) return null;
        if (speakers.Last(range.First, speaker => !speaker.IsPersonal
            && (speaker.Head == described.Head || (IsPage(described.Head) && IsPage(speaker.Head)))
                && speaker.Name is not null) is { } same) return At(same);
        // "A rally by clerics denounced it. … The rally called": they again.
        if (described.Class == SourceClass.UnnamedDocument && speakers.Last(range.First, speaker => speaker.Head == described.Head
            && speaker.Class == SourceClass.UnnamedGroup) is { } group) return At(group);
        // "A study in Coastal Waters suggests …. The paper estimates": the study, unless a newspaper has spoken since.
        if (described.Head == "paper" && speakers.Last(range.First, speaker => speaker.Class is SourceClass.NamedOrganization
            || (speaker.Class == SourceClass.Document && speaker.Head is "study" or "research" or "preprint" or "paper"))
            is { Class: SourceClass.Document } study) return At(study);
        if (described.Class != SourceClass.NamedOrganization) return null;
        if (IsOneOfAKind(described.Head))
        {
            // "The government of President Lopez" tells itself whose it is.
            if (range.End - range.First > 2 && text.Tokens[range.First + 2].Lower == "of") return null;
            if (Whose(described.Head, range) is { } owned) return owned;
        }

        var isMedium = outlets.IsMedium(described with { Name = null });
        var onlyOutlets = isMedium && described.Head is not ("agency" or "network" or "channel" or "journal");
        var best = (Name: default(Name), Score: double.MinValue);
        var mentions = new Dictionary<string, int>(StringComparer.Ordinal);
        var last = people.NamesBefore(range.First) - 1;
        for (var n = last; n >= Math.Max(0, last - NamesBack); n--)
        {
            var name = text.Names[n];
            var isOutlet = outlets.IsOutlet(text.Words(name.First, name.End).ToString());
            if (onlyOutlets ? !isOutlet : name.Kind != NameKind.Organization) continue;
            if (InstitutionFamilies.AreApart(text, described.Head, name) || (isOutlet && !isMedium && InstitutionFamilies.IsNoMedium(described.Head)))
                continue;
            var distance = ParagraphOf(range.First) - ParagraphOf(name.First);
            if (distance > ParagraphsBack) break;
            var key = text.Tokens[name.First].Lower;
            mentions[key] = mentions.GetValueOrDefault(key) + 1;
            var score = Suits(name, described.Head) + (isMedium
                && isOutlet ? 4 : 0) + (0.6 * mentions[key]) - distance - (0.3 * (text.SentenceOf[range.First] - text.SentenceOf[name.First]))
                + (IsSubject(name) ? 1.5 : 0);
            if (score > best.Score) best = (name, score);
        }

        // "The website" of nobody in the trade is a page.
        if (best.Name.End == 0 && IsPage(described.Head)) return described with { Class = SourceClass.Document, Confidence = 0.6 };
        if (best.Name.End == 0 || (IsOneOfAKind(described.Head) && !Holds(best.Name, described.Head))) return null;
        var reading = reader.Read(new(best.Name.First, best.Name.End));
        return reading.Class == SourceClass.NamedOrganization
            ? reading with { Defining = range, Confidence = 0.7, Head = described.Head } : null;
    }

    private static bool IsPage(string noun) => noun is "website" or "site" or "page" or "homepage";

    /// <summary>What is named before "both countries" (places), "both campaigns" (their candidates), "the departments".</summary>
    private static NameKind KindBehind(string head) => IsOfPlaces(head) ? NameKind.Place
        : head is "campaigns" or "camps" or "teams" ? NameKind.Person : NameKind.Organization;

    private static bool IsOfPlaces(string head) => head is "countries" or "nations" or "states" or "governments" or "cities"
        or "capitals" or "towns" or "provinces";

    /// <summary>How well a name goes with a noun: "the bank" for the Central Bank, "the company" for no ministry.</summary>
    private double Suits(Name name, string noun)
    {
        var isPublic = false;
        for (var i = name.First; i < name.End; i++)
        {
            if (text.Tokens[i].Lower == noun) return 3;
            isPublic |= text.Tokens[i].Lower is "ministry" or "department" or "commission" or "agency" or "committee" or "court"
                or "senate" or "house" or "congress" or "exchange" or "reserve" or "treasury" or "board";
        }

        var isFirm = noun is "company" or "firm" or "corporation" or "group" or "airline" or "retailer" or "manufacturer" or "carmaker"
            or "maker" or "conglomerate" or "carrier" or "brewer";
        return isFirm == isPublic ? -2 : 0;
    }

    /// <summary>"The government" is that of the story's country, not the institute named last.</summary>
    private static bool IsOneOfAKind(string noun) => noun is "government" or "state" or "country" or "nation" or "military" or "army"
        or "navy" or "parliament" or "opposition" or "city" or "town" or "county" or "island" or "police"
            or "prosecution" or "defense" or "defence" or "jury" or "administration" or "campaign";

    /// <summary>"the campaign" behind "the Reed campaign", "Reed's campaign": the last of that noun with a name.</summary>
    private SourceReading? Whose(string noun, TokenRange range)
    {
        for (var i = range.First - 1; i >= Math.Max(0, range.First - TokensBack); i--)
        {
            if (text.Tokens[i].Lower != noun || !text.Phrases.Holds(i) || text.Phrases.At(i) is var phrase && phrase.End != i + 1) continue;
            if (!HasName(new(phrase.First, i)) || (noun == "campaign"
                && !Enumerable.Range(phrase.First, i - phrase.First).Any(j => people.At(j) is not null))
                || text.Tokens[phrase.First].Lower is "a" or "an" or "another") continue;
            return reader.Read(new(phrase.First, i + 1)) is { Class: SourceClass.NamedOrganization } reading
                ? reading with { Defining = range, Confidence = 0.7, Head = noun } : null;
        }

        return null;
    }

    private bool Holds(Name name, string noun)
    {
        for (var i = name.First; i < name.End; i++) if (text.Tokens[i].Lower == noun) return true;
        return false;
    }

    private bool IsSubject(Name name) => ThingPronouns.IsSubject(text, text.Phrases.Holds(name.First) ? text.Phrases.At(name.First).First
        : name.First, text.Phrases.Holds(name.End - 1) ? text.Phrases.At(name.End - 1).End : name.End);

    private bool HasName(TokenRange range)
    {
        for (var i = range.First; i < range.End; i++) if (text.NameOf[i] >= 0) return true;
        return false;
    }

    private int ParagraphOf(int token) => text.SentenceAt(token).Paragraph;

    private static SourceReading At(SourceReading reading) => reading with { Confidence = Math.Min(reading.Confidence, 0.85) };
}
