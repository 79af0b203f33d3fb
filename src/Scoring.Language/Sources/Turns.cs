using Scoring.Language.Coreference;
using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>
/// Whose "I" it is in an interview or transcript: a paragraph that begins "REED:" is Reed's, and so are those behind it up to the next
/// label; "A:" behind "Q:" is whom the interview is with.
/// </summary>
internal sealed class Turns
{
    /// <summary>Labels that make an interview: one colon makes none.</summary>
    private const int FewestLabels = 3;

    private const int LongestLabel = 5;

    private readonly AnnotatedText _text;
    private readonly Dictionary<int, Person?> _ofParagraph = [];
    private readonly HashSet<int> _labelled = [];

    public Turns(AnnotatedText text, People people)
    {
        _text = text;
        var labels = new List<(int Paragraph, Person? Speaker)>();
        var paragraph = -1;
        var guest = default(Person?);
        foreach (var sentence in text.Sentences)
        {
            if (sentence.Paragraph == paragraph) continue;
            paragraph = sentence.Paragraph;
            if (Label(sentence.First, sentence.End, people) is not { } label) continue;
            if (labels.Count == 0) guest = Guest(people, sentence.First);
            labels.Add((paragraph, label.IsAnswer ? guest : label.Speaker));
        }

        if (labels.Count < FewestLabels) return;
        for (var l = 0; l < labels.Count; l++)
        {
            var end = l + 1 < labels.Count ? labels[l + 1].Paragraph : labels[l].Paragraph + 1;
            _labelled.Add(labels[l].Paragraph);
            for (var p = labels[l].Paragraph; p < end; p++) _ofParagraph[p] = labels[l].Speaker;
        }
    }

    /// <summary>The person in whose turn a token stands; null outside turns and where the interviewer has it.</summary>
    public Person? At(int token) => _ofParagraph.GetValueOrDefault(_text.SentenceAt(token).Paragraph);

    /// <summary>The person whose label opens the paragraph of a token.</summary>
    public Person? LabelledAt(int token) => _labelled.Contains(_text.SentenceAt(token).Paragraph) ? At(token) : null;

    /// <summary>Whom the introduction names most, in order; of the whole interview where there is none.</summary>
    private static Person? Guest(People people, int first) =>
        people.All.Where(person => person.Mentions[0] < first).OrderBy(person => person.Mentions[0])
            .MaxBy(person => person.Mentions.Count(mention => mention < first)) ?? people.All.MaxBy(person => person.Mentions.Count);

    private (Person? Speaker, bool IsAnswer)? Label(int first, int end, People people)
    {
        var colon = first;
        while (colon < end && colon - first < LongestLabel && _text.Tokens[colon].Lower != ":") colon++;
        if (colon == first || colon >= end || _text.Tokens[colon].Lower != ":") return null;
        var word = _text.Tokens[first].Lower.TrimEnd('.');
        if (colon - first == 1 && word is "q" or "question") return (null, false);
        if (colon - first == 1 && word is "a" or "answer") return (null, true);
        return people.At(colon - 1) is { } speaker && _text.Names[_text.NameOf[colon - 1]].First - first <= 2 ? (speaker, false) : null;
    }
}
