using Scoring.Language.Reading;
using Scoring.Language.Rules;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Extraction;

/// <summary>
/// Mends "According to [a study by the institute, three in ten drivers speed][.]": where no word is left for the content, what
/// follows the comma in the source is what is said.
/// </summary>
internal static class SwallowedContent
{
    public static Extracted Mend(AnnotatedText text, Extracted found)
    {
        if (found.Source.Count == 0 || found.Content.Any(piece => piece.Of(text.Text).Any(char.IsLetterOrDigit))) return found;
        var source = found.Source[^1];
        var first = TokenSearch.FirstEndingBehind(text.Tokens, source.Start);
        for (var i = first + 1; i < text.Tokens.Length && text.Tokens[i].End < source.End; i++)
        {
            // "…, who is a friend of the mayor": a relative clause stays with its name.
            if (text.Tokens[i].Lower != "," || i + 1 >= text.Tokens.Length || text.Tags[i + 1] is Tag.WP or Tag.WDT) continue;
            return found with
            {
                Source = [.. found.Source.SkipLast(1), new(source.Start, text.Tokens[i - 1].End)],
                Content = [new(text.Tokens[i + 1].Start, source.End)],
            };
        }

        return found;
    }
}
