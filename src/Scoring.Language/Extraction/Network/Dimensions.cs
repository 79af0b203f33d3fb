namespace Scoring.Language.Extraction.Network;

/// <summary>Sizes of the network. The hidden ones are multiples of 16; in the embedding's order they make up its input.</summary>
internal static class Dimensions
{
    public const int Vector = 100, Word = 32, Suffix = 24, Prefix = 12, Shape = 8, Quotation = 8, Tag = 16, Name = 8, Place = 8;

    /// <summary>What is known of the word alone.</summary>
    public const int WordInput = Vector + Word + Suffix + Prefix;

    public const int Input = WordInput + Shape + Quotation + Tag + Name + Place;

    /// <summary>Of each direction of the two encoder layers.</summary>
    public const int Hidden = 128;

    /// <summary>What is known of a token: both layers, both directions.</summary>
    public const int Token = 4 * Hidden;

    /// <summary>Of each direction of the layer that finds source and content for a cue.</summary>
    public const int Parts = 96;

    public const int Distance = 16;

    /// <summary>Distances to the cue that are told apart: 16 before it, 16 behind it, and the cue itself.</summary>
    public const int Distances = 33;

    public const int PartsInput = Parts + Distance;

    /// <summary>Length of what the network reads at once, in tokens, unless one passage is longer.</summary>
    public const int Piece = 130;

    /// <summary>How far from the cue its source and content are looked for, in tokens.</summary>
    public const int Reach = 110;

    /// <summary>Bucket of a token's distance to the cue: exact up to 5, then by growing steps.</summary>
    public static int DistanceOf(int token, int cueFirst, int cueEnd)
    {
        if (token >= cueFirst && token < cueEnd) return Distances - 1;
        var distance = token < cueFirst ? cueFirst - token : token - cueEnd + 1;
        var bucket = distance switch
        {
            <= 5 => distance,
            <= 7 => 6,
            <= 10 => 7,
            <= 15 => 8,
            <= 22 => 9,
            <= 32 => 10,
            <= 48 => 11,
            <= 64 => 12,
            <= 96 => 13,
            <= 128 => 14,
            _ => 15,
        };
        return token < cueFirst ? 16 + bucket : bucket;
    }
}
