using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Where a text itself calls something an outlet: "the newspaper Dagsavis", "the Beacon newspaper", "the Varn Morgenpost, a daily,",
/// "the Port Tagesbote, citing two aides,". No tagger knows a paper that it has never met.
/// </summary>
internal sealed class OutletCalls
{
    private static readonly FrozenSet<string> MediaNouns = WordLists.Set("media-nouns"), PublicBodies = WordLists.Set("public-bodies"),
        Capitals = WordLists.Set("capitals"), OutletWords = WordLists.Set("outlet-words"),
        GivenNames = WordLists.Read("male-names").Concat(WordLists.Read("female-names")).ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Origins = ["ish", "ese", "ian", "ican", "aeli", "raqi"];

    /// <summary>Words of a name; of a description between its comma and its noun.</summary>
    private const int LongestName = 6, LongestDescription = 7;

    /// <summary>Words from "citing" to the noun for people; from "reported" to "citing".</summary>
    private const int CitedReach = 7, ReportReach = 12;

    private readonly AnnotatedText _text;
    private readonly HashSet<int> _ofPlace = [];

    /// <param name="names">Those found so far: a place's is none of an outlet.</param>
    public OutletCalls(AnnotatedText text, IReadOnlyList<Name> names)
    {
        _text = text;
        foreach (var name in names)
        {
            if (name.Kind != NameKind.Place) continue;
            for (var i = name.First; i < name.End; i++) _ofPlace.Add(i);
        }
    }

    /// <summary>The names so called, as runs of tokens without "the".</summary>
    public IEnumerable<(TokenRange Name, OutletSort Sort)> All()
    {
        foreach (var name in Lists()) yield return (name, OutletSort.Unknown);
        for (var i = 0; i < _text.Tokens.Length; i++)
        {
            if (_text.Tokens[i].Lower is "citing" or "quoting")
            {
                if (Citing(i) is { IsEmpty: false } citing) yield return (citing, OutletSort.Unknown);
                continue;
            }

            if (ByForm(i) is { IsEmpty: false } station)
                yield return (station, _text.Tokens[i].Lower is "agence" or "agencia" or "agenzia" ? OutletSort.Agency : OutletSort.Air);
            if (_text.Tokens[i].Lower is "interview" or "interviews" or "quoted" or "cited" or "interviewed"
                && Interviewer(i) is { IsEmpty: false } interviewer)
                yield return (interviewer, OutletSort.Unknown);
            if (_text.Tokens[i].Lower == "agency" && _text.IsCapitalized(i) && i > 1 && _text.Tokens[i - 1].Lower is "news" or "press"
                && RunBefore(i - 1) is { IsEmpty: false } agency) yield return (agency with { End = i + 1 }, OutletSort.Agency);
            var (sort, first) = Mediums.At(_text, i);
            if (sort == OutletSort.Unknown || _text.IsCapitalized(i)) continue;
            // "the Emirates news agency WAM": the name stands behind.
            var behind = Behind(first, i);
            foreach (var name in (TokenRange[])[behind, behind.IsEmpty ? Before(first, i) : TokenRange.Empty, Explained(first, i)])
                if (!name.IsEmpty && !IsPersonal(name)) yield return (name, sort);
        }
    }

    /// <summary>"[Radio Ilmora]", "[Channel 9]", "[Kelm TV]", "[Agence Kelm]".</summary>
    private TokenRange ByForm(int token)
    {
        if (!_text.IsCapitalized(token)) return TokenRange.Empty;
        var word = _text.Tokens[token].Lower;
        var limit = _text.SentenceAt(token).End;
        if (word is "radio" or "channel" or "agence" or "agencia" or "agenzia" && token + 1 < limit
            && (_text.Shapes[token + 1] == WordShape.Capitalized
            || _text.Tokens[token + 1].Kind == TokenKind.Number) && IsOfName(token + 1) && !_text.Tags[token + 1].IsVerb()
            && Nouns.Of(_text.Tokens[token + 1].Lower) == NounClass.Unknown
            && !(token + 2 < limit && IsOfName(token + 2)))
            return new(RunBefore(token) is { IsEmpty: false } before ? before.First : token, token + 2);
        if (word is not ("tv" or "radio" or "television") || token + 1 < limit && IsOfName(token + 1)) return TokenRange.Empty;
        var run = RunBefore(token);
        return run.IsEmpty ? run : run with { End = token + 1 };
    }

    /// <summary>
    /// "an interview with the [Lantern]", "an official quoted by the [Lantern]": people have no article, and public bodies give no
    /// interviews.
    /// </summary>
    private TokenRange Interviewer(int token)
    {
        var at = token + 3;
        if (at >= _text.Tokens.Length || _text.Tokens[token + 2].Lower != "the"
            || _text.Tokens[token + 1].Lower != (_text.Tokens[token].Lower.StartsWith("interview", StringComparison.Ordinal)
                && _text.Tokens[token].Lower != "interviewed" ? "with" : "by")) return TokenRange.Empty;
        var limit = _text.SentenceAt(token).End;
        var end = at;
        while (end < limit && end - at < LongestName && IsOfName(end)) end++;
        if (end == at || (end < limit && (_text.Tags[end].IsNoun() || _text.Tags[end] == Tag.POS))) return TokenRange.Empty;
        for (var i = at; i < end; i++) if (PublicBodies.Contains(_text.Tokens[i].Lower)) return TokenRange.Empty;
        return IsPersonal(new(at, end)) ? TokenRange.Empty : new(at, end);
    }

    /// <summary>"the leading evening daily [NRC Morgen]", "a local newspaper, the [Kelm Echo],".</summary>
    private TokenRange Behind(int first, int noun)
    {
        var at = noun + 1;
        var limit = _text.SentenceAt(noun).End;
        var isApposition = at + 2 < limit && _text.Tokens[at].Lower == "," && _text.Tokens[at + 1].Lower == "the";
        if (isApposition) at++;
        if (at < limit && _text.Tokens[at].Lower == "the") at++;
        var end = at;
        while (end < limit && end - at < LongestName && IsOfName(end)) end++;
        if (end == at || end < limit && (_text.Tags[end].IsNoun() || _text.Tags[end].IsAdjective()
            || _text.Tags[end] == Tag.POS)) return TokenRange.Empty;
        if (isApposition && (end >= limit || _text.Tokens[end].Lower != ",")) return TokenRange.Empty;
        // "told the newspaper Lund was ill": a clause begins.
        var start = first;
        while (start > 0 && _text.Tags[start - 1] is Tag.DT or Tag.PRPS or Tag.NN or Tag.NNP
            || start > 0 && _text.Tags[start - 1].IsAdjective()) start--;
        if (start > 0 && _text.Tokens[start - 1].Lower is "told" or "tells" or "telling" or "tell" && end < limit
            && (_text.Tags[end].IsFinite() || _text.Tags[end] == Tag.MD)) return TokenRange.Empty;
        return new(at, end);
    }

    /// <summary>"the [Beacon] newspaper", "[O Porvir] newspaper", not "a British newspaper".</summary>
    private TokenRange Before(int first, int noun)
    {
        var run = RunBefore(first);
        // "a Time magazine report" is one of Time's, "a Kelm newspaper" one of Kelm's.
        var isOwner = noun + 1 < _text.Tokens.Length && _text.Tags[noun + 1].IsNoun() && !_text.IsCapitalized(noun + 1);
        if (run.IsEmpty || !isOwner && run.First > 0
            && _text.Tokens[run.First - 1].Lower is "a" or "an" or "another" or "one" or "its" or "his" or "her" or "their"
            or "some" or "several" or "two" or "three" or "any" or "every" or "no") return TokenRange.Empty;
        // Countries, days and parties describe a paper; a trade's word at the sentence's head too.
        for (var i = run.First; i < run.End; i++) if (_text.Tags[i] != Tag.JJ && !IsOfPlace(i)) return run;
        return TokenRange.Empty;
    }

    /// <summary>"the [Varn Morgenpost], a newspaper close to the party,".</summary>
    private TokenRange Explained(int first, int noun)
    {
        var sentence = _text.SentenceAt(noun);
        var next = noun + 1;
        if (next < sentence.End && _text.Tokens[next].Lower is not ("close" or "critical" or "loyal" or "based")
            && (_text.Tags[next].IsNoun() || _text.Tags[next].IsAdjective())) return TokenRange.Empty;
        var at = first - 1;
        while (at > sentence.First && first - at < LongestDescription && _text.Tokens[at].Lower != "," && !_text.Tags[at].IsFinite()) at--;
        if (at <= sentence.First || _text.Tokens[at].Lower != "," || at + 1 >= first) return TokenRange.Empty;
        var opener = _text.Tokens[at + 1].Lower;
        // "…, the newspaper said": no apposition but the speaker.
        var explains = opener is "a" or "an"
            || (opener is "the" && next < sentence.End && _text.Tokens[next].Lower is "," or "of" or "that" or "which" or "in")
            || (opener == "one" && at + 2 < first && _text.Tokens[at + 2].Lower == "of");
        return explains ? RunBefore(at) : TokenRange.Empty;
    }

    /// <summary>"the [Port Tagesbote], citing two aides, said", "the [Kelm Beacon] reported on Sunday, quoting officials".</summary>
    private TokenRange Citing(int citing)
    {
        var sentence = _text.SentenceAt(citing);
        if (citing < sentence.First + 3 || _text.Tokens[citing - 1].Lower != ","
            || !CitesSources(citing, sentence.End)) return TokenRange.Empty;
        var run = RunBefore(citing - 1);
        var reports = false;
        for (var i = citing - 2; run.IsEmpty && i > sentence.First && citing - i < ReportReach; i--)
            if (_text.Tokens[i].Lower == "reported") (run, reports) = (RunBefore(i), true);
        if (run.IsEmpty || IsPersonal(run) || (!reports && (run.First == 0
            || _text.Tokens[run.First - 1].Lower != "the"))) return TokenRange.Empty;
        // The White House, the ministry and the FBI cite people too, and are asked for more than reports.
        for (var i = run.First; i < run.End; i++)
            if (PublicBodies.Contains(_text.Tokens[i].Lower) || Nouns.Of(_text.Tokens[i].Lower) == NounClass.Organization
                || CompanyNames.IsCompany(_text.Tokens[i].Lower)) return TokenRange.Empty;
        return run.End - run.First == 1 && _text.Shapes[run.First] == WordShape.AllCapitals ? TokenRange.Empty : run;
    }

    private bool CitesSources(int citing, int limit)
    {
        for (var i = citing + 1; i < Math.Min(limit, citing + CitedReach); i++)
        {
            if (Nouns.Of(_text.Tokens[i].Lower) is NounClass.Person or NounClass.People or NounClass.Document
                or NounClass.Documents) return true;
            if (_text.Tokens[i].Lower == ",") return false;
        }

        return false;
    }

    /// <summary>The capitals that end before a token.</summary>
    private TokenRange RunBefore(int end)
    {
        if (end <= 0) return TokenRange.Empty;
        var sentence = _text.SentenceAt(end - 1).First;
        var first = end;
        while (first > sentence && end - first < LongestName && IsOfName(first - 1)) first--;
        while (first < end && _text.Tokens[first].Lower is "the" or "of" or "de" or "la") first++;
        return new(first, end);
    }

    private bool IsOfName(int token)
    {
        var isCapital = _text.IsCapitalized(token) && _text.Tokens[token].Kind is TokenKind.Word or TokenKind.Number
            && !NounPhrases.IsTemporal(_text, token);
        if (isCapital) return _text.Tags[token] is not (Tag.IN or Tag.PRP or Tag.PRPS or Tag.CC or Tag.WRB)
            && _text.Tokens[token].Lower is not ("the" or "a" or "an");
        return _text.Tokens[token].Lower is "of" or "de" or "la" or "del" or "al" or "el" && token > 0 && token + 1 < _text.Tokens.Length
            && _text.IsCapitalized(token - 1) && _text.IsCapitalized(token + 1) && _text.Tokens[token - 1].Kind == TokenKind.Word;
    }

    /// <summary>A country, a city or its adjective.</summary>
    private bool IsOfPlace(int token) => _ofPlace.Contains(token) || Capitals.Contains(_text.Tokens[token].Lower)
        || Origins.Any(ending => _text.Tokens[token].Lower.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>"the newspaper Ann Reed": no name of an outlet.</summary>
    private bool IsPersonal(TokenRange name) => GivenNames.Contains(_text.Tokens[name.First].Lower) || NameFinder.IsTitle(_text, name.First)
        || (name.First > 0 && NameFinder.IsTitle(_text, name.First - 1))
            || (Nouns.Of(_text.Tokens[name.End - 1].Lower) is NounClass.Person or NounClass.People
            && !OutletWords.Contains(_text.Tokens[name.End - 1].Lower));

    /// <summary>Each name of "outlets such as the A, the B and C".</summary>
    private IEnumerable<TokenRange> Lists()
    {
        for (var i = 0; i + 2 < _text.Tokens.Length; i++)
        {
            if (!MediaNouns.Contains(_text.Tokens[i].Lower)) continue;
            var at = _text.Tokens[i + 1].Lower switch { "such" => i + 3, "including" or "like" => i + 2, _ => -1 };
            while (at > 0 && at < _text.Tokens.Length)
            {
                if (_text.Tokens[at].Lower == "the") at++;
                var end = at;
                while (end < _text.Tokens.Length && _text.IsCapitalized(end) && _text.Tokens[end].Kind is TokenKind.Word or TokenKind.Number
                    && _text.SentenceOf[end] == _text.SentenceOf[i]) end++;
                // "sites like Reed's Truth Hour" are hers, and no Reed.
                if (end == at || (end < _text.Tokens.Length && _text.Tags[end] == Tag.POS)) break;
                yield return new(at, end);
                at = end < _text.Tokens.Length && _text.Tokens[end].Lower is "and" or "," or "or" ? end + 1 : -1;
                if (at > 0 && at < _text.Tokens.Length && _text.Tokens[at].Lower == "and") at++;
            }
        }
    }
}
