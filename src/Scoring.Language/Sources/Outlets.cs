using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// The news outlets that a text names: known ones, names that end like one, and those that the text calls one ("media outlets such
/// as …", "the newspaper Haaretz").
/// </summary>
internal sealed class Outlets
{
    private static readonly FrozenSet<string> Known = WordLists.Set("outlets"), LastWords = WordLists.Set("outlet-words"), CommonNouns = WordLists.Set("outlet-nouns"), MediaNouns = WordLists.Set("media-nouns"), PublicBodies = WordLists.Set("public-bodies");

    private const int LongestDescription = 6;

    private readonly AnnotatedText _text;
    private readonly HashSet<string> _called = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.OrdinalIgnoreCase);

    public Outlets(AnnotatedText text)
    {
        _text = text;
        foreach (var name in text.Names)
        {
            var written = Written(name);
            if (IsCalledOutlet(name)) _called.Add(written);
        }

        // "the Harbour Chronicle" is later "the Chronicle".
        foreach (var name in text.Names)
        {
            var written = Written(name);
            var last = text.Tokens[name.End - 1];
            if (name.End - name.First > 1 && IsOutlet(written)) _fullNames.TryAdd(last.Span.Of(text.Text), written);
        }

        OwnOutlet = Dateline() ?? WireThatListens();
    }

    /// <summary>The article's own outlet: of the dateline, "NORWOOD (Reuters) - …", or a wire only spoken to; null if none shows.</summary>
    public string? OwnOutlet { get; }

    public bool IsOutlet(string name)
    {
        var bare = name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;
        if (Known.Contains(bare.ToLowerInvariant()) || _called.Contains(bare) || _fullNames.ContainsKey(bare)) return true;
        var space = bare.LastIndexOf(' ');
        if (space <= 0) return false;
        return LastWords.Contains(bare[(space + 1)..].ToLowerInvariant()) || bare.StartsWith("Radio ", StringComparison.Ordinal)
            || bare.StartsWith("Channel ", StringComparison.Ordinal) || bare.StartsWith("Daily ", StringComparison.Ordinal) || bare.StartsWith("Evening ", StringComparison.Ordinal) || bare.StartsWith("Morning ", StringComparison.Ordinal) || bare.StartsWith("Sunday ", StringComparison.Ordinal) || bare.StartsWith("TV ", StringComparison.Ordinal);
    }

    /// <summary>What is told something and is no public body: "told Radio Ilmora". Only a name of an institution.</summary>
    public string? Hearer(int token)
    {
        if (_text.NameOf[token] < 0) return null;
        var name = _text.Names[_text.NameOf[token]];
        var written = Written(name);
        if (IsOutlet(written)) return FullName(written);
        if (name.Kind is not (NameKind.Organization or NameKind.Misc)) return null;
        for (var i = name.First; i < name.End; i++) if (PublicBodies.Contains(_text.Tokens[i].Lower)) return null;
        return written;
    }

    /// <summary>A paper, agency or report, named or not: "Canadian published reports", "the radio".</summary>
    public bool IsMedium(SourceReading reading) =>
        (reading.Name is { } name && IsOutlet(name)) || CommonNouns.Contains(reading.Head) || MediaNouns.Contains(reading.Head)
        || reading.Head is "agency" or "radio" or "report" or "reports" or "article" or "television" or "journal";

    public string FullName(string name) => _fullNames.GetValueOrDefault(name, name);

    /// <summary>The outlets named within a run of tokens, in order.</summary>
    public List<string> Within(TokenRange range)
    {
        var found = new List<string>();
        var last = -1;
        for (var i = range.First; i < range.End; i++)
        {
            if (_text.NameOf[i] < 0 || _text.NameOf[i] == last) continue;
            last = _text.NameOf[i];
            var name = Written(_text.Names[last]);
            if (!IsOutlet(name)) continue;
            name = FullName(name);
            if (!found.Contains(name)) found.Add(name);
        }

        return found;
    }

    /// <summary>"the paper", "the British Sunday paper": the outlet named last before it; null for other words or where none was.</summary>
    public string? Described(TokenRange source)
    {
        var last = source.First;
        while (last + 1 < source.End && _text.Tokens[last + 1].Kind == TokenKind.Word && last - source.First < LongestDescription) last++;
        if (!CommonNouns.Contains(_text.Tokens[last].Lower) && _text.Tokens[last].Lower is not ("agency" or "radio")) return null;
        for (var i = source.First - 1; i >= 0; i--)
        {
            if (_text.NameOf[i] >= 0 && Written(_text.Names[_text.NameOf[i]]) is { } name && IsOutlet(name)) return FullName(name);
        }

        return null;
    }

    private bool IsCalledOutlet(Name name)
    {
        if (name.Kind == NameKind.Person) return false;
        var before = name.First - 1;
        while (before >= 0 && _text.Tokens[before].Lower is "the" or "," or "(" or "and") before--;
        if (before < 1) return false;
        // "the newspaper Haaretz", "the Independent, a British newspaper".
        if (CommonNouns.Contains(_text.Tokens[before].Lower)) return true;
        var sentence = _text.SentenceAt(name.First);
        if (name.End + 1 < sentence.End && _text.Tokens[name.End].Lower == ",")
        {
            // Another institution's name there is what the noun is about: "areas of Iraq, the Observer newspaper said".
            for (var i = name.End + 1; i < Math.Min(sentence.End, name.End + 7) && _text.Tokens[i].Lower != "," && !IsInstitution(i); i++)
                if (CommonNouns.Contains(_text.Tokens[i].Lower) || _text.Tokens[i].Lower is "agency"
                    && _text.Tokens[i - 1].Lower == "news") return true;
        }

        // "media outlets such as the A, the B and the C".
        for (var i = before; i >= Math.Max(sentence.First, before - 25); i--)
        {
            if (MediaNouns.Contains(_text.Tokens[i].Lower)) return true;
            if (_text.Tags[i].IsVerb() && _text.Tokens[i].Lower is not "including") return false;
        }

        return false;
    }

    /// <summary>
    /// A wire's stories lose their datelines and keep "told Reuters". Where it does nothing but listen it is taken for the article's own;
    /// a paper that takes something over from it says so ("Reuters reported") or lists it among its sources.
    /// </summary>
    private string? WireThatListens()
    {
        var listens = false;
        for (var i = 1; i < _text.Tokens.Length; i++)
        {
            if (_text.Tokens[i].Lower != "reuters") continue;
            var isPoll = _text.Tokens[i - 1].Lower == "by" && i > 1 && _text.Tokens[i - 2].Lower is "polled" or "surveyed";
            if (!isPoll && _text.Tokens[i - 1].Lower is not ("told" or "tell" or "tells" or "telling" or "to" or "with")) return null;
            listens = true;
        }

        return listens ? "Reuters" : null;
    }

    private bool IsInstitution(int token) => _text.NameOf[token] >= 0 && _text.Names[_text.NameOf[token]].Kind == NameKind.Organization;

    private string? Dateline()
    {
        if (_text.Sentences.Length == 0) return null;
        for (var i = 1; i < Math.Min(_text.Tokens.Length - 2, 60); i++)
        {
            if (_text.Tokens[i].Lower != "(" || _text.NameOf[i + 1] < 0) continue;
            var end = _text.Names[_text.NameOf[i + 1]].End;
            if (end + 1 >= _text.Tokens.Length || _text.Tokens[end].Lower != ")"
                || _text.Tokens[end + 1].Lower is not ("—" or "-" or "–" or "--")) continue;
            var name = Written(_text.Names[_text.NameOf[i + 1]]);
            if (IsOutlet(name)) return name;
        }

        return null;
    }

    private string Written(Name name)
    {
        var written = string.Join(' ', _text.Words(name.First, name.End).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return written.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? written[4..] : written;
    }
}
