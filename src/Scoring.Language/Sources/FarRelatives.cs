using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>
/// Relatives that follow no noun: "the trove released on Thursday, which showed", "DFA, which was founded in 2004 and which has endorsed",
/// "Almas, whom the mayor appointed, and who …": as the relative before them, else the nearest of their kind, people for "who".
/// </summary>
internal sealed class FarRelatives(AnnotatedText text, PhraseReader reader, RelativePronouns relatives)
{
    private const double Likely = 0.5;

    private const int TokensBack = 60;

    public SourceReading? Read(int token, TokenRange range)
    {
        var isPerson = text.Tokens[token].Lower is "who" or "whom" or "whose";
        if (!isPerson && text.Tokens[token].Lower is not ("which" or "that")) return null;
        var first = Math.Max(text.SentenceAt(token).First, token - TokensBack);
        var isListed = token > first && text.Tokens[token - 1].Lower is "and" or "but";
        for (var i = token - 1; i >= first; i--)
        {
            if (text.IsInQuotation(i) && text.QuotationOf[i] != text.QuotationOf[token]) continue;
            var isEarlier = isPerson ? text.Tokens[i].Lower is "who" or "whom" or "whose" : text.Tokens[i].Lower == "which";
            if (isListed && isEarlier) return relatives.Read(i, range) ?? Read(i, range);
            if (isListed && HasEarlier(first, i, isPerson)) continue;
            if (!text.Phrases.Holds(i) || text.Phrases.At(i).End != i + 1) continue;
            var reading = reader.Read(new(text.Phrases.At(i).First, isPerson ? i + 1 : token));
            if (Fits(reading, isPerson) && reading.Confidence > Likely) return reading with { Defining = range, Confidence = 0.5 };
        }

        return null;
    }

    private bool HasEarlier(int first, int end, bool isPerson) => Enumerable.Range(first, end - first)
        .Any(i => isPerson ? text.Tokens[i].Lower is "who" or "whom" or "whose" : text.Tokens[i].Lower == "which");

    private static bool Fits(SourceReading reading, bool isPerson) => isPerson
        ? reading.IsPersonal || (reading.Class == SourceClass.UnnamedGroup && reading.IsPlural)
        : reading.Class is SourceClass.Document or SourceClass.UnnamedDocument or SourceClass.NamedOrganization;
}
