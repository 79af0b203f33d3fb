using Scoring.Language.Coreference;
using Scoring.Language.Names;
using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>How well a description fits what the article tells of a person: words, party, place.</summary>
internal sealed class DescriptionFit(AnnotatedText text)
{
    private const int LongestClause = 50, MostMentions = 40;

    private static readonly string[] Deputies = ["vice", "deputy", "assistant"];

    /// <summary>Less than any number of shared words.</summary>
    public const int Contrary = -3;

    /// <summary>Neither sex nor party nor place nor what the clause goes on to say speaks against it.</summary>
    public bool IsPossible(Person person, DescribedPerson described) => described.Agrees(person) && person != described.Around
        && Of(person, described.Core) >= 0 && !IsNamedBeside(person, described.First);

    /// <summary>How many words of a description the article says of a person, a place counting twice; below 0 if it says the
    /// contrary.</summary>
    public int Of(Person person, TokenRange core)
    {
        var shared = 0;
        var head = text.Tokens[core.End - 1].Lower;
        if (IsDeputy(person, core)) return Contrary;
        for (var i = core.First; i < core.End; i++)
        {
            var word = text.Tokens[i].Lower;
            var (isRight, isLeft) = (Is(person, "republican", "gop"), Is(person, "democratic", "democrat"));
            if ((word is "republican" or "gop" && isLeft && !isRight)
                || (word is "democratic" or "democrat" && isRight && !isLeft)) return Contrary;
            if (Deputies.Contains(word) && !person.Traits.Contains(word) && person.Roles.Contains(head)) return Contrary;
            if (text.NameOf[i] >= 0 && text.Names[text.NameOf[i]] is { Kind: NameKind.Place } place && place.End < core.End)
            {
                var match = OfPlace(person, place, head);
                if (match < 0) return Contrary;
                shared += match;
                i = place.End - 1;
            }
            else if (i < core.End - 1 && word is not ("former" or "then" or "the") && Has(person, word, i))
            {
                shared++;
            }
        }

        // "the senator from Vermont"
        if (core.End + 1 < text.Tokens.Length && text.Tokens[core.End].Lower is "from" or "of" && text.NameOf[core.End + 1] >= 0
            && text.Names[text.NameOf[core.End + 1]] is { Kind: NameKind.Place } home)
        {
            var match = OfPlace(person, home, text.Tokens[core.End - 1].Lower);
            if (match < 0) return Contrary;
            shared += match;
        }

        return shared;
    }

    /// <summary>
    /// "The senator told Reed that …", "Reed has failed," the senator said: whom the same clause goes on to name, or the words quoted in
    /// it, is another.
    /// </summary>
    private bool IsNamedBeside(Person person, int token)
    {
        var sentence = text.SentenceAt(token);
        var next = person.Mentions.BinarySearch(sentence.First);
        next = next < 0 ? ~next : next;
        for (var m = next; m < Math.Min(person.Mentions.Count, next + MostMentions) && person.Mentions[m] < sentence.End; m++)
        {
            var mention = person.Mentions[m];
            if (mention > token ? IsOfClause(token, mention) : text.IsInQuotation(mention) && !text.IsInQuotation(token)) return true;
        }

        return false;
    }

    /// <summary>No other clause stands between: "the senator gave way, and Reed won", "…, where Reed won", "…, before he, Reed, won".</summary>
    private bool IsOfClause(int token, int mention)
    {
        if (mention - token > LongestClause || text.Tokens[mention - 1].Lower is "," or "(") return false;
        for (var i = token + 1; i < mention; i++)
        {
            if (text.Tokens[i].Lower == ";" || (text.Tokens[i].Lower is "," or "—" && text.Tokens[i + 1].Lower
                is "and" or "but" or "where" or "which" or "who" or "while" or "though" or "whose")) return false;
        }

        return true;
    }

    /// <summary>"the Ohio senator", "the senator from Ohio": where from is told.</summary>
    public bool TellsPlace(TokenRange core) => Enumerable.Range(core.First, core.End - core.First)
        .Any(i => IsPlace(i) && text.Names[text.NameOf[i]].End < core.End)
        || (core.End + 1 < text.Tokens.Length && text.Tokens[core.End].Lower is "from" or "of" && IsPlace(core.End + 1));

    private bool IsPlace(int token) => text.NameOf[token] >= 0 && text.Names[text.NameOf[token]].Kind == NameKind.Place;

    private int OfPlace(Person person, Name place, string head)
    {
        if (person.Places.Count == 0) return 0;
        var written = Origins.Written(text, place);
        if (person.Places.Any(known => Origins.Agree(written, known))) return 2;
        // "the Iowa winner" is from anywhere.
        return Prominence.IsRunning(head) || head is "winner" or "victor" or "loser" or "favorite" or "delegate" ? 0 : -1;
    }

    /// <summary>"the president", of the vice president.</summary>
    private bool IsDeputy(Person person, TokenRange core) => Deputies.Any(word => person.Traits.Contains(word)
        && person.Roles.Contains(text.Tokens[core.End - 1].Lower)
        && !Enumerable.Range(core.First, core.End - core.First).Any(i => text.Tokens[i].Lower == word));

    private bool Has(Person person, string word, int token) => person.Traits.Contains(word)
        || (text.IsCapitalized(token) && person.Places.Any(place => Origins.Agree(word, place)));

    private static bool Is(Person person, string word, string other) =>
        person.Traits.Contains(word) || person.Traits.Contains(other) || person.Roles.Contains(word) || person.Roles.Contains(other);
}
