using System.Collections.Frozen;
using Scoring.Language.Lexicon;
using Scoring.Language.Reading;
using Scoring.Language.Tagging;
using Scoring.Language.Text;

namespace Scoring.Language.Names;

/// <summary>
/// Names with words in small letters: "Jeroen van der Meulen" is one name, and so is the article's later "van der Meulen". To a tagger
/// that has learned from names without them they are a first name, some words and another name.
/// </summary>
internal static class ParticleNames
{
    private const int MostParticles = 3;

    private static readonly FrozenSet<string> Particles = WordLists.Set("name-particles");

    /// <summary>Joins the labels, and tags the particles as parts of names, so that noun phrases hold them.</summary>
    public static void Join(AnnotatedText text, NameLabel[] labels)
    {
        var families = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 1; i < text.Tokens.Length; i++)
        {
            if (LengthAt(text, i) is not (> 0 and var length) || !IsFirstName(text, labels, i - 1)) continue;
            families.Add(Key(text, i, length));
            if (((int)labels[i - 1] & 1) == 1 || labels[i - 1] == NameLabel.None) labels[i - 1] = NameLabel.PersonBegin;
            else labels[i - 1] = NameLabel.PersonInside;
            Label(text, labels, i, length, NameLabel.PersonInside);
            i += length;
        }

        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (LengthAt(text, i) is not (> 0 and var length) || labels[i] == NameLabel.PersonInside) continue;
            if (!families.Contains(Key(text, i, length)) && !(i > 0 && NameFinder.IsPersonalTitle(text, i - 1))) continue;
            Label(text, labels, i, length, NameLabel.PersonInside);
            labels[i] = NameLabel.PersonBegin;
            i += length;
        }
    }

    /// <summary>Whether a token is such a word within a name that <see cref="Join"/> has put together.</summary>
    public static bool IsWithin(AnnotatedText text, int token) => text.Tags[token] == Tag.NNP && Particles.Contains(text.Tokens[token].Lower);

    /// <summary>The last word of a name, with the particles before it.</summary>
    public static Name FamilyOf(AnnotatedText text, Name name)
    {
        var first = name.End - 1;
        while (first > name.First && IsWithin(text, first - 1)) first--;
        return name with { First = first };
    }

    /// <summary>How many particles stand before a capital from here on; 0 if none do.</summary>
    private static int LengthAt(AnnotatedText text, int token)
    {
        var length = 0;
        while (length < MostParticles && token + length < text.Tokens.Length && text.Shapes[token + length] == WordShape.Lower
            && Particles.Contains(text.Tokens[token + length].Lower)) length++;
        var end = token + length;
        return length > 0 && end < text.Tokens.Length && text.SentenceOf[end] == text.SentenceOf[token]
            && text.Tokens[end].Kind == TokenKind.Word && text.IsCapitalized(end) ? length : 0;
    }

    // A place goes on so as well: Rio de Janeiro. "A van der Meulen", and "Monday, la Scala", are none.
    private static bool IsFirstName(AnnotatedText text, NameLabel[] labels, int token) =>
        text.Tokens[token].Kind == TokenKind.Word && text.Shapes[token] is WordShape.Capitalized or WordShape.Mixed
        && text.SentenceOf[token] == text.SentenceOf[token + 1]
        && (labels[token] is NameLabel.PersonBegin or NameLabel.PersonInside || WordKnowledge.Of(text.Tokens[token].Lower) == 1
            || (text.Tokens[token + 1].Lower is "van" or "von" or "ter" or "bin" or "ibn" && text.Tags[token].IsProper()
                && !NameFinder.IsTitle(text, token)));

    private static string Key(AnnotatedText text, int first, int length) => text.Words(first, first + length + 1).ToString();

    private static void Label(AnnotatedText text, NameLabel[] labels, int first, int length, NameLabel label)
    {
        for (var i = first; i <= first + length; i++)
        {
            labels[i] = label;
            text.Tags[i] = Tag.NNP;
        }
    }
}
