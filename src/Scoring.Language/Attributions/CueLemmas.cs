using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Attributions;

/// <summary>
/// The lemma by which the cues of one text are counted and compared: that of the cue's first verb, else of its first word, by the
/// engine's own tagger and lemmatiser ("according to" → "accord", "in the opinion of" → "in"). An auxiliary is no verb of its own where
/// another one follows in the cue ("has said", "did not say", "is said to" → "say"; "is of the opinion" → "be"): counted by "have" and
/// "be", cues would be told apart by their tense.
/// </summary>
public sealed class CueLemmas
{
    private readonly AnnotatedText _text;

    /// <param name="text">The whole text: how a word is tagged depends on those around it.</param>
    public CueLemmas(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = AnnotatedText.Read(text);
    }

    /// <param name="cue">Its pieces, UTF-16 offsets.</param>
    /// <returns>In lower case; empty if no token lies in the cue.</returns>
    public string Of(IEnumerable<TextSpan> cue)
    {
        ArgumentNullException.ThrowIfNull(cue);
        var tokens = cue.Order().SelectMany(TokensIn).ToList();
        if (tokens.Count == 0) return "";
        var verbs = tokens.Where(token => _text.Tags[token].IsVerb()).Select(token => VerbLemmas.Of(_text.Tokens[token].Lower)).ToList();
        if (verbs.Count > 0) return verbs.Find(lemma => lemma is not ("be" or "have" or "do")) ?? verbs[0];
        var word = tokens.FindIndex(token => _text.Tokens[token].IsWord);
        return _text.Tokens[tokens[Math.Max(word, 0)]].Lower;
    }

    private IEnumerable<int> TokensIn(TextSpan span)
    {
        int low = 0, high = _text.Tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_text.Tokens[middle].End <= span.Start) low = middle + 1; else high = middle;
        }

        for (; low < _text.Tokens.Length && _text.Tokens[low].Start < span.End; low++) yield return low;
    }
}
