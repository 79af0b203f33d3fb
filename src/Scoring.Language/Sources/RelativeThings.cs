using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>
/// "the trove released on Thursday, which showed", "DFA, which was founded in 2004 and which has endorsed": the paper or institution
/// nearest before a "which" or "that" that follows no noun.
/// </summary>
internal sealed class RelativeThings(AnnotatedText text, PhraseReader reader)
{
    private const double Likely = 0.5;

    private const int TokensBack = 60;

    public SourceReading? Read(int token, TokenRange range)
    {
        if (text.Tokens[token].Lower is not ("which" or "that")) return null;
        var first = Math.Max(text.SentenceAt(token).First, token - TokensBack);
        for (var i = token - 1; i >= first; i--)
        {
            if (text.IsInQuotation(i) && text.QuotationOf[i] != text.QuotationOf[token]) continue;
            if (!text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var reading = reader.Read(new(text.Phrases.At(i).First, token));
            var isThing = reading.Class is SourceClass.Document or SourceClass.UnnamedDocument or SourceClass.NamedOrganization;
            if (isThing && reading.Confidence > Likely) return reading with { Defining = range, Confidence = 0.5 };
        }

        return null;
    }
}
