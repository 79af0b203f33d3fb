using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Language.Sources;

/// <summary>
/// Who speaks behind "Q:" and "A:": whoever asks for the paper, and the one whom the lines above the first question name most. Where they
/// name two equally often, or nobody, the one who answers is not told.
/// </summary>
internal sealed class Interviewee(AnnotatedText text, People people)
{
    private readonly Lazy<Person?> _person = new(() => Find(text, people));

    /// <summary>Null if the words are no label of a turn.</summary>
    public SourceReading? Of(TokenRange range) => range.End - range.First != 1 ? null : QuestionTurns.LetterAt(text, range.First) switch
    {
        'Q' => new(SourceClass.Author, null, "author", range, 0.7),
        'A' when _person.Value is { } person =>
            NamePhraseReader.Named(person, range, 0.8),
        'A' => new(SourceClass.UnnamedPerson, null, "interviewee", range, 0.6),
        _ => null,
    };

    private static Person? Find(AnnotatedText text, People people)
    {
        var first = 0;
        while (first < text.Tokens.Length && QuestionTurns.LetterAt(text, first) == '\0') first++;
        var named = people.All.Select(person => (Person: person, Mentions: person.Mentions.Count(at => at < first && !IsByline(text, at))))
            .Where(pair => pair.Mentions > 0).OrderByDescending(pair => pair.Mentions).ToList();
        return named.Count == 0 || (named.Count > 1 && named[0].Mentions == named[1].Mentions) ? null : named[0].Person;
    }

    private static bool IsByline(AnnotatedText text, int token) => text.Tokens[text.SentenceAt(token).First].Lower is "by";
}
