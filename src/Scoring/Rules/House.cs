namespace Scoring.Rules;

/// <summary>The published rules that the checks go back to, read in November 2026.</summary>
internal static class House
{
    /// <summary>The agency's news values, as the Society of Professional Journalists' magazine quotes them.</summary>
    public static Asker Ap { get; } = At("AP", "https://www.quillmag.com/2014/04/09/guidelines-on-anonymous-sources/");

    public static Asker Reuters { get; } = At("Reuters", "https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing");

    /// <summary>The two memos of 2016 on the lead, on direct quotation and on approval.</summary>
    public static Asker Nyt { get; } = At("New York Times", "http://poynter.org/2016/new-york-times-cracks-down-on-anonymous-sources/401785");

    /// <summary>Its public editor on stock reasons, 2009.</summary>
    public static Asker NytReasons { get; } = At("New York Times", "https://daringfireball.net/linked/2009/01/15/nyt-anonymous-sources");

    public static Asker Bbc { get; } = At("BBC", "https://www.bbc.com/editorialguidelines/news/anonymity");

    public static Asker Guardian { get; } =
        At("Guardian", "https://www.theguardian.com/commentisfree/2014/sep/07/readers-editor-anonymous-sources-guardian-guidelines");

    public static Asker Post { get; } =
        At("Washington Post", "http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html");

    /// <summary>Its ombudsman's advice, which was no policy.</summary>
    public static Asker PostOmbudsman { get; } = At("Washington Post ombudsman", "http://www.concernedjournalists.org/anonymous-sources-deborah-howell");

    public static Asker Npr { get; } = At("NPR", "http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/");

    /// <summary>Its memo on "has learned" and "officials say", 2017.</summary>
    public static Asker NprMemo { get; } = At("NPR", "https://www.npr.org/sections/memmos/2017/04/18/606388010/");

    public static Asker Spj { get; } = At("SPJ", "https://www.spj.org/ethics-papers-anonymity.asp");

    public static Asker Jti { get; } = At("Journalism Trust Initiative", "https://jti-app.com/report/l2Xqg5RKqze3dVG0/12");

    public static Asker Afp { get; } = At("AFP", "https://www.afp.com/en/agency/charter");

    private static Asker At(string house, string address) => new(house, new Uri(address));
}
