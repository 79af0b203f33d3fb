using System.Collections.Frozen;
using Scoring.Language.Attributions;
using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>
/// Joins what the network and the rules find. Where they differ on the same cue the network is right far more often (held-out articles of PolNeAR:
/// the source 61 to 16, the content 129 to 34), but for a few constructions that its training marks seldom or otherwise; those go by the rules.
/// </summary>
internal sealed class Joining
{
    private static readonly FrozenSet<string> SecondHand = FrozenSet.ToFrozenSet(["quoted", "quotes", "quoting", "cited", "cites", "citing"], StringComparer.Ordinal);

    /// <summary>What is not said or only asked must be told from what is: the rules know its form.</summary>
    private static readonly FrozenSet<string> Unsaid = FrozenSet.ToFrozenSet(
        ["declined", "declines", "declining", "refused", "refuses", "refusing", "respond", "responded", "comment", "asked", "asks", "inquired", "wondered"], StringComparer.Ordinal);

    /// <summary>Subjects of these hold an impression more often than not, whatever the rules say of it.</summary>
    private static readonly FrozenSet<string> Impressions =
        FrozenSet.ToFrozenSet(["seem", "seems", "seemed", "appear", "appears", "appeared"], StringComparer.Ordinal);

    /// <summary>"is believed by his neighbours": hearsay, but that it says whose.</summary>
    private static readonly FrozenSet<string> Held = FrozenSet.ToFrozenSet(
        ["believed", "thought", "said", "expected", "understood", "considered", "regarded", "rumoured", "rumored"], StringComparer.Ordinal);

    /// <summary>Cues so plain that a rule alone is believed.</summary>
    private static readonly FrozenSet<string> Plain =
        FrozenSet.ToFrozenSet(["said", "says", "say", "told", "tells", "reported", "announced", "insisted", "added", "noted", "according", "per", "put", "puts"], StringComparer.Ordinal);

    /// <summary>From this confidence on the network is believed against the rules.</summary>
    private const double Sure = 0.8;

    private readonly AnnotatedText _text;
    private readonly IReadOnlyList<Extracted> _learned, _rules;
    private readonly SpanIndex _learnedCues, _ruleCues;
    private readonly NoStatements _none;

    private Joining(AnnotatedText text, IReadOnlyList<Extracted> learned, IReadOnlyList<Extracted> rules)
    {
        (_text, _learned, _rules) = (text, learned, rules);
        _none = new(text);
        _learnedCues = new(text, learned, attribution => attribution.Cue);
        _ruleCues = new(text, rules, attribution => attribution.Cue);
    }

    /// <summary>The attributions in the order of their cues.</summary>
    /// <param name="layout">False leaves out what only layout tells, to measure what it brings.</param>
    public static List<Extracted> Join(AnnotatedText text, IReadOnlyList<Extracted> learned, IReadOnlyList<Extracted> rules, bool layout = true) =>
        new Joining(text, learned, rules).Join(layout ? new(text) : null);

    private List<Extracted> Join(NextParagraph? layout)
    {
        var joined = _learned.Select(Settle).OfType<Extracted>().Distinct().ToList();
        // "quoted officials as saying …": the outlet says nothing itself.
        var quoted = new SpanIndex(_text, joined.Where(holder => Words(holder.Cue[0]).Any(SecondHand.Contains)), holder => holder.Content);
        joined.RemoveAll(said => quoted.In(said.Cue).Exists(holder => Overlap(holder.Source, said.Source)));
        var cues = new SpanIndex(_text, joined, attribution => attribution.Cue);
        var contents = new SpanIndex(_text, joined, attribution => attribution.Content);
        foreach (var rule in _rules.Where(rule => cues.In(rule.Cue).Count == 0))
        {
            // "Reed said the dam was safe, Radio Kelm reported": what she said ends where the radio's report does.
            var holders = contents.In(rule.Cue);
            var inside = holders is [var holder, ..] ? Within(holder, rule) : rule;
            var isCut = Length(inside) < Length(rule);
            var holds = cues.In(inside.Content).Exists(held => !IsHearsay(held));
            // Where the rules took in too much, a plain cue alone is believed.
            if (IsMissed(inside, holds, !isCut && holders.Exists(holder => Length(holder) > Length(inside)))) joined.Add(inside);
        }

        joined = joined.ConvertAll(new PartBounds(_text).Mend);
        var grants = new SpanIndex(_text, joined.Where(attribution => GrantWords.AreIn(_text, attribution.Source)), attribution => attribution.Source);
        var statements = new SpanIndex(_text, joined.Where(attribution => attribution.Source.Count > 0), attribution => attribution.Content);
        return [.. joined
            .Where(attribution => grants.In(attribution.Cue).Count == 0 && !IsUnheard(attribution, statements) && !_none.IncludesRead(attribution))
            .Select(attribution => layout?.Extend(attribution) ?? attribution)
            .OrderBy(attribution => attribution.Cue[0])];
    }

    /// <summary>The network's attribution, or the rules' where they know better; null for what is none.</summary>
    private Extracted? Settle(Extracted learned)
    {
        // "asked for anonymity" tells of another attribution's source.
        if (_ruleCues.In(learned.Cue) is not [var rule, ..])
        {
            var isTalk = GrantWords.AreIn(_text, learned.Cue) || GrantWords.AreIn(_text, learned.Content) || IsReason(learned);
            return isTalk || _none.Includes(learned) ? null : learned;
        }

        var words = Words(rule.Cue[0]);
        // "Obama apparently …", "Reed was accused": their subjects are no sources. "It has emerged": the cue is all of it.
        if (rule.Source.Count == 0 && (learned.Source.Count == 0 || !words.Any(Impressions.Contains)))
        {
            // "Reed is expected to run, | and Bell said …": what the network knows to stand outside.
            var isNarrower = learned.Source.Count == 0 && Overlap(rule.Content, learned.Content) && TakesIn(rule, learned);
            return isNarrower ? rule with { Content = learned.Content } : rule;
        }

        // "…, the official, who did not want to be named, told the Ledger": whose name is withheld speaks.
        if (GrantWords.AreIn(_text, rule.Source) && Overlap(rule.Source, learned.Content)) return rule;
        var isSame = Overlap(rule.Source, learned.Source) && Overlap(rule.Content, learned.Content);
        // "The Bell, citing two aides, reported that …": the aside does not hold the report.
        if (isSame && words.Any(SecondHand.Contains)) return words[0] is "citing" or "quoting" && TakesIn(rule, learned) ? learned : rule;
        // "Residents reached after | midnight | said"
        if (isSame && _none.IsTime(learned.Source[0])) return rule;
        if (isSame && IsMark(rule.Cue[0])) return learned with { Content = rule.Content };
        // What the network knows to stand outside must not be taken in.
        if (TakesIn(rule, learned)) return learned;
        if (words.Any(Unsaid.Contains) && (isSame || learned.Confidence < Sure))
            return isSame ? rule with { Content = BeforeSemicolon(rule, learned) } : rule;
        if (rule.Source.Count > 0 && (learned.Source.Count == 0 || IsAgent(rule.Source[0]))) return rule;
        var joined = learned;
        // "…, though an official there, who asked not to be named, says": who asks for it right before a verb is its subject.
        var isNearer = rule.Source.Count > 0 && learned.Source[^1].End <= rule.Source[0].Start && GrantWords.AreIn(_text, rule.Source);
        if (isNearer && First(rule.Cue[0]) - TokenSearch.FirstEndingBehind(_text.Tokens, rule.Source[^1].End - 1) <= 2)
            joined = joined with { Source = rule.Source };
        if (rule.Source.Count > 0 && Covers(rule.Source, learned.Source) && GrantWords.AreIn(_text, rule.Source))
            joined = joined with { Source = rule.Source, Cue = rule.Cue };
        // "a person familiar with it, who spoke on condition of anonymity because …, …": the reason is no part of what was said.
        if (joined.Content.Any(piece => joined.Source.Any(piece.Overlaps))) joined = joined with { Content = rule.Content };
        if (Narrows(rule, joined)) joined = joined with { Content = rule.Content };
        if (rule.Source.Count > 0 && GrantWords.AreIn(_text, joined.Cue)) joined = joined with { Cue = rule.Cue };
        if (isSame) joined = joined with { Content = BehindHearer(joined, rule) };
        // "said in an interview with Radio Sund": the outlet is no part of the cue.
        if (isSame && joined.Cue[0].Start == rule.Cue[0].Start && HoldsName(joined.Cue[0])) joined = joined with { Cue = rule.Cue };
        if (isSame && IsFirst(rule.Cue[0]) && words[0] == "according") joined = joined with { Content = rule.Content };
        return HoldsHearsay(learned, rule) ? joined with { Content = rule.Content } : joined;
    }

    /// <summary>Whether the rule's content holds a cue that the network found outside its own; hearsay by the rules aside.</summary>
    private bool TakesIn(Extracted rule, Extracted learned)
    {
        var inside = _learnedCues.In(learned.Content);
        return _learnedCues.In(rule.Content).Exists(other => !ReferenceEquals(other, learned) && !inside.Contains(other) && !IsHearsay(other));
    }

    private bool IsHearsay(Extracted attribution) => _ruleCues.In(attribution.Cue) is [{ Source.Count: 0 }, ..];

    /// <summary>"spoke on condition of anonymity because she had signed …": why somebody is not named.</summary>
    private bool IsReason(Extracted learned)
    {
        var cue = TokenSearch.FirstEndingBehind(_text.Tokens, learned.Cue[0].Start);
        var isBehindBecause = false;
        for (var at = cue - 1; at >= _text.SentenceAt(cue).First; at--)
        {
            isBehindBecause |= _text.Tokens[at].Lower == "because";
            if (isBehindBecause && _text.Tokens[at].Lower is "anonymity" or "anonymous") return true;
        }

        return false;
    }

    /// <summary>
    /// "who said they had not slept, | were sent home", "chanted “Give back the beach” | outside the town hall", "reported, citing two
    /// diplomats, | that …": the rules know where what was said begins and ends.
    /// </summary>
    private bool Narrows(Extracted rule, Extracted joined)
    {
        if (rule.Source.Count == 0 || rule.Content is not [var narrow] || joined.Content is not [var wide]
            || narrow == wide || !wide.Contains(narrow)) return false;
        var first = TokenSearch.FirstEndingBehind(_text.Tokens, narrow.Start);
        var last = TokenSearch.FirstEndingBehind(_text.Tokens, narrow.End - 1);
        if (Words(wide)[0] is "citing" or "quoting") return true;
        if (narrow.Start != wide.Start) return false;
        if (_text.QuotationOf[first] is >= 0 and var quotation
            && _text.Quotations[quotation] is var quoted && quoted.First == first && quoted.End == last + 1) return true;
        return _text.Tags[TokenSearch.FirstEndingBehind(_text.Tokens, rule.Source[0].Start)] is Tag.WP or Tag.WDT && rule.Source[0] == joined.Source[0];
    }

    /// <summary>"Reports noted that …, said to include Reed": only the rules' content holds the child, and nothing else that the network knows.</summary>
    private bool HoldsHearsay(Extracted learned, Extracted rule)
    {
        if (!Covers(rule.Content, learned.Content)) return false;
        var end = learned.Content.Count == 0 ? 0 : learned.Content[^1].End;
        TextSpan[] beyond = [.. rule.Content.Where(span => span.End > end).Select(span => new TextSpan(Math.Max(span.Start, end), span.End))];
        return _ruleCues.In(beyond) is [{ Source.Count: 0 } child] && _learnedCues.In(beyond).All(other => _ruleCues.In(other.Cue).Contains(child));
    }

    /// <param name="holds">Its content holds a cue that is known already.</param>
    /// <param name="isHeld">Its cue stands in a content that is known already.</param>
    private bool IsMissed(Extracted rule, bool holds, bool isHeld)
    {
        if (rule.Source.Count == 0) return true;
        // "EKEROTH: I told her …": a turn holds all that is said in it.
        if (IsMark(rule.Cue[0]) || Words(rule.Cue[0]).Any(SecondHand.Contains)) return true;
        if (holds) return false;
        if (IsAgent(rule.Source[0]) && Words(rule.Cue[0]).Any(Held.Contains)) return true;
        return isHeld || (rule.Kind != AttributionKind.Attitude && Words(rule.Cue[0]).Any(Plain.Contains));
    }

    /// <summary>“It is expected to fail”: somebody says so, whom nobody has found; it is not the writer's hearsay.</summary>
    private bool IsUnheard(Extracted attribution, SpanIndex statements) =>
        attribution.Source.Count == 0 && _text.IsInQuotation(TokenSearch.FirstEndingBehind(_text.Tokens, attribution.Cue[0].Start))
        && statements.In(attribution.Cue).Count == 0;

    /// <summary>"It said sales are expected to rise": what is expected ends where what is said does.</summary>
    private static Extracted Within(Extracted holder, Extracted rule)
    {
        var piece = holder.Content.First(piece => piece.Overlaps(rule.Cue[0]));
        TextSpan[] inside = [.. rule.Content.Where(piece.Overlaps)
            .Select(part => new TextSpan(Math.Max(part.Start, piece.Start), Math.Min(part.End, piece.End)))];
        return inside.Length == 0 ? rule : rule with { Content = inside };
    }

    private bool HoldsName(TextSpan span)
    {
        for (var at = TokenSearch.FirstEndingBehind(_text.Tokens, span.Start); at < _text.Tokens.Length && _text.Tokens[at].Start < span.End; at++)
            if (_text.NameOf[at] >= 0) return true;
        return false;
    }

    /// <summary>"asked whether he knew | ; he did not answer"</summary>
    private IReadOnlyList<TextSpan> BeforeSemicolon(Extracted rule, Extracted learned) =>
        rule.Content is [var wide] && learned.Content is [var narrow] && narrow.Start == wide.Start && narrow.End < wide.End
            && _text.Text.AsSpan(narrow.End).TrimStart().StartsWith(";", StringComparison.Ordinal) ? learned.Content : rule.Content;

    private static int Length(Extracted attribution) => attribution.Content.Sum(piece => piece.Length);

    /// <summary>"promised supporters that …": the hearers are no part of what they hear; those urged to do something are.</summary>
    private IReadOnlyList<TextSpan> BehindHearer(Extracted learned, Extracted rule)
    {
        var (first, start) = (learned.Content[0], rule.Content[0].Start);
        // "urged residents to boil it": whom one urges is part of what one urges.
        var isUrged = rule.Content[0].Contains(first) && start >= rule.Cue[0].End && Words(first)[0] == "to";
        var isHeard = Words(rule.Content[0])[0] == "that" && start > first.Start && start < first.End && first.Start >= rule.Cue[0].End;
        return isUrged || isHeard ? [new TextSpan(start, first.End), .. learned.Content.Skip(1)] : learned.Content;
    }

    /// <summary>"According to the ministry, …": the statement is the rest of the sentence.</summary>
    private bool IsFirst(TextSpan cue) => _text.SentenceAt(First(cue)).First == First(cue);

    private int First(TextSpan span) => TokenSearch.FirstEndingBehind(_text.Tokens, span.Start);

    private bool IsMark(TextSpan cue) => _text.Tokens[TokenSearch.FirstEndingBehind(_text.Tokens, cue.Start)].Kind == TokenKind.Mark;

    /// <summary>"was told by aides": the word before is "by".</summary>
    private bool IsAgent(TextSpan source) =>
        TokenSearch.FirstEndingBehind(_text.Tokens, source.Start) is > 0 and var first && _text.Tokens[first - 1].Lower == "by";

    private List<string> Words(TextSpan span) => TokenSearch.Words(_text.Tokens, span);

    private static bool Overlap(IReadOnlyList<TextSpan> some, IReadOnlyList<TextSpan> others) => some.Any(span => others.Any(span.Overlaps));

    private static bool Covers(IReadOnlyList<TextSpan> outer, IReadOnlyList<TextSpan> inner) => inner.All(span => outer.Any(whole => whole.Contains(span)));
}
