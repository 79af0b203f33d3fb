using Scoring.Language.Reading;

namespace Scoring.Language.Names;

/// <summary>Common nouns for one outlet: "newspaper", "news agency", "radio station".</summary>
internal static class Mediums
{
    /// <summary>The sort of outlet whose noun ends at a token, and where the noun begins; Unknown where none ends there.</summary>
    public static (OutletSort Sort, int First) At(AnnotatedText text, int token)
    {
        var word = text.Tokens[token].Lower;
        var before = token > 0 ? text.Tokens[token - 1].Lower : "";
        return word switch
        {
            "newspaper" or "magazine" or "daily" or "tabloid" or "weekly" or "broadsheet" or "newsweekly"
                or "newsletter" => (OutletSort.Print, token),
            "broadcaster" => (OutletSort.Air, token),
            "newswire" or "newsagency" => (OutletSort.Agency, token),
            "agency" or "service" when before is "news" or "press" or "wire" => (OutletSort.Agency, token - 1),
            "station" or "network" or "channel" or "programme" or "program" or "show"
                when before is "radio" or "television" or "tv" or "news" or "cable" => (OutletSort.Air, token - 1),
            "site" or "website" when before == "news" => (OutletSort.Print, token - 1),
            _ => (OutletSort.Unknown, token),
        };
    }

    /// <summary>What sort "the paper", "the network", "the agency" mean; Unknown where the word may mean any outlet or is none.</summary>
    public static OutletSort Meant(string head) => head switch
    {
        "newspaper" or "paper" or "magazine" or "daily" or "tabloid" or "weekly" or "journal" => OutletSort.Print,
        "radio" or "television" or "tv" or "network" or "broadcaster" or "station" or "channel" => OutletSort.Air,
        "agency" => OutletSort.Agency,
        _ => OutletSort.Unknown,
    };

    /// <summary>What sort a name shows itself to be of: "Radio Ilmora", "the Kelm News Agency", "the Harbour Gazette".</summary>
    public static OutletSort OfName(string name)
    {
        var words = name.ToLowerInvariant().Split(' ');
        if (words is [.., "news" or "press", "agency" or "service"] or ["afp" or "ap" or "reuters" or "dpa" or "tass" or "xinhua"
            or "kyodo" or "efe" or "upi"
            or "interfax" or "ansa" or "itar-tass" or "mti" or "pti"] or ["associated" or "agence", _] or ["press", "association"
                or "trust", ..]) return OutletSort.Agency;
        if (words[0] is "radio" or "tv" or "channel" or "tele" or "abc" or "nbc" or "cbs" or "cnn" or "fox" or "bbc" or "npr" or "pbs"
            or "msnbc" or "cnbc"
            or "itv" or "sky" or "nhk" || words[^1] is "radio" or "television" or "tv") return OutletSort.Air;
        return words[^1] is "gazette" or "herald" or "times" or "tribune" or "chronicle" or "newspaper" or "magazine" or "telegraph"
            or "courier"
            or "post" or "mail" or "observer" or "standard" or "journal" or "daily" or "ledger" or "dispatch"
                ? OutletSort.Print : OutletSort.Unknown;
    }
}
