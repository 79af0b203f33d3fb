using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;

namespace Scoring.Language.Sources;

/// <summary>
/// Pronouns and descriptions that speak nowhere but tell of whom a text goes on: "Reed toured the mill. He met Shah. He said", "A nurse
/// stood up. She asked". They are read in order, in the few sentences before a pronoun that is a source.
/// </summary>
/// <param name="pronoun">Reads a pronoun.</param>
/// <param name="phrase">Reads a noun phrase that is a subject.</param>
internal sealed class PassingMentions(AnnotatedText text, Speakers speakers, Func<int, SourceReading?> pronoun,
    Func<TokenRange, SourceReading?> phrase)
{
    private const int SentencesBack = 3, TokensBack = 150, Kept = 40;

    private readonly List<(int Token, SourceReading Reading)> _all = [];

    private int _read;

    private bool _isReading;

    /// <summary>Those before a token, the latest first.</summary>
    public IEnumerable<(int Token, SourceReading Reading)> Before(int token)
    {
        for (var i = _all.Count - 1; i >= Math.Max(0, _all.Count - Kept); i--) if (_all[i].Token < token) yield return _all[i];
    }

    public void ReadUpTo(int token)
    {
        if (_isReading) return;
        _isReading = true;
        var sentence = Math.Max(0, text.SentenceOf[token] - SentencesBack);
        for (var i = Math.Max(_read, Math.Max(text.Sentences[sentence].First, token - TokensBack)); i < token; i++) Read(i);
        _read = Math.Max(_read, token);
        _isReading = false;
    }

    private void Read(int token)
    {
        if (text.IsInQuotation(token) || speakers.SpeaksAt(token)) return;
        if (text.Tokens[token].Lower is "he" or "she") Keep(token, pronoun(token));
        else if (text.Phrases.StartsAt(token) && text.Tokens[token].Lower is "the" or "a" or "an" or "one" or "another"
            && text.Phrases.At(token).End is var end && text.Tags[end - 1] == Tag.NN && text.NameOf[end - 1] < 0
            && Nouns.OfHead(text.Tokens[end - 1].Lower) == NounClass.Person && end < text.Tokens.Length
            && text.Tags[end] is Tag.VBD or Tag.VBZ or Tag.MD) Keep(token, phrase(new(token, end)));
    }

    private void Keep(int token, SourceReading? reading)
    {
        // "The clerk", of whom nothing was said before, is somebody named whom the reader did not find.
        if (reading is { IsPersonal: true, IsPlural: false, IsResolved: true } && (reading.Person is not null
            || text.Tokens[reading.Defining.First].Lower != "the")) _all.Add((token, reading));
    }
}
