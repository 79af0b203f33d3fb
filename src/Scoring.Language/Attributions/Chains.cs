using Scoring.Language.Reading;
using Scoring.Language.Sources;

namespace Scoring.Language.Attributions;

/// <summary>
/// Joins "the Chronicle reported" with the attribution that is its content, and "…, citing two aides" with the report before it: the
/// innermost speaks, the outlet carries.
/// </summary>
internal static class Chains
{
    /// <param name="reports">Whether a cue says that its source reports: who reports what another said passes it on, known outlet or
    /// not.</param>
    public static void Join(List<Draft> drafts, Outlets outlets, Func<TokenRange, bool> reports)
    {
        var bySource = drafts.Where(draft => draft.Inner is not null).ToLookup(draft => draft.Source);
        var byParent = drafts.Where(draft => draft.Parent is not null).ToLookup(draft => draft.Parent!);
        foreach (var outer in drafts)
        {
            if (outer.Inner is not null || outer.Reading is not { Name: { } name, Class: SourceClass.NamedOrganization }) continue;
            var inner = Cited(outer, bySource) ?? (outlets.IsOutlet(name) || reports(outer.Cue) ? MainOfContent(outer, byParent) : null);
            if (inner is null) continue;
            // "The Standard, citing the Herald, said a diplomat had told the paper that …": on to the diplomat.
            if (inner.Innermost is { Class: SourceClass.NamedOrganization, Name: { } second } between && outlets.IsOutlet(second)
                && inner.Parent != outer && MainOfContent(outer, byParent) is { } speaker)
            {
                outer.Carriers.Add(outlets.Carrier(name, outer.Source));
                outer.Between.Add((inner.Inner is null ? inner.Source : inner.InnerSource, between));
                (name, inner) = (second, speaker);
            }

            outer.Inner = inner.Innermost;
            outer.InnerSource = inner.Inner is null ? inner.Source : inner.InnerSource;
            outer.InnerDetails.AddRange(inner.Inner is null ? inner.Details : inner.InnerDetails);
            outer.Carriers.Add(outlets.Carrier(name, outer.Source));
            outer.Carriers.AddRange(inner.Carriers.Where(carrier => !outer.Carriers.Contains(carrier)));
            outer.Between.AddRange(inner.Between);
            // "KTB reported that a spokesman told the Post": the Post stands nearest to him.
            if (inner.Parent == outer) outer.Carriers.AddRange(inner.Via.Where(heard => !outer.Carriers.Contains(heard)));
        }
    }

    /// <summary>"the Chronicle reported X, citing Y": Y, as read at the cue "citing", whose own attribution then goes.</summary>
    private static Draft? Cited(Draft outer, ILookup<TokenRange, Draft> bySource)
    {
        var citing = bySource[outer.Source].FirstOrDefault(draft => draft != outer);
        if (citing is not null) citing.IsAbsorbed = true;
        return citing;
    }

    /// <summary>"the Chronicle reported that Reed said X": Reed, if what Reed said is nearly all that the Chronicle reported. What it
    /// has read in a paper it reports itself.</summary>
    private static Draft? MainOfContent(Draft outer, ILookup<Draft, Draft> byParent)
    {
        var size = outer.ContentTokens.Sum(piece => piece.End - piece.First);
        return byParent[outer].FirstOrDefault(draft => !draft.Source.IsEmpty
            && draft.Innermost is { Class: not (SourceClass.Document or SourceClass.UnnamedDocument) } innermost
            && innermost.Name != outer.Reading!.Name
            && draft.ContentTokens.Sum(piece => piece.End - piece.First) + (draft.Source.End - draft.Source.First) + (draft.Cue.End - draft.Cue.First) + 3 >= size * 0.75);
    }
}
