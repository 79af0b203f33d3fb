using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Decoding;

namespace Scoring.Training.Extraction;

/// <summary>The right path through a cue's window. A second run of source tokens counts as none: no path has two.</summary>
internal static class PartPath
{
    public static byte[] Of(CueCandidate cue, GoldCue gold)
    {
        var path = new byte[cue.WindowLength];
        var behind = false;
        for (var at = 0; at < path.Length; at++)
        {
            var token = cue.WindowFirst + at;
            var isCue = token >= cue.First && token < cue.End;
            var label = gold.Part(token);
            var continues = at > 0 && path[at - 1] == PartStates.Source;
            if (!isCue && label == PartStates.SourceLabel && (!behind || continues))
            {
                path[at] = PartStates.Source;
                behind = true;
            }
            else if (isCue) path[at] = behind ? (byte)PartStates.CueBehind : (byte)PartStates.CueBefore;
            else if (label == PartStates.ContentLabel) path[at] = behind ? (byte)PartStates.ContentBehind : (byte)PartStates.ContentBefore;
            else path[at] = behind ? (byte)PartStates.NoneBehind : (byte)PartStates.NoneBefore;
        }

        return path;
    }
}
