using Scoring.Language.Reading;

namespace Scoring.Language.Rules;

/// <summary>Attributions by word lists and the shape of sentences.</summary>
internal static class RuleExtractor
{
    public static List<Extracted> Extract(AnnotatedText text)
    {
        var phrases = text.Phrases;
        var subjects = new Subjects(text, phrases);
        var clauses = new Clauses(text, phrases);
        var contents = new Contents(text, phrases, clauses);
        var verbs = new VerbCues(text, phrases, subjects, clauses, contents);
        var phraseCues = new PhraseCues(text, phrases, subjects, contents);
        var found = new List<Found>();
        foreach (var sentence in text.Sentences)
        {
            verbs.Find(sentence, found);
            phraseCues.Find(sentence, found);
        }

        new LayoutCues(text).Find(found);
        found.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        QuotationChains.Extend(text, found);
        return [.. found.Where(attribution => attribution.Content.Count > 0).Select(attribution => attribution.ToSpans(text))];
    }
}
