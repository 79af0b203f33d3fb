using Scoring.Language.Reading;

namespace Scoring.Language.Rules;

/// <summary>Attributions by word lists and the shape of sentences.</summary>
internal static class RuleExtractor
{
    /// <param name="layout">False leaves out what only layout tells, to measure what it brings.</param>
    public static List<Extracted> Extract(AnnotatedText text, bool layout = true)
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
            if (CourtCues.At(text, sentence) is { } heard) found.Add(heard);
        }

        if (layout) found.AddRange(new LayoutCues(text).Find().Select(read => read.Found));
        found.Sort((a, b) => a.Cue.First.CompareTo(b.Cue.First));
        QuotationChains.Extend(text, found);
        return [.. found.Where(attribution => attribution.Content.Count > 0).Select(attribution => attribution.ToSpans(text))];
    }
}
