using Scoring.Language.Sources;

namespace Scoring.Language.Attributions;

/// <summary>What is said of a source once (anonymity, reason, how it knows, role) holds for it throughout the article.</summary>
internal static class DetailSharing
{
    public static void Spread(List<Draft> drafts)
    {
        var unnamed = drafts.Where(draft => draft.Innermost is { Class: SourceClass.UnnamedPerson or SourceClass.UnnamedGroup });
        foreach (var same in unnamed.GroupBy(draft => draft.Innermost!.Key))
        {
            var all = same.SelectMany(Of).Where(detail => detail.Kind is not (DetailKind.Bare or DetailKind.SecondHand))
                .DistinctBy(detail => detail.Kind).ToList();
            ShareOutlets([.. same.OrderBy(draft => draft.Cue.First)]);
            foreach (var draft in same)
            {
                var own = Of(draft);
                TakeFullerRole(own, same.SelectMany(Of));
                own.AddRange(all.Where(detail => !own.Exists(known => known.Kind == detail.Kind)));
                if (own.Exists(detail => detail.Kind == DetailKind.Role)) own.RemoveAll(detail => detail.Kind == DetailKind.Bare);
            }
        }
    }

    /// <summary>Of "the official" and "a senior ministry official", the same source, the latter tells what it is.</summary>
    private static void TakeFullerRole(List<SourceDetail> own, IEnumerable<SourceDetail> all)
    {
        var at = own.FindIndex(detail => detail.Kind == DetailKind.Role);
        if (at < 0) return;
        own[at] = all.Where(detail => detail.Kind == DetailKind.Role).MaxBy(detail => detail.Evidence.Length) ?? own[at];
    }

    /// <summary>"the Chronicle quoted an official … The official said": there too the Chronicle passes it on.</summary>
    private static void ShareOutlets(List<Draft> same)
    {
        if (same[0].Carriers.Count == 0) return;
        foreach (var draft in same.Where(draft => draft.Carriers.Count == 0 && draft.Via.Count == 0))
            draft.Carriers.AddRange(same[0].Carriers);
    }

    private static List<SourceDetail> Of(Draft draft) => draft.Inner is null ? draft.Details : draft.InnerDetails;
}
