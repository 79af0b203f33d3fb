using Scoring.Language.Names;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction.Features;

/// <summary>Turns a text into what the network sees of it. The same for training and use.</summary>
internal sealed class FeatureReader(Vocabularies vocabularies)
{
    /// <summary>Changes with the tokenizer or the features: a model trained on others is refused.</summary>
    public const int Version = 2;

    /// <summary>How far back from its longest length the end of a sentence is looked for, to cut a passage there.</summary>
    private const int CutSearch = 100;

    public ReadText Read(AnnotatedText annotated)
    {
        var (text, tokens) = (annotated.Text, annotated.Tokens);
        var paragraphs = TokenRanges(tokens, annotated.Paragraphs);
        var kinds = ParagraphKinds.Of(text, tokens, paragraphs);
        var quotations = new QuotationState[tokens.Length];
        var features = new TokenFeatures[tokens.Length];
        var passages = new List<(int First, int End)>();
        var joins = false;
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (first, end) = paragraphs[i];
            var open = QuotationReader.Read(text, tokens.AsSpan(first, end - first), quotations.AsSpan(first, end - first));
            for (var at = first; at < end; at++) features[at] = Features(annotated, at, quotations[at], at - first, kinds[i]);
            if (joins) passages[^1] = (passages[^1].First, end);
            else passages.Add((first, end));
            joins = kinds[i] == ParagraphKind.EndsWithColon || tokens[end - 1].Lower == ":"
                || (open && i + 1 < paragraphs.Count && tokens[paragraphs[i + 1].First].Kind == TokenKind.Quote);
        }

        return new(annotated, quotations, features, Cut(passages, tokens));
    }

    private TokenFeatures Features(AnnotatedText annotated, int at, QuotationState quotation, int position, ParagraphKind kind)
    {
        var token = annotated.Tokens[at];
        var name = annotated.NameOf[at];
        var isPerson = name >= 0 && annotated.Names[name].Kind == NameKind.Person && vocabularies.Words[TypicalNames.Given] > 0;
        var word = isPerson ? at == annotated.Names[name].End - 1 ? TypicalNames.Family : TypicalNames.Given : WordForms.Normal(token);
        var vector = vocabularies.Vectors[word];
        var hyphen = word.LastIndexOf('-');
        if (vector == 0 && hyphen > 0) vector = vocabularies.Vectors[word[(hyphen + 1)..]];
        return new(
            vector,
            vocabularies.Words[word],
            vocabularies.Suffixes[isPerson ? word : WordForms.Suffix(word)],
            vocabularies.Prefixes[isPerson ? word : WordForms.Prefix(word)],
            WordForms.Shape(token.Span.In(annotated.Text)),
            (int)quotation,
            (int)annotated.Tags[at],
            name < 0 ? 0 : 1 + (int)annotated.Names[name].Kind,
            Math.Min(position, TokenFeatures.Positions - 1) + TokenFeatures.Positions * (int)kind);
    }

    private static List<(int First, int End)> TokenRanges(Token[] tokens, IReadOnlyList<TextSpan> paragraphs)
    {
        var ranges = new List<(int, int)>();
        var at = 0;
        foreach (var paragraph in paragraphs)
        {
            var first = at;
            while (at < tokens.Length && tokens[at].Start < paragraph.End) at++;
            if (at > first) ranges.Add((first, at));
        }

        return ranges;
    }

    private static List<(int First, int End)> Cut(List<(int First, int End)> passages, Token[] tokens)
    {
        var cut = new List<(int, int)>();
        foreach (var (first, end) in passages)
        {
            var from = first;
            while (end - from > ReadText.LongestPassage)
            {
                var to = from + ReadText.LongestPassage;
                for (var at = to; at > to - CutSearch; at--)
                {
                    if (tokens[at - 1].Lower is not ("." or "!" or "?")) continue;
                    to = at;
                    break;
                }

                cut.Add((from, to));
                from = to;
            }

            cut.Add((from, end));
        }

        return cut;
    }
}
