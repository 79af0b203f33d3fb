using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Finds the person whom a source phrase names as its speaker: "Secretary of State George Shultz", "former Gov. and party chairman Ed
/// Reed", but neither the owner ("Reed's aide") nor what hangs on a preposition ("an aide to Senator Reed").
/// </summary>
internal sealed class PhraseNames(AnnotatedText text, NounPhrases phrases, People people)
{
    /// <summary>The first token of the name; -1 if the phrase names no person as its speaker.</summary>
    public int PersonIn(SourcePhrase phrase)
    {
        var end = phrase.Range.End;
        var governed = false;
        var preposition = -1;
        for (var i = phrase.Core.First; i < end; i++)
        {
            var word = text.Tokens[i].Lower;
            // "International Sugar Organization (ISO) officer"
            if (word == "(" && i + 2 < end && text.Tokens[i + 2].Lower == ")") { i += 2; continue; }
            if (word is "," or "(" or "who" or "which" or "that" or "—" or "–" or ":"
                || (text.Tags[i].IsFinite() && i > phrase.Core.First)) return -1;
            if (text.Tags[i] is Tag.IN or Tag.TO && word is not ("as" or "both")) { (governed, preposition) = (true, i); continue; }
            if (word is "and" or "or" or "&" && !governed && !IsOfTitle(i, phrase)) return -1;
            if (people.At(i) is null) continue;
            var name = text.Names[text.NameOf[i]];
            var next = Math.Min(name.End, end);
            i = next - 1;
            if (IsOwner(next, end) || IsModifier(name, next) || IsGroupName(name, phrase)) continue;
            if (!governed || BelongsToTitle(name, phrase, preposition)) return name.First;
        }

        return -1;
    }

    /// <summary>"Reed's", also where the mark stands inside the name as the tagger cut it.</summary>
    private bool IsOwner(int next, int end) => (next < end && text.Tags[next] == Tag.POS && next + 1 < end && !IsBreak(next + 1))
        || (text.Tags[next - 1] == Tag.POS && next < end && !IsBreak(next));

    private bool IsBreak(int token) => text.Tokens[token].Kind is TokenKind.Mark or TokenKind.Quote
        || text.Tokens[token].Lower is "and" or "or";

    /// <summary>"the Reed campaign", "an anti-Reed super committee": a noun of the same phrase follows.</summary>
    private bool IsModifier(Name name, int next) =>
        phrases.Holds(next - 1) && phrases.At(next - 1).End > next && text.Tokens[next].IsWord && name.End == next
            && (text.Tags[next].IsNoun() || (text.Tags[next].IsAdjective() && text.Tags[phrases.At(next).End - 1].IsNoun()));

    /// <summary>"the hacking group Anonymous": a noun for an institution stands before a lone name.</summary>
    private bool IsGroupName(Name name, SourcePhrase phrase) =>
        name.First > phrase.Core.First && name.End - name.First == 1
            && Nouns.OfHead(text.Tokens[name.First - 1].Lower) == NounClass.Organization
        && text.Shapes[name.First - 1] == WordShape.Lower;

    /// <summary>"former Pennsylvania Gov. and party chairman Ed Reed": the title goes on behind "and".</summary>
    private bool IsOfTitle(int and, SourcePhrase phrase) =>
        and > phrase.Core.First && NameBounds.IsPortfolio(text.Tokens[and - 1].Lower) && NameBounds.IsPortfolio(text.Tokens[and + 1].Lower)
        || and > phrase.Core.First && (Nouns.OfHead(text.Tokens[and - 1].Lower) == NounClass.Person
            || NounClassifier.Default.IsPerson(text.Tokens[and - 1].Lower)
            || NameFinder.IsTitle(text, and - 1))
            && (text.Tags[phrase.Core.First] != Tag.DT || (text.Tokens[phrase.Core.First].Lower == "the"
                && HasPlainRole(and + 1, phrase.Range.End)));

    /// <summary>"the former aide and current anchor Ed Reed": one person. "The mayor and Senator Reed": two.</summary>
    private bool HasPlainRole(int first, int end)
    {
        for (var i = first; i < end && people.At(i) is null; i++)
        {
            if (text.Tags[i] == Tag.DT) return false;
            if (text.Shapes[i] == WordShape.Lower && Nouns.OfHead(text.Tokens[i].Lower) == NounClass.Person) return true;
        }

        return false;
    }

    private bool HasRole(int first, int end)
    {
        for (var i = first; i < end; i++) if (Nouns.OfHead(text.Tokens[i].Lower) == NounClass.Person
            || NameFinder.IsTitle(text, i)) return true;
        return false;
    }

    /// <summary>"Secretary of State George Shultz": within what hangs on "of" the name stands last, and no title of its own before
    /// it.</summary>
    private bool BelongsToTitle(Name name, SourcePhrase phrase, int preposition)
    {
        var before = name.First - 1;
        if (before <= phrase.Core.End || !phrases.Holds(before) || !text.Tags[before].IsNoun()) return false;
        if (!HasRole(phrase.Core.First, before)) return false;
        if (text.Tokens[phrase.Core.First].Lower is "a" or "an" or "one" or "another") return false;
        if (Nouns.OfHead(text.Tokens[before].Lower) != NounClass.Person && !NameFinder.IsTitle(text, before)) return true;
        // "Speaker of the House Rep. Paul Ryan": behind "of" comes what the office is of, and then a second title.
        var title = before;
        while (title > preposition && (NameFinder.IsTitle(text, title)
            || Nouns.OfHead(text.Tokens[title].Lower) == NounClass.Person)) title--;
        return title > preposition && text.Tokens[preposition].Lower == "of" && text.Tags[title].IsNoun();
    }
}
