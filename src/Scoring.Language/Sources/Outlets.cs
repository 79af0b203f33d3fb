using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// The news outlets that a text names: known ones, names that end like one, and those that the text calls one ("media outlets such
/// as …", "the newspaper Haaretz", <see cref="OutletCalls"/>).
/// </summary>
internal sealed class Outlets
{
    private static readonly FrozenSet<string> Known = WordLists.Set("outlets"), LastWords = WordLists.Set("outlet-words"),
        CommonNouns = WordLists.Set("outlet-nouns"), MediaNouns = WordLists.Set("media-nouns"),
            PublicBodies = WordLists.Set("public-bodies");

    /// <summary>Last words of outlets' names that with a capital can mean nothing else.</summary>
    private static readonly FrozenSet<string> Alone = FrozenSet.Create(StringComparer.Ordinal, "gazette", "herald", "tribune",
        "chronicle", "courier", "telegraph",
        "dispatch", "inquirer", "examiner", "courant", "sentinel", "standard", "post", "observer", "ledger", "mail");

    /// <summary>First words of an outlet's name.</summary>
    private static readonly FrozenSet<string> FirstWords =
        FrozenSet.Create(StringComparer.Ordinal, "radio", "channel", "daily", "evening", "morning", "sunday", "tv", "tele", "television");

    private const int LongestDescription = 6;

    /// <summary>
    /// Mentions of outlets looked through for the one that "the radio" means: a text of nothing else must not take square time.
    /// </summary>
    private const int LongestLookBack = 100;

    private readonly AnnotatedText _text;
    private readonly Dictionary<string, string> _fullNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<List<(int First, string Name, OutletSort Sort)>> _named;

    public Outlets(AnnotatedText text)
    {
        _text = text;
        _named = new(() => [.. text.Names.Select(name => (name.First, Name: OutletAt(name))).Where(one => one.Name is not null)
            .Select(one => (one.First, one.Name!, SortOf(one.Name!)))]);
        foreach (var name in text.Names)
        {
            var written = Written(name);
            if (name.End - name.First > 1 && IsOutlet(written) && ShortOf(name) is { } token)
                _fullNames.TryAdd(text.Tokens[token].Span.Of(text.Text), written);
        }

        OwnOutlet = OwnOutlets.Of(text, this);
    }

    /// <summary>The article's own outlet, as its words tell; null if none shows.</summary>
    public string? OwnOutlet { get; }

    public bool IsOutlet(string name)
    {
        var bare = WithoutArticle(name);
        var lower = bare.ToLowerInvariant();
        if (Known.Contains(lower) || _text.CalledOutlets.ContainsKey(lower) || _fullNames.ContainsKey(bare)) return true;
        var space = bare.LastIndexOf(' ');
        // "the Gazette", whatever its town.
        if (space <= 0) return char.IsUpper(bare[0]) && Alone.Contains(lower);
        if (LastWords.Contains(lower[(space + 1)..])) return true;
        var first = lower[..lower.IndexOf(' ', StringComparison.Ordinal)];
        // "the Times of Morvia"; "Morning Consult Poll" is none.
        return (char.IsUpper(bare[0]) && FirstWords.Contains(first) && lower[(space + 1)..] is not ("poll" or "survey" or "study"))
            || (LastWords.Contains(first) && lower.StartsWith(first + " of ", StringComparison.Ordinal));
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
        // "told MPs"
        return Nouns.Of(_text.Tokens[name.End - 1].Lower) is NounClass.Person or NounClass.People ? null : written;
    }

    /// <summary>A paper, agency or report, named or not: "Canadian published reports", "the radio".</summary>
    public bool IsMedium(SourceReading reading) =>
        (reading.Name is { } name && IsOutlet(name)) || CommonNouns.Contains(reading.Head) || MediaNouns.Contains(reading.Head)
        || reading.Head is "agency" or "radio" or "report" or "reports" or "article" or "television" or "journal";

    /// <summary>A common noun alone, with no name in it: "paper", "British Sunday paper".</summary>
    private static bool IsCommonNoun(string name) =>
        name[(name.LastIndexOf(' ') + 1)..] is var last && (CommonNouns.Contains(last)
            || last is "agency" or "radio" or "station" or "television");

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
            if (OutletAt(_text.Names[last]) is not { } name) continue;
            name += Programme(_text.Names[last], name);
            if (!found.Contains(name)) found.Add(name);
        }

        return found;
    }

    /// <summary>
    /// "the paper", "the British Sunday paper": the fitting outlet named last before it; null for other words or where none was.
    /// </summary>
    public string? Described(TokenRange source)
    {
        var last = source.First;
        while (last + 1 < source.End && _text.Tokens[last + 1].Kind == TokenKind.Word && last - source.First < LongestDescription) last++;
        var noun = _text.Tokens[last].Lower;
        return CommonNouns.Contains(noun) || noun is "agency" or "radio" or "station"
            ? LastBefore(source.First, Mediums.Meant(noun)) : null;
    }

    /// <summary>
    /// What a source that passes on others' words is called: "the paper" by the outlet that it means, at worst by its own noun.
    /// </summary>
    public string Carrier(string name, TokenRange source) =>
        IsCommonNoun(name) ? Described(source) ?? LastBefore(source.First, OutletSort.Unknown) ?? name : name;

    /// <summary>The outlet named last before a token that is, or may be, of a sort; null if there is none.</summary>
    public string? LastBefore(int token, OutletSort sort)
    {
        string? any = null;
        var named = _named.Value;
        var last = named.BinarySearch((token, "", OutletSort.Unknown), Comparer<(int First, string Name, OutletSort Sort)>
            .Create((some, other) => some.First.CompareTo(other.First)));
        last = last >= 0 ? last : ~last;
        for (var n = last - 1; n >= Math.Max(0, last - LongestLookBack); n--)
        {
            if (named[n].Sort == sort || sort == OutletSort.Unknown) return named[n].Name;
            // Of no known sort: it may be one, where no other is.
            if (named[n].Sort == OutletSort.Unknown) any ??= named[n].Name;
        }

        return any;
    }

    /// <summary>The full name of the outlet that a name is, or null.</summary>
    public string? OutletAt(Name name)
    {
        var written = Written(name);
        // "Post said", of an Emily Post.
        var isFamilyName = name.Kind == NameKind.Person && Alone.Contains(written.ToLowerInvariant()) && !_fullNames.ContainsKey(written);
        return !isFamilyName && IsOutlet(written) ? FullName(written) : null;
    }

    private OutletSort SortOf(string name) =>
        _text.CalledOutlets.TryGetValue(name.ToLowerInvariant(), out var called)
            && called != OutletSort.Unknown ? called : Mediums.OfName(name);

    /// <summary>"ABC's This Week", "CBS' “60 Minutes”": a network's programme goes with its name; "CNN's Ann Reed" is CNN.</summary>
    private string Programme(Name network, string name)
    {
        var at = network.End;
        if (at + 1 >= _text.Tokens.Length || network.End - network.First > 1 || _text.Tags[at] != Tag.POS
            || SortOf(name) != OutletSort.Air) return "";
        var first = at + 1;
        while (first < _text.Tokens.Length && _text.Tokens[first].Kind == TokenKind.Quote) first++;
        var end = first;
        while (end < _text.Tokens.Length && _text.SentenceOf[end] == _text.SentenceOf[at] && (_text.IsCapitalized(end)
            || _text.Tokens[end].Kind == TokenKind.Number)
            && !(_text.NameOf[end] >= 0 && _text.Names[_text.NameOf[end]].Kind == NameKind.Person)) end++;
        return end == first || NounPhrases.IsTemporal(_text, first)
            ? "" : $"{_text.Tokens[at].Span.Of(_text.Text)} {_text.Words(first, end)}";
    }

    /// <summary>
    /// The token that later stands for the whole name: "the Chronicle", of "NRC Morgen" also "NRC", of "the Times of Morvia" "the Times".
    /// Null
    /// where it is a place ("Radio Ilmora") or a common noun ("the Kelm News Agency").
    /// </summary>
    private int? ShortOf(Name name)
    {
        var first = _text.Tokens[name.First].Lower;
        if (name.End - name.First > 2 && _text.Tokens[name.First + 1].Lower == "of") return name.First;
        if (first is "radio" or "channel" or "tv" or "tele" or "television") return null;
        if (name.End - name.First == 2 && _text.Shapes[name.First] == WordShape.AllCapitals && !Known.Contains(first)
            && _text.Shapes[name.First + 1] != WordShape.AllCapitals) return name.First;
        var last = _text.Tokens[name.End - 1].Lower;
        return last is "agency" or "service" or "radio" or "television" or "tv" or "magazine" or "newspaper" or "news" or "press"
            ? null : name.End - 1;
    }

    private static string WithoutArticle(string name) => name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name[4..] : name;

    private string Written(Name name)
    {
        // "the Kelm News Agency KNA": its letters are no part of its name.
        var end = name.End;
        if (end - name.First > 2 && _text.Shapes[end - 1] == WordShape.AllCapitals
            && _text.Tokens[end - 2].Lower is "agency" or "service") end--;
        return WithoutArticle(string.Join(' ', _text.Words(name.First, end).ToString().Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries)));
    }
}
