using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Coreference;

/// <summary>
/// People whom an article calls by a name that it made up: "Amina (not her real name)", "Amina, whose name has been changed", "Amina is a
/// pseudonym", and "Amina's name has been changed" in a note below. Not "the ship's name was changed", "Ali, whose name was changed in 1964".
/// </summary>
internal sealed class InventedNames(AnnotatedText text, People people)
{
    /// <summary>Tokens from "name" to "changed", and over which a list of names goes.</summary>
    private const int Near = 5, LongestList = 20;

    public void Mark()
    {
        for (var i = 1; i + 1 < text.Tokens.Length; i++)
        {
            switch (text.Tokens[i].Lower)
            {
                case "name" or "names" when IsNotReal(i):
                    MarkAt(Before(i - 4), i - 3, i + 1);
                    break;
                case "name" or "names" when Changed(i) is > 0 and var end:
                    if (Owner(i) is >= 0 and var owner) MarkAt(owner, i, end);
                    else MarkList(i, end);
                    break;
                case "pseudonym" when text.Tags[i - 1] == Tag.DT && i > 2:
                    MarkAt(Before(i - 3), i - 1, i + 1);
                    break;
            }
        }
    }

    /// <summary>"not her real name".</summary>
    private bool IsNotReal(int name) => name > 4 && text.Tokens[name - 1].Lower is "real" or "own" && text.Tags[name - 2] == Tag.PRPS
        && text.Tokens[name - 3].Lower == "not";

    /// <summary>Where "has been changed" ends behind "name", by the writer and not once in somebody's life; 0 if it does not follow.</summary>
    private int Changed(int name)
    {
        for (var i = name + 1; i < Math.Min(text.Tokens.Length, name + LongestList); i++)
        {
            if (text.Tokens[i].Kind == TokenKind.Quote || text.Tokens[i].Lower is "." or ";") return 0;
            if (text.Tokens[i].Lower is not ("changed" or "altered" or "invented") || !text.Tags[i].IsVerb()) continue;
            if (text.Tokens[i - 1].Lower is not ("been" or "was" or "were" or "is" or "are")) return 0;
            return i + 1 < text.Tokens.Length && text.Tokens[i + 1].Lower is "from" or "in" or "when" or "after" or "again" or "twice" or "by" ? 0 : i + 1;
        }

        return 0;
    }

    /// <summary>The person before "'s name" or ", whose full name"; -1 if it is nobody's who is named.</summary>
    private int Owner(int name)
    {
        var before = name - 1;
        while (before > 0 && text.Tags[before].IsAdjective()) before--;
        return text.Tags[before] == Tag.POS || text.Tokens[before].Lower is "’s" or "'s" ? Before(before - 1)
            : text.Tokens[before].Lower == "whose" && before > 0 ? Before(before - 1) : -1;
    }

    /// <summary>"The names of Amina and Josip have been changed".</summary>
    private void MarkList(int name, int end)
    {
        if (text.Tokens[name + 1].Lower != "of") return;
        for (var i = name + 2; i < end; i++) MarkAt(i, name, end);
    }

    private int Before(int token)
    {
        if (token > 0 && text.Tokens[token].Lower is "," or "(" or "—" or "–" or "is") token--;
        return token >= 0 && people.At(token) is not null ? token : -1;
    }

    private void MarkAt(int token, int first, int end)
    {
        if (token >= 0 && people.At(token) is { } person && person.InventedAt.IsEmpty) person.InventedAt = new(first, end);
    }
}
