using System.Collections.Frozen;
using System.Text;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// What bears each name, by all that the article says around its mentions: a title, an age or "who" makes a person, "which", a ticker
/// or "its" an institution. The tagger's label is one voice among them.
/// </summary>
internal static class NameKinds
{
    /// <summary>Mentions of a name whose own words count.</summary>
    private const int MostTold = 3;

    /// <summary>Tokens behind a lone name in which a pronoun tells what bears it.</summary>
    private const int PronounReach = 8;

    public static List<Name> Settle(AnnotatedText text, List<Name> names, HashSet<string> called)
    {
        var votes = new Dictionary<string, int[]>(StringComparer.Ordinal);
        var tells = new Dictionary<(string Key, NameKind Kind), int>();
        // Where each short name first stands, the headline left out.
        var alone = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.End - name.First > 2) continue;
            var key = NameFinder.Key(text, name);
            if (alone.GetValueOrDefault(key, int.MaxValue) == int.MaxValue)
                alone[key] = text.SentenceOf[name.First] > 0 ? name.First : int.MaxValue;
        }

        var companies = names.Where(name => NameWords.CallsCompany(text, name)).Select(name => text.Tokens[name.First].Lower)
            .Except(names.Where(name => name.Kind == NameKind.Person && name.End - name.First > 1 && !NameWords.CallsCompany(text, name))
                .Select(name => text.Tokens[name.End - 1].Lower)).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            var key = NameFinder.Key(text, name);
            if (!votes.TryGetValue(key, out var counts)) votes[key] = counts = new int[4];
            var told = (key, NameWords.Tell(text, name, key, called));
            tells[told] = tells.GetValueOrDefault(told) + 1;
            Weigh(text, name, counts);
            // "Ostrova declined", of the Ostrova Metals that the article names.
            if (companies.Contains(key)) counts[(int)NameKind.Organization] += 4;
            if (IsCalledByLast(text, name, alone)) counts[(int)NameKind.Person] += 3;
        }

        // What the tagger says a hundred times over must not drown what the article says a few times.
        foreach (var key in tells.GroupBy(pair => pair.Key.Key))
        {
            var total = key.Sum(pair => pair.Value);
            // Places say things about themselves too, and outlets' names are sure.
            var isSure = called.Contains(key.Key) || NameWords.IsOutlet(key.Key)
                || key.MaxBy(pair => pair.Value).Key.Kind is NameKind.Place or NameKind.Misc;
            var most = isSure ? total : Math.Min(total, MostTold);
            foreach (var (which, count) in key) votes[which.Key][(int)which.Kind] += 2 * count * most / total;
        }

        var kinds = names.Select(name => Best(votes[NameFinder.Key(text, name)])).ToArray();
        var familyNames = new HashSet<string>(StringComparer.Ordinal);
        var longNames = new HashSet<string>(StringComparer.Ordinal);
        var misspelt = new MisspeltNames();
        for (var n = 0; n < names.Count; n++)
        {
            if (kinds[n] != NameKind.Person || names[n].End - names[n].First is < 2 or > 5) continue;
            var family = NameFinder.Key(text, ParticleNames.FamilyOf(text, names[n]));
            // "Wilayat Kelmgram", far below "Kelmgram said": people are named in full first.
            if (alone.GetValueOrDefault(family, int.MaxValue) < names[n].First && !NameWords.IsGivenName(text.Tokens[names[n].First].Lower)
                && votes.TryGetValue(family, out var own) && Best(own) is NameKind.Organization or NameKind.Misc) continue;
            familyNames.Add(family);
            misspelt.Add(family);
            // "Niamh Ní Fhloinn" is "Ní Fhloinn" later, "Marine Le Pen" "Le Pen".
            familyNames.Add(NameFinder.Key(text, names[n] with { First = names[n].First + 1 }));
            // Named in full before the word stands alone: the paper of that name is not meant.
            if (NameWords.IsGivenName(text.Tokens[names[n].First].Lower)
                && alone.GetValueOrDefault(family, int.MaxValue) > names[n].First) longNames.Add(family);
        }

        return [.. names.Select((name, n) => name with { Kind = IsBareFamilyName(text, name, familyNames, longNames, called)
                || (kinds[n] is NameKind.Organization && IsMisspelt(text, name, misspelt, called))
            ? NameKind.Person
            : (kinds[n] == NameKind.Person && IsFollowing(text, name)) || NameBounds.IsDescribing(text, name.End - 1) ? NameKind.Misc
            : kinds[n] })];
    }

    /// <summary>"Republican", "Ohio Republicans", "West German", taken for a person's name.</summary>
    private static bool IsFollowing(AnnotatedText text, Name name)
    {
        var last = text.Tokens[name.End - 1].Lower;
        return NameFinder.IsNoName(last) && (name.End - name.First == 1 || last.EndsWith('s')
            || text.Tokens[name.First].Lower is "west" or "east" or "north" or "south");
    }

    /// <summary>"Keidis said", of an Anthony Kiedis: nobody's firm.</summary>
    private static bool IsMisspelt(AnnotatedText text, Name name, MisspeltNames misspelt, HashSet<string> called)
    {
        if (name.End - name.First > 1 || text.Shapes[name.First] != WordShape.Capitalized) return false;
        var key = NameFinder.Key(text, name);
        return misspelt.Meant(key) is not null && !called.Contains(key) && !NameWords.IsOutlet(key) && !NameWords.IsThing(key)
            && !(name.First > 0 && text.Tokens[name.First - 1].Lower == "the");
    }

    private static bool IsBareFamilyName(AnnotatedText text, Name name, HashSet<string> familyNames, HashSet<string> longNames,
        HashSet<string> called)
    {
        var key = NameFinder.Key(text, name);
        if (!familyNames.Contains(key) || called.Contains(key) || called.Contains(text.Tokens[name.First].Lower)) return false;
        if (!NameWords.IsOutlet(key)) return true;
        // "Guardian said", of a Mayor Don Guardian; "the Guardian" and "told Guardian" are the paper.
        return longNames.Contains(key) && !(name.First > 0
            && text.Tokens[name.First - 1].Lower is "the" or "told" or "by" or "tells" or "with");
    }

    /// <summary>"Carol Mills", "Marine Le Pen", who are later "Mills" and "Le Pen": companies are called by their first words.</summary>
    private static bool IsCalledByLast(AnnotatedText text, Name name, Dictionary<string, int> alone)
    {
        var words = name.End - name.First;
        if (words is < 2 or > 4 || name.Kind == NameKind.Place || (NameWords.IsThing(text.Tokens[name.End - 1].Lower)
                && !NameWords.IsOfFamily(text, name.First, name.End))
            || Nouns.OfName(text.Tokens[name.End - 1].Lower) != NounClass.Unknown || !text.Tokens[name.End - 1].IsWord) return false;
        var first = text.Tokens[name.First].Lower;
        if (NameWords.IsInstitution(text, name)) return false;
        // "United Steelworkers", "Team Reed": a first word that is no person's.
        if (!NameWords.IsGivenName(first) && (text.Shapes[name.First] != WordShape.Capitalized || NameFinder.IsNoName(first)
            || NameWords.IsInstitution(first)
            || Nouns.OfName(first) != NounClass.Unknown || first is "united" or "super" or "team" or "north" or "south" or "west" or "east"
                or "san" or "st.")) return false;
        if (alone.ContainsKey(text.Tokens[name.First].Lower) || (words > 2
            && alone.ContainsKey(NameFinder.Key(text, name with { End = name.First + 2 })))) return false;
        return alone.ContainsKey(text.Tokens[name.End - 1].Lower) || (words > 2
            && alone.ContainsKey(NameFinder.Key(text, name with { First = name.End - 2 })));
    }

    private static NameKind Best(int[] counts) => (NameKind)Array.IndexOf(counts, counts.Max());

    /// <summary>"the 68-year-old [Oregon] native", "fellow candidate [Tarvia] Senator Ann Reed": a place before its noun.</summary>
    private static bool IsOfOffice(AnnotatedText text, Name name) => name.Kind == NameKind.Place
        && IsModifier(text, name);

    /// <summary>"the [Reed] campaign": a noun or an adjective follows.</summary>
    private static bool IsModifier(AnnotatedText text, Name name) => name.End < text.Tokens.Length
        && (text.Tags[name.End].IsNoun() || text.Tags[name.End].IsAdjective());

    private static void Weigh(AnnotatedText text, Name name, int[] counts)
    {
        var sentence = text.SentenceAt(name.First);
        ref var person = ref counts[(int)NameKind.Person];
        ref var organization = ref counts[(int)NameKind.Organization];
        if (name.First > sentence.First)
        {
            var before = text.Tokens[name.First - 1].Lower;
            if (NameFinder.IsTitle(text, name.First - 1) && (name.Kind == NameKind.Person
                || NameFinder.IsPersonalTitle(text, name.First - 1))) person += 10;
            // "fund manager Kelm" may be a firm; "Wanderers manager Liv Kelm" is not.
            else if (Nouns.Of(before) == NounClass.Person && !IsOfOffice(text, name)
                && ((before is "manager" && name.First - 2 >= sentence.First && text.Tags[name.First - 2].IsProper()) || before is not ("manager" or "dealer" or "investor" or "underwriter" or "partner" or "owner" or "rival" or "forecaster"
                or "parent" or "broker" or "guide" or "user" or "buyer" or "seller" or "vendor" or "competitor" or "source"
                    or "contractor" or "distributor"))) person += 4;
            else if (before == "the" && name.End - name.First == 1 && name.Kind != NameKind.Place && !IsModifier(text, name)
                && !NameWords.IsGivenName(text.Tokens[name.First].Lower)) organization += 3;
        }

        var words = name.End - name.First;
        // Whatever stands around it, "Roy F. Weston Inc" is a firm.
        if (words > 1 && CompanyNames.IsCompany(text.Tokens[name.End - 1].Lower)) organization += 40;
        if (NameWords.IsInstitution(text, name)) organization += 6;
        if (words is > 1 and < 5 && NameWords.IsGivenName(text.Tokens[name.First].Lower)
            && !NameWords.IsThing(text.Tokens[name.End - 1].Lower)) person += 3;
        if (words > 1 && text.Tokens[name.First + (words > 2 ? 1 : 0)] is { Span.Length: 2 } initial
            && initial.Lower.EndsWith('.')) person += 3;
        if (name.End >= sentence.End) return;
        Follow(text, name, sentence.End, ref person, ref organization);
    }

    private static void Follow(AnnotatedText text, Name name, int limit, ref int person, ref int organization)
    {
        var next = text.Tokens[name.End].Lower;
        if (next == "<") organization += 8;
        else if (next is "newspaper" or "magazine" or "radio" or "television") organization += 6;
        else if (next is "unit" or "units" or "shares" or "stock" or "division" or "subsidiary" or "shareholders" or "stockholders"
            or "executives") organization += 4;
        else if (next is "officials" or "spokesman" or "spokeswoman") organization += 2;
        else if ((next is "campaign" or "administration" && name.Kind != NameKind.Place)
            || (next is "supporters" or "rally" or "backers" or "voters" or "allies" && name.Kind == NameKind.Person)) person += 3;
        else if (next == "who" && name.Kind != NameKind.Place) person += 3;
        // "Norvane's chief executive", "Norvane's shares".
        else if (next == "'s" && name.End + 2 < limit && text.Tokens[name.End + 1].Lower is "chief" or "shares" or "shareholders" or "board"
            or "headquarters" or "users" or "employees" && text.Tokens[name.End + 2].Lower is not ("of" or "strategist")) organization += 4;
        else if (next == "," && name.End + 1 < limit)
        {
            var second = text.Tokens[name.End + 1].Lower;
            if (second is "which") organization += 4;
            else if (second is "quoting" or "citing") organization += 6;
            else if ((second == "who" && name.Kind != NameKind.Place) || (text.Tags[name.End + 1] == Tag.CD && name.End + 2 < limit
                && text.Tokens[name.End + 2].Lower == ",")) person += 4;
            else if (Described(text, name.End + 1, limit) is var apposed && apposed == NounClass.Person
                && name.Kind != NameKind.Place) person += 4;
            else if (apposed == NounClass.Organization && IsOpen(text, name)) organization += 6;
        }
        else if (next is "is" or "was" && name.End + 1 < limit && text.Tokens[name.End + 1].Lower is "a" or "an" && IsOpen(text, name)
            && Described(text, name.End + 1, limit) is var called && called != NounClass.Unknown)
            (called == NounClass.Person ? ref person : ref organization) += 4;
        else if (text.Tags[name.End] is Tag.VBD or Tag.VBZ && name.End - name.First == 1
            && name.Kind is NameKind.Person or NameKind.Organization)
        {
            // "Digital said it", "Reagan said he": the pronoun of the clause that follows.
            for (var i = name.End + 1; i < Math.Min(limit, name.End + PronounReach); i++)
            {
                if (text.Tokens[i].Lower is "he" or "she" or "his" or "her" or "himself" or "herself") { person += 4; return; }
                var isNear = i - name.End < 4;
                if (text.Tokens[i].Lower == "itself" || (isNear && text.Tokens[i].Lower is "it" or "its")) { organization += 4; return; }
            }
        }
    }

    /// <summary>What may be a person or an institution, for all that its own words tell.</summary>
    private static bool IsOpen(AnnotatedText text, Name name) =>
        name.Kind != NameKind.Place && !NameWords.IsGivenName(text.Tokens[name.First].Lower);

    /// <summary>
    /// "Reed, a director of the firm", "Kelm, a subsidiary of": a noun for a person or an institution within the phrase behind the comma.
    /// </summary>
    private static NounClass Described(AnnotatedText text, int first, int limit)
    {
        for (var i = first; i < Math.Min(limit, first + 7); i++)
        {
            if (!(text.Tokens[i].Lower is "," or "." or "and" or "that" or "which" or "who" || text.Tags[i] is Tag.IN or Tag.POS
                || text.Tags[i].IsFinite())) continue;
            if (i == first) return NounClass.Unknown;
            var isEnd = text.Tokens[i].Lower is "," or "that" or "which" or "who" || text.Tags[i] == Tag.IN;
            return Nouns.Of(text.Tokens[i - 1].Lower) switch
            {
                NounClass.Person when isEnd => NounClass.Person,
                NounClass.Organization when isEnd && text.Tags[first] == Tag.DT => NounClass.Organization,
                _ => NounClass.Unknown,
            };
        }

        return NounClass.Unknown;
    }
}
