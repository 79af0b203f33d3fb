using System.Globalization;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Sources;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>From spans to attributions: resolves each source in reading order, hangs the nested ones below their parents, joins chains.</summary>
internal sealed class Assembler
{
    /// <summary>Outlets between the first and the speaker: nobody reads more.</summary>
    private const int LongestChain = 4;

    /// <summary>What a word that no list holds may be is a guess: below this, of a thing that says nothing.</summary>
    private const double LeastSure = 0.4;

    private readonly AnnotatedText _text;
    private readonly SourceResolver _resolver;
    private readonly CueReader _cues;
    private readonly KindReader _kinds;
    private readonly SecondHand _secondHand;
    private readonly DetailReader _details;
    private readonly Outlets _outlets;
    private readonly List<Draft> _drafts = [];
    private readonly HashSet<int> _cueTokens = [], _toldInChains = [];
    private readonly Dictionary<TokenRange, List<string>> _spoken = [];

    private Assembler(AnnotatedText text)
    {
        _text = text;
        var phrases = text.Phrases;
        _outlets = new Outlets(text);
        _resolver = new SourceResolver(text, phrases, _outlets);
        _cues = new CueReader(text);
        _kinds = new KindReader(text);
        _secondHand = new SecondHand(text, phrases, _outlets);
        _details = new DetailReader(text, phrases);
    }

    /// <param name="nests">False keeps every attribution outermost: gold annotation has no others.</param>
    /// <param name="ranked">Takes the candidates of each "he" and "she", for training.</param>
    public static IReadOnlyList<Attribution> Assemble(AnnotatedText text, IReadOnlyList<Extracted> extracted, bool nests,
        Action<int, List<PersonCandidate>>? ranked = null)
    {
        if (extracted.Count == 0) return [];
        var assembler = new Assembler(text);
        assembler._resolver.Pronouns.Ranked = ranked;
        assembler.Resolve(extracted, Nesting.Parents(extracted));
        // Whose "I" it is, within somebody's words, is known by now.
        if (!nests) foreach (var draft in assembler._drafts) draft.Parent = null;
        LaterNamed.Join(text, assembler._drafts);
        new LaterIdentified(text, assembler._resolver).Join(assembler._drafts);
        Interviews.Continue(text, assembler._drafts);
        if (nests) Chains.Join(assembler._drafts, assembler._outlets, cue => text.Tokens[cue.End - 1].Lower is "reported" or "reports");
        new GrantSentences(text).Share(assembler._drafts);
        DetailSharing.Spread(assembler._drafts);
        return assembler.Build();
    }

    private void Resolve(IReadOnlyList<Extracted> extracted, int[] parents)
    {
        var drafts = extracted.Select(Draft).ToArray();
        for (var number = 0; number < drafts.Length; number++)
        {
            drafts[number].Parent = parents[number] < 0 ? null : drafts[parents[number]];
        }

        foreach (var draft in drafts) for (var i = draft.Cue.First; i < draft.Cue.End; i++) _cueTokens.Add(i);

        _resolver.Pronouns.Tellers = new(_text.Tokens.Length, drafts.Where(draft => !draft.Source.IsEmpty)
            .SelectMany(draft => draft.ContentTokens.Select(piece => (piece, draft.Source.First))));
        // In reading order, so that what points back finds what was read before; parents before their children, for "I".
        foreach (var draft in drafts.OrderBy(draft => draft.Source.IsEmpty ? draft.Cue.First : draft.Source.First)) ResolveWithParent(draft);
        foreach (var draft in drafts) draft.IsAbsorbed |= !draft.Source.IsEmpty && _toldInChains.Contains(draft.Source.First);
        _drafts.AddRange(drafts.OrderBy(draft => draft.Cue.First));
    }

    private void ResolveWithParent(Draft draft)
    {
        if (draft.IsResolved) return;
        if (draft.Parent is { IsResolved: false } parent && IsFirstPerson(draft)) ResolveWithParent(parent);
        draft.IsResolved = true;
        draft.Reading = draft.Source.IsEmpty ? _resolver.Implied(draft.Cue, draft.Parent?.Innermost) : _resolver.Resolve(draft.Source, SpeakerAround(draft));
        if (Paper(draft) is { } paper) draft.Reading = paper;
        MarkSelfReport(draft);
        draft.Via.AddRange(_secondHand.Hearers(draft.Source, draft.Cue, draft.ContentTokens));
        // "…, adding that": said to the same hearers.
        if (draft.Via.Count == 0 && !draft.Source.IsEmpty && _spoken.TryGetValue(draft.Source, out var hearers)) draft.Via.AddRange(hearers);
        _spoken.TryAdd(draft.Source, draft.Via);
        if (draft.Parent is null && !draft.Source.IsEmpty && _secondHand.Reporter(draft.Source, draft.Cue, draft.ContentTokens) is { } reporter
            && reporter != draft.Reading?.Name && !draft.Via.Contains(reporter)) draft.Carriers.Add(reporter);
        if (draft.Reading is { } reading) draft.Details.AddRange(_details.Read(draft.Source, reading));
        QuoteInner(draft);
    }

    /// <summary>"her | disclosure suggests", "Norvane | reports show": the paper whose noun the cue holds.</summary>
    private SourceReading? Paper(Draft draft)
    {
        var (source, cue) = (draft.Source, draft.Cue);
        if (source.IsEmpty || source.End != cue.First || !_text.Phrases.Holds(cue.First)) return null;
        var phrase = _text.Phrases.At(cue.First);
        if (phrase.First > source.First || phrase.End >= cue.End || !_text.Tags[phrase.End].IsFinite()
            || VerbLemmas.Of(_text.Tokens[phrase.End].Lower) is not ("show" or "suggest" or "indicate" or "reveal" or "report" or "state" or "say"
                or "find" or "confirm" or "contain" or "detail" or "list")) return null;
        var reading = _resolver.Describe(new(phrase.First, phrase.End));
        return reading.Class is SourceClass.Document or SourceClass.UnnamedDocument && reading.Confidence > 0.5 ? reading : null;
    }

    private SourceReading? SpeakerAround(Draft draft) => _text.IsInQuotation(draft.Source.First)
        || draft.Parent is not null ? draft.Parent?.Innermost : null;

    private bool IsFirstPerson(Draft draft) => !draft.Source.IsEmpty && _text.Tokens[draft.Source.First].Lower is "i" or "we" or "my" or "our";

    /// <summary>"The Post has learned", "we can reveal": the outlet itself, with no source. Not "the Post revealed": that is its report.</summary>
    private void MarkSelfReport(Draft draft)
    {
        if (draft.Source.IsEmpty || draft.Reading is not { } reading) return;
        var lemma = _cues.Lemma(draft.Cue);
        if (lemma is not ("learn" or "understand") && !(lemma == "reveal" && _text.Tokens[draft.Cue.First].Lower == "can")) return;
        var isOurselves = _text.Tokens[draft.Source.First].Lower is "this" or "our" && _text.Tokens[draft.Source.End - 1].Lower is "newspaper" or "paper" or "magazine" or "newsroom" or "website" or "reporter" or "correspondent" or "programme" or "program" or "channel" or "station";
        if (reading.Class != SourceClass.Author && !isOurselves && !(reading.Name is { } name && _outlets.IsOutlet(name))) return;
        draft.Reading = reading with { Class = SourceClass.Author };
        draft.Details.Add(new(DetailKind.SelfReported, _text.SpanOf(draft.Cue.First, draft.Cue.End)));
    }

    /// <summary>"the Chronicle quoted unnamed officials as saying": the officials speak, the Chronicle carries it.</summary>
    private void QuoteInner(Draft draft)
    {
        var quoted = _secondHand.Quoted(draft.Cue);
        if (draft.Source.IsEmpty) return;
        var isBeside = quoted.IsEmpty;
        if (isBeside)
        {
            // Where "citing" is a cue of its own the two are joined later.
            (quoted, var at) = _secondHand.CitedBeside(draft.Source, draft.Cue);
            if (_cueTokens.Contains(at)) return;
            if (quoted.IsEmpty) quoted = Behind(draft.Source);
        }

        if (quoted.IsEmpty) return;
        var carriers = _outlets.Within(draft.Source);
        if (carriers.Count == 0 && _outlets.Described(draft.Source) is { } described) carriers.Add(described);
        if (carriers.Count == 0 && draft.Reading is not { Class: SourceClass.NamedOrganization, Name: not null }) return;
        // "The company cited analysts" is its own word still.
        if (!isBeside && carriers.Count == 0 && !_outlets.IsOutlet(draft.Reading!.Name!) && _text.Tokens[draft.Cue.End - 1].Lower is "cited" or "cites") return;
        var inner = _resolver.Resolve(quoted, null);
        // "The Gazette reported, citing the cold, that …": a reason, which is no source.
        if (inner is { Class: SourceClass.Document or SourceClass.UnnamedDocument, Confidence: < LeastSure })
        {
            draft.IsAbsorbed |= carriers.Count > 0 && _text.Tokens[draft.Cue.First].Lower is "citing";
            return;
        }

        var between = new List<(TokenRange Source, SourceReading Reading)>();
        // "citing the Herald, which quoted two aides": on to those who speak.
        while (inner.Name is { } outlet && _outlets.IsOutlet(outlet) && between.Count < LongestChain && Behind(quoted) is { IsEmpty: false } next)
        {
            between.Add((quoted, inner));
            (quoted, inner) = (next, _resolver.Resolve(next, null));
        }

        var speaks = inner.IsPersonal || inner.Class == SourceClass.UnnamedGroup;
        // An institution that quotes people is an outlet, one that cites a document need not be.
        if (isBeside && !speaks && !(inner.Name is { } named && _outlets.IsOutlet(named))) return;
        if (carriers.Count == 0 && !_outlets.IsOutlet(draft.Reading!.Name!) && !speaks) return;
        draft.Carriers.AddRange(carriers.Count > 0 ? carriers : [_outlets.Carrier(draft.Reading!.Name!, draft.Source)]);
        draft.Carriers.AddRange(between.Select(link => link.Reading.Name!).Where(name => !draft.Carriers.Contains(name)));
        draft.Between.AddRange(between);
        draft.Inner = inner;
        draft.InnerSource = quoted;
        draft.InnerDetails.AddRange(_details.Read(quoted, draft.Inner));
    }

    /// <summary>Whom a relative clause tells that an outlet has it from; its own cue, if it has one, is told with the chain.</summary>
    private TokenRange Behind(TokenRange source)
    {
        var (people, which) = _secondHand.CitedBehind(source);
        if (!people.IsEmpty) _toldInChains.Add(which);
        return people;
    }

    private Draft Draft(Extracted extracted) =>
        new(extracted, Tokens(extracted.Source), Tokens(extracted.Cue), [.. extracted.Content.Select(piece => Tokens([piece])).Where(piece => !piece.IsEmpty)]);

    private TokenRange Tokens(IReadOnlyList<TextSpan> spans)
    {
        if (spans.Count == 0) return TokenRange.Empty;
        int first = TokenFrom(spans[0].Start), end = TokenFrom(spans[^1].End);
        while (end > first && end <= _text.Tokens.Length && _text.Tokens[end - 1].Start >= spans[^1].End) end--;
        // "the F.A.A" of "the F.A.A.": a word that begins within the span belongs to it.
        if (end < _text.Tokens.Length && end >= first && _text.Tokens[end].Start < spans[^1].End) end++;
        return first >= _text.Tokens.Length ? TokenRange.Empty : new(first, Math.Max(end, first + 1));
    }

    /// <summary>The first token that ends behind an offset.</summary>
    private int TokenFrom(int offset)
    {
        int low = 0, high = _text.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_text.Tokens[middle].End <= offset) low = middle + 1; else high = middle;
        }

        return low;
    }

    private List<Attribution> Build()
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var draft in _drafts)
        {
            if (draft.Innermost is { } reading && !ids.ContainsKey(reading.Key)) ids[reading.Key] = "s" + (ids.Count + 1).ToString(CultureInfo.InvariantCulture);
        }

        var children = _drafts.Where(draft => draft.Parent is not null && !draft.IsAbsorbed).ToLookup(draft => draft.Parent!);
        return Build(_drafts.Where(draft => draft.Parent is null && !draft.IsAbsorbed), "a", ids, children);
    }

    private List<Attribution> Build(IEnumerable<Draft> drafts, string prefix, Dictionary<string, string> ids, ILookup<Draft, Draft> children)
    {
        var attributions = new List<Attribution>();
        foreach (var draft in drafts)
        {
            var id = prefix + (attributions.Count + 1).ToString(CultureInfo.InvariantCulture);
            attributions.Add(draft.ToAttribution(id, _text, _cues, _kinds, _outlets, ids, Build(children[draft], id + ".", ids, children)));
        }

        return attributions;
    }
}
