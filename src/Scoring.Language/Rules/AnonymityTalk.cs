using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Rules;

/// <summary>Tells how a source wants to appear from what a source says: "asked not to be named" is no statement of hers.</summary>
internal static class AnonymityTalk
{
    /// <summary>"who asked not to be named", "requested anonymity", "because she feared …" in such a clause: how a source wants to appear.</summary>
    public static bool Is(AnnotatedText text, VerbGroup group, Sentence sentence)
    {
        if (group.Lemma is not ("ask" or "decline" or "request" or "insist" or "want" or "refuse" or "prefer" or "wish" or "demand" or "seek" or "speak" or "give" or "agree" or "choose" or "fear" or "worry")) return false;
        var isReason = group.Lemma is "fear" or "worry";
        var last = Math.Min(sentence.End, group.End + 9);
        for (var i = isReason ? Math.Max(sentence.First, group.First - 12) : group.End; i < (isReason ? group.First : last); i++)
        {
            if (text.Tokens[i].Lower is "anonymity" or "anonymous" or "unnamed") return true;
            if (i > 0 && text.Tokens[i].Lower is "named" or "identified" or "unidentified"
                && text.Tokens[i - 1].Lower is "be" or "being") return true;
            if (i > 0 && text.Tokens[i].Lower == "name" && text.Tokens[i - 1].Lower == "by") return true;
            if (text.Tokens[i].Lower is "name" or "names" or "surname" && text.Tags[i - 1] is Tag.PRPS or Tag.JJ && (group.Lemma is "give" or "refuse" or "decline" || (i + 1 < last && text.Tokens[i + 1].Lower is "used" or "not" or "published" or "withheld" or "printed" or "be" or "to"))) return true;
            if (text.Tokens[i].Lower is "," or ";" && !isReason) return false;
        }

        return false;
    }
}
