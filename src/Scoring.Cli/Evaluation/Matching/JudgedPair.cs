namespace Scoring.Cli.Evaluation.Matching;

/// <summary>A predicted attribution and the gold one that it stands for, and what is right about it.</summary>
/// <param name="SourceExact">The same words; two without a source are <paramref name="BothSourceless"/> and not this.</param>
internal readonly record struct JudgedPair(
    int Found, int Gold, bool CueExact, bool SourceOverlaps, bool SourceExact, bool BothSourceless, bool ContentOverlaps, bool ContentExact)
{
    /// <summary>Source and content are, in part at least, the right ones.</summary>
    public bool Full => ContentOverlaps && (SourceOverlaps || BothSourceless);

    public static JudgedPair Of(int i, int j, Labelled found, Labelled gold, CodePoints text)
    {
        Positions foundSource = Positions.Of(found.Source, text), goldSource = Positions.Of(gold.Source, text);
        return new(
            i, j,
            Words(found.Cue, gold.Cue),
            foundSource.SharedWith(goldSource) > 0,
            !foundSource.IsEmpty && Words(found.Source, gold.Source),
            foundSource.IsEmpty && goldSource.IsEmpty,
            Positions.Of(found.Content, text).SharedWith(Positions.Of(gold.Content, text)) > 0,
            Words(found.Content, gold.Content));

        bool Words(IReadOnlyList<Range> a, IReadOnlyList<Range> b) => Positions.OfWords(a, text).Equals(Positions.OfWords(b, text));
    }
}
