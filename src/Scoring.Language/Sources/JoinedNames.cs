using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Who is named beside the first of a source: "Senators Ann Reed of Ohio, who wrote it, and Tom Shah (D)", "Reed/Shah"; but not who
/// is named in what hangs on behind: "Ann Reed, a friend of Shah and Lopez".
/// </summary>
internal sealed class JoinedNames(AnnotatedText text, NounPhrases phrases, People people)
{
    /// <summary>Tokens of the titles before a name, and of what stands between commas or dashes behind it.</summary>
    private const int LongestTitle = 14, LongestAside = 30, LongestBracket = 8, HeadlineSentences = 2;

    /// <summary>All who speak together, the first of them named before a token; just the first where it is one.</summary>
    public IReadOnlyList<Person> From(Person first, int behind, int end) => From(first, behind, end, out _);

    /// <param name="last">Where the last of their names ends.</param>
    public IReadOnlyList<Person> From(Person first, int behind, int end, out int last)
    {
        var all = new List<Person> { first };
        var isJoined = false;
        var at = behind;
        while (at < end && Next(ref at, end, out var isAnd) is { } next && (isAnd || !isJoined))
        {
            if (!all.Contains(next)) all.Add(next);
            isJoined |= isAnd;
        }

        // "Reed, Shah split on bridge": a headline's comma.
        isJoined |= all.Count == 2 && at == end && text.SentenceOf[behind] < HeadlineSentences;
        last = isJoined ? at : behind;
        return isJoined ? all : [first];
    }

    /// <summary>The person whom "and", a slash or the comma of a list joins to what ends at a token; moves behind that name.</summary>
    private Person? Next(ref int at, int end, out bool isAnd)
    {
        var from = BehindAttached(at, end);
        var joint = Joint(from, end, out isAnd);
        if (joint == 0) (joint, isAnd) = (BehindAside(from, end), true);
        var name = joint == 0 ? -1 : Member(joint, end, isAnd);
        if (name < 0 && joint > 0 && !isAnd && BehindAside(from, end) is > 0 and var behind)
            (name, isAnd) = (Member(behind, end, true), true);
        if (name < 0) return null;
        at = text.NameOf[name] >= 0 ? Math.Min(end, text.Names[text.NameOf[name]].End) : name + 1;
        return PersonAt(name);
    }

    /// <summary>"(D)", "of Ohio", "at the University of Oslo": what belongs to the name before.</summary>
    private int BehindAttached(int at, int end)
    {
        while (at + 1 < end)
        {
            if (text.Tokens[at].Lower is "(" or "<")
            {
                var close = at + 1;
                while (close < Math.Min(end, at + LongestBracket) && text.Tokens[close].Lower is not (")" or ">")) close++;
                if (close >= end || text.Tokens[close].Lower is not (")" or ">")) return at;
                at = close + 1;
            }
            else if (text.Tokens[at].Lower is "of" or "at" or "from" or "in" or "for" && phrases.StartsAt(at + 1)
                && people.At(Math.Min(end, phrases.At(at + 1).End) - 1) is null) at = Math.Min(end, phrases.At(at + 1).End);
            else return at;
        }

        return at;
    }

    /// <summary>The token behind the words that join, 0 for none.</summary>
    private int Joint(int at, int end, out bool isAnd)
    {
        isAnd = true;
        if (at + 1 >= end) return 0;
        var hasComma = text.Tokens[at].Lower == ",";
        if (hasComma) at++;
        var (word, next) = (text.Tokens[at].Lower, at + 1 < end ? text.Tokens[at + 1].Lower : "");
        // "the Harbour Party, or HP"
        if (word is "and" or "&" or "nor" or "/" || (word == "or" && !hasComma)) return at + 1;
        if (word == "along" && next == "with") return at + 2;
        if (word == "as" && next == "well") return at + 3;
        isAnd = false;
        return hasComma ? at : 0;
    }

    /// <summary>", the mayor of Norwood, and", "— a former aide — and": the token behind that "and"; 0 if there is none.</summary>
    private int BehindAside(int at, int end)
    {
        if (at + 1 >= end || !IsEdge(at)) return 0;
        for (var i = at + 1; i + 1 < Math.Min(end, at + LongestAside); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote || text.Tokens[i].Lower is ";" or ":") return 0;
            var and = text.Tokens[i].Lower == "," || IsEdge(i) ? i + 1 : i;
            if (and == i || Joint(and, end, out var isAnd) is 0 || !isAnd) continue;
            // "…, who backs Tom Shah, and Ann Lee": may go on with whom she backs.
            if (people.At(i - 1) is null) return Joint(and, end, out _);
        }

        return 0;
    }

    private bool IsEdge(int token) => text.Tokens[token].Lower is "," or "—" or "–" or "--" or "-";

    /// <summary>The token by which a phrase names who speaks: "former Gov. Ann Reed", "his wife, Ann"; -1 if it does not.</summary>
    private int Member(int first, int end, bool isAnd)
    {
        var hasRole = false;
        for (var i = first; i < Math.Min(end, first + LongestTitle); i++)
        {
            var word = text.Tokens[i].Lower;
            if (PersonAt(i) is not null)
            {
                var next = text.NameOf[i] >= 0 ? text.Names[text.NameOf[i]].End : i + 1;
                if (next < end && text.Tags[next] == Tag.POS && next + 1 < end && text.Tokens[next + 1].IsWord) { i = next; continue; }
                // "the Shah campaign"; not "Jim Risch" where the tagger found half of the name.
                return next < end && phrases.Holds(next) && phrases.At(next).First < next && text.Tags[next].IsNoun()
                    && !(text.IsCapitalized(next) && Nouns.OfHead(text.Tokens[next].Lower) == NounClass.Unknown) ? -1 : i;
            }

            // "Secretary of State Ann Reed"
            if (word == "of" && i > first && (NameFinder.IsTitle(text, i - 1)
                || Nouns.OfHead(text.Tokens[i - 1].Lower) == NounClass.Person)) continue;
            if (word == "," && isAnd && hasRole && i + 1 < end && phrases.StartsAt(i + 1)) { hasRole = false; continue; }
            var isRole = Nouns.OfHead(word) == NounClass.Person;
            if (text.Tags[i].IsAdverb() || text.Tags[i] == Tag.PRP || !(phrases.Holds(i) || isRole || NameFinder.IsTitle(text, i)
                || word is "retired" or "former" or "fellow")) return -1;
            hasRole = isRole && (!phrases.Holds(i) || phrases.At(i).End == i + 1);
            // "Ann Reed, a friend": an apposition, where no "and" says otherwise.
            if (!isAnd && text.Tags[i] is Tag.DT or Tag.PRPS) return -1;
        }

        return -1;
    }

    private Person? PersonAt(int token) => people.At(token)
        ?? (text.NameOf[token] < 0 && text.IsCapitalized(token) && phrases.Holds(token) && phrases.At(token) == (token, token + 1)
            ? people.ByWord(text.Tokens[token].Lower) : null);
}
