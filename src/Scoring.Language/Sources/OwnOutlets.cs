using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>Which outlet an article is from, as far as its own words tell.</summary>
internal static class OwnOutlets
{
    /// <summary>Tokens of the head of an article in which a dateline stands; from "respond" to "request".</summary>
    private const int Head = 60, Near = 6;

    /// <summary>Of the dateline, of those who asked for comment, or a wire only spoken to; null if none shows.</summary>
    public static string? Of(AnnotatedText text, Outlets outlets) => Dateline(text, outlets) ?? WireThatListens(text) ?? WhoAsked(text,
        outlets) ?? WhoHasSeen(text, outlets);

    /// <summary>"NORWOOD (Reuters) - …"</summary>
    private static string? Dateline(AnnotatedText text, Outlets outlets)
    {
        if (text.Sentences.Length == 0) return null;
        for (var i = 1; i < Math.Min(text.Tokens.Length - 2, Head); i++)
        {
            if (text.Tokens[i].Lower != "(" || text.NameOf[i + 1] < 0) continue;
            var name = text.Names[text.NameOf[i + 1]];
            if (name.End + 1 < text.Tokens.Length && text.Tokens[name.End].Lower == ")"
                && text.Tokens[name.End + 1].Lower is "—" or "-" or "–" or "--"
                && outlets.OutletAt(name) is { } outlet) return outlet;
        }

        return null;
    }

    /// <summary>
    /// A wire's stories lose their datelines and keep "told Reuters". Where it does nothing but listen it is taken for the article's own;
    /// a paper that takes something over from it says so ("Reuters reported") or lists it among its sources.
    /// </summary>
    private static string? WireThatListens(AnnotatedText text)
    {
        var listens = false;
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Lower != "reuters") continue;
            var isPoll = text.Tokens[i - 1].Lower == "by" && i > 1 && text.Tokens[i - 2].Lower is "polled" or "surveyed";
            if (!isPoll && text.Tokens[i - 1].Lower is not ("told" or "tell" or "tells" or "telling" or "to" or "with")) return null;
            listens = true;
        }

        return listens ? "Reuters" : null;
    }

    /// <summary>"The Ledger has seen emails in which …": what has been seen is shown to who writes.</summary>
    private static string? WhoHasSeen(AnnotatedText text, Outlets outlets)
    {
        foreach (var name in text.Names)
        {
            if (name.End + 1 < text.Tokens.Length && text.Tokens[name.End].Lower == "has" && text.Tokens[name.End + 1].Lower == "seen"
                && outlets.OutletAt(name) is { } outlet) return outlet;
        }

        return null;
    }

    /// <summary>
    /// "did not respond to the Courier's requests for comment", "a request for comment from the Courier": who asks is who writes.
    /// </summary>
    private static string? WhoAsked(AnnotatedText text, Outlets outlets)
    {
        for (var n = 0; n < text.Names.Count; n++)
        {
            var name = text.Names[n];
            if (outlets.OutletAt(name) is not { } outlet) continue;
            for (var i = name.End; i < Math.Min(text.Tokens.Length, name.End + 4); i++)
                if (text.Tokens[i].Lower is "request" or "requests" && i + 2 < text.Tokens.Length && text.Tokens[i + 1].Lower == "for"
                    && text.Tokens[i + 2].Lower is "comment" or "an")
                    return outlet;
            for (var i = name.First - 1; i >= Math.Max(0, name.First - Near); i--)
                if (text.Tokens[i].Lower == "comment" && i > 1 && text.Tokens[i - 1].Lower == "for"
                    && text.Tokens[i - 2].Lower is "request" or "requests"
                    && text.Tokens[i + 1].Lower is "from" or "by") return outlet;
        }

        return null;
    }
}
