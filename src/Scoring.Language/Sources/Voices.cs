using Scoring.Language.Coreference;
using Scoring.Language.Reading;
using Scoring.Language.Text;

namespace Scoring.Language.Sources;

/// <summary>
/// Whose "I" it is in words that are set out as somebody's: letters and posts on a page of such, each with the name or handle of its
/// writer on a line below, and a speech or letter that the line above introduces, "Here is what she should say".
/// </summary>
internal sealed class Voices
{
    /// <summary>Signatures that make a page of letters: one name on a line of its own is a heading or a credit.</summary>
    private const int FewestSignatures = 3;

    private const int LongestSignature = 5, LongestIntroduction = 40, ParagraphsAhead = 3, MostIntroductions = 8;

    private readonly AnnotatedText _text;
    private readonly People _people;
    private readonly Dictionary<int, (string Name, Person? Person)> _ofParagraph = [];

    public Voices(AnnotatedText text, People people)
    {
        (_text, _people) = (text, people);
        var paragraphs = Paragraphs();
        var signatures = paragraphs.Select(Signature).ToArray();
        if (signatures.Count(signature => signature is not null) >= FewestSignatures) Sign(paragraphs, signatures);
        var introductions = 0;
        for (var p = 0; p + 1 < paragraphs.Count && introductions < MostIntroductions; p++)
        {
            if (Introduced(paragraphs[p]) is not { } speaker) continue;
            introductions++;
            if (!paragraphs.Skip(p + 1).Take(ParagraphsAhead).Any(HasFirstPerson)) continue;
            // Up to where others speak of the speaker again.
            for (var next = p + 1; next < paragraphs.Count && !Names(paragraphs[next], speaker); next++)
                _ofParagraph[ParagraphAt(paragraphs[next])] = (speaker.Name, speaker);
            break;
        }
    }

    /// <summary>Who says "I" where a token stands; null where the writer does.</summary>
    public SourceReading? At(TokenRange range) => !_ofParagraph.TryGetValue(_text.SentenceAt(range.First).Paragraph, out var voice) ? null
        : new(SourceClass.NamedPerson, voice.Name, "person:" + voice.Name, range, 0.6) { Person = voice.Person };

    private List<TokenRange> Paragraphs()
    {
        var all = new List<TokenRange>();
        foreach (var sentence in _text.Sentences)
        {
            if (all.Count > 0 && ParagraphAt(all[^1]) == sentence.Paragraph) all[^1] = all[^1] with { End = sentence.End };
            else all.Add(new(sentence.First, sentence.End));
        }

        return all;
    }

    private int ParagraphAt(TokenRange range) => _text.SentenceAt(range.First).Paragraph;

    /// <summary>Each letter reaches up to the signature, the place or the heading before it.</summary>
    private void Sign(List<TokenRange> paragraphs, (string Name, Person? Person)?[] signatures)
    {
        for (var p = 0; p < paragraphs.Count; p++)
        {
            if (signatures[p] is not { } signature) continue;
            for (var above = p - 1; above >= 0 && signatures[above] is null && !IsLine(paragraphs[above]); above--)
                _ofParagraph[ParagraphAt(paragraphs[above])] = signature;
        }
    }

    /// <summary>"Norwood, Ohio.", "LETTERS": a heading or an address.</summary>
    private bool IsLine(TokenRange paragraph) => paragraph.End - paragraph.First <= LongestSignature
        && Enumerable.Range(paragraph.First, paragraph.End - paragraph.First).All(IsNameLike);

    private bool IsNameLike(int token) => _text.Tokens[token].Kind == TokenKind.Mark || _text.IsCapitalized(token);

    private (string Name, Person? Person)? Signature(TokenRange paragraph)
    {
        var (start, end) = (_text.Tokens[paragraph.First].Start, _text.Tokens[paragraph.End - 1].End);
        var words = _text.Text.AsSpan(start, end - start).TrimEnd('.');
        if (start > 0 && _text.Text[start - 1] == '@') words = _text.Text.AsSpan(start - 1, words.Length + 1);
        if (words.Length > 1 && words[0] == '@' && words.IndexOf(' ') < 0) return (words.ToString(), null);
        return paragraph.End - paragraph.First <= LongestSignature && IsLine(paragraph) && _people.At(paragraph.First) is { } person
            && _text.Names[_text.NameOf[paragraph.First]].End is var behind && behind - paragraph.First > 1
            && (behind == paragraph.End || (behind == paragraph.End - 1 && _text.Tokens[behind].Lower == "."))
            // Nobody of whom the other letters speak: their "he" is never the writer of this one.
            ? (person.Name, null) : null;
    }

    /// <summary>"Here is a version of the speech that we would like her to give": whom the line names or means.</summary>
    private Person? Introduced(TokenRange paragraph)
    {
        var sentence = _text.SentenceAt(paragraph.End - 1);
        var first = sentence.First;
        if (sentence.Length is < 4 or > LongestIntroduction || _text.IsInQuotation(first) || !IsPointing(first)) return null;
        var isSpeech = false;
        for (var i = first + 1; i < sentence.End; i++)
        {
            isSpeech |= _text.Tokens[i].Lower is "speech" or "letter" or "remarks" or "statement" or "address" or "transcript" or "version"
                or "text" or "email" or "e-mail" or "memo" || (_text.Tokens[i].Lower is "should" or "could" or "would" or "might" or "may"
                    && i + 1 < sentence.End && _text.Tokens[i + 1].Lower is "say" or "write" or "tell");
        }

        if (!isSpeech) return null;
        for (var i = first + 1; i < sentence.End; i++)
        {
            if (_people.At(i) is { } named) return named;
            var gender = _text.Tokens[i].Lower switch
            {
                "she" or "her" => Gender.Female,
                "he" or "his" or "him" => Gender.Male,
                _ => Gender.Unknown,
            };
            if (gender != Gender.Unknown) return _people.All.Where(person => person.Mentions[0] < i && person.Gender == gender)
                .MaxBy(person => person.Mentions.FindLast(at => at < i));
        }

        return null;
    }

    private bool IsPointing(int first) => _text.Tokens[first].Lower is "here" or "below" or "following"
        && _text.Tokens[first + 1].Lower is "is" or "are" or "'s" or "’s";

    private bool HasFirstPerson(TokenRange paragraph) => Enumerable.Range(paragraph.First, paragraph.End - paragraph.First)
        .Any(i => _text.Tokens[i].Lower is "i" or "my" or "me" && !_text.IsInQuotation(i));

    private bool Names(TokenRange paragraph, Person speaker) => Enumerable.Range(paragraph.First, paragraph.End - paragraph.First)
        .Any(i => _people.At(i) == speaker && !_text.IsInQuotation(i));
}
