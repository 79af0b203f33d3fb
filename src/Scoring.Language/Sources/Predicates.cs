using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>"Reed is a broker, gambler and rogue who …", "Reed, who is just a broker": of whom a description is said.</summary>
internal sealed class Predicates(AnnotatedText text, People people)
{
    /// <summary>Tokens of the descriptions listed between the verb and the one asked for.</summary>
    private const int LongestList = 20;

    private const int LongestLabel = 5;

    /// <summary>The person of whom the phrase that begins at a token is said; null if it is said of nobody named.</summary>
    /// <param name="inList">Other descriptions may stand before it.</param>
    public Person? SubjectOf(int first, bool inList)
    {
        var sentence = text.SentenceAt(first).First;
        var verb = first - 1;
        while (verb > sentence && first - verb < LongestList && (text.Tags[verb].IsAdverb()
            || (inList && (text.Tokens[verb].Lower is "," or "and" or "or" || text.Tags[verb].IsAdjective()
                || (text.Phrases.Holds(verb) && text.NameOf[verb] < 0))))) verb--;
        if (verb <= sentence || text.Tokens[verb].Lower is not ("is" or "was" or "remains" or "became" or "'s")) return null;
        var subject = verb - 1;
        // "Reed shouts at his staff and is a liar": the subject of both.
        if (text.Tokens[subject].Lower is "and" or "but") return First(sentence, subject);
        if (text.Tags[subject] == Tag.WP && subject - 1 > sentence) subject -= text.Tokens[subject - 1].Lower == "," ? 2 : 1;
        return text.NameOf[subject] >= 0 ? people.At(subject) : null;
    }

    /// <summary>The person who is the subject of the one clause that a sentence begins with; behind a label, "Editor's note:".</summary>
    private Person? First(int sentence, int end)
    {
        var first = sentence;
        for (var i = sentence; i < Math.Min(end, sentence + LongestLabel); i++) if (text.Tokens[i].Lower == ":") first = i + 1;
        if (!text.Phrases.StartsAt(first) || text.Phrases.At(first).End is var behind && behind >= end) return null;
        while (behind < end && text.Tags[behind].IsAdverb()) behind++;
        return text.Tags[behind].IsFinite() ? people.At(text.Phrases.At(first).End - 1) : null;
    }
}
