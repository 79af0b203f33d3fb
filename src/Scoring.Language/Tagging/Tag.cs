namespace Scoring.Language.Tagging;

/// <summary>Parts of speech of the Penn Treebank (Marcus et al., 1993); all punctuation is <see cref="Mark"/>.</summary>
public enum Tag : byte
{
    Mark, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB,
}

internal static class TagExtensions
{
    public static bool IsNoun(this Tag tag) => tag is Tag.NN or Tag.NNS or Tag.NNP or Tag.NNPS;

    public static bool IsProper(this Tag tag) => tag is Tag.NNP or Tag.NNPS;

    public static bool IsVerb(this Tag tag) => tag is >= Tag.VB and <= Tag.VBZ;

    /// <summary>A verb form that can have a subject of its own: said, says, say.</summary>
    public static bool IsFinite(this Tag tag) => tag is Tag.VBD or Tag.VBP or Tag.VBZ;

    public static bool IsAdjective(this Tag tag) => tag is Tag.JJ or Tag.JJR or Tag.JJS;

    public static bool IsAdverb(this Tag tag) => tag is Tag.RB or Tag.RBR or Tag.RBS;
}
