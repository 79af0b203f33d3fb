using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>
/// Finds attributions by the tokens of their cues, sources or contents; where several share a token, the first one stands for it.
/// </summary>
internal sealed class SpanIndex
{
    private readonly Token[] _tokens;
    private readonly Extracted?[] _at;

    public SpanIndex(AnnotatedText text, IEnumerable<Extracted> attributions, Func<Extracted, IReadOnlyList<TextSpan>> spans)
    {
        _tokens = text.Tokens;
        _at = new Extracted?[_tokens.Length];
        foreach (var attribution in attributions)
        {
            foreach (var span in spans(attribution))
            {
                var at = TokenSearch.FirstEndingBehind(_tokens, span.Start);
                for (; at < _tokens.Length && _tokens[at].Start < span.End; at++) _at[at] ??= attribution;
            }
        }
    }

    /// <summary>The attributions that share a token with one of the spans, each once.</summary>
    public List<Extracted> In(IReadOnlyList<TextSpan> spans)
    {
        var found = new List<Extracted>();
        foreach (var span in spans)
        {
            for (var at = TokenSearch.FirstEndingBehind(_tokens, span.Start); at < _tokens.Length && _tokens[at].Start < span.End; at++)
                if (_at[at] is { } attribution && !found.Exists(known => ReferenceEquals(known, attribution))) found.Add(attribution);
        }

        return found;
    }
}
