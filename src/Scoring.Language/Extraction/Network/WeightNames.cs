namespace Scoring.Language.Extraction.Network;

/// <summary>Names of the weight matrices in a model file.</summary>
internal static class WeightNames
{
    public const string Vectors = "vectors", Words = "words", Suffixes = "suffixes", Prefixes = "prefixes", Shapes = "shapes",
        Quotations = "quotations", Tags = "tags", Names = "names", Places = "places";

    public const string Layer1 = "layer1", Layer2 = "layer2", PartLayer = "parts";

    public const string CueScores = "cue.scores", CueBias = "cue.bias", CueTransitions = "cue.transitions", CueFirst = "cue.first";

    public const string PartToken1 = "parts.token.layer1", PartToken2 = "parts.token.layer2", PartBias = "parts.bias", PartCue = "parts.cue", Distances = "parts.distance",
        PartScores = "parts.scores", PartScoresBias = "parts.scores.bias", PartTransitions = "parts.transitions", PartFirst = "parts.first";

    public const string Acceptance = "acceptance", AcceptanceThreshold = "acceptance.threshold", Kinds = "kinds", Agentless = "agentless",
        AgentlessJoined = "agentless.joined", AgentlessThreshold = "agentless.threshold";

    public static string Input(string layer, bool backward) => $"{layer}.{(backward ? "backward" : "forward")}.input";

    public static string Recurrent(string layer, bool backward) => $"{layer}.{(backward ? "backward" : "forward")}.recurrent";

    public static string Bias(string layer, bool backward) => $"{layer}.{(backward ? "backward" : "forward")}.bias";
}
