using Scoring.Language.Names;
using Scoring.Language.Tagging;
using Scoring.Language.Text;
using Scoring.Language.Tokenization;
using Scoring.Training.Corpora;

namespace Scoring.Training.Tagging;

/// <summary>A sentence cut by the engine's own tokenizer, with the tags and names of a corpus laid upon it.</summary>
/// <param name="Names">Null where the corpus has no names.</param>
internal sealed record TaggedSentence(Token[] Tokens, WordShape[] Shapes, Tag[] Tags, NameLabel[]? Names)
{
    /// <summary>The same sentence as a headline in capitals.</summary>
    public TaggedSentence InCapitals() => this with
    {
        Shapes = [.. Shapes.Select(shape => shape is WordShape.Lower or WordShape.Capitalized or WordShape.Mixed ? WordShape.AllCapitals : shape)],
    };

    /// <summary>A PolNeAR article with its automatic annotation by CoreNLP.</summary>
    public static IEnumerable<TaggedSentence> OfPolnear(string textPath, string conlluPath)
    {
        var text = File.ReadAllText(textPath);
        var codePoints = CodePoints.Of(text);
        var words = ConlluReader.Read(conlluPath).SelectMany(sentence => sentence).ToArray();
        var starts = words.Select(word => codePoints.ToUtf16(word.Start)).ToArray();
        var tokens = Tokenizer.Tokenize(text);
        foreach (var sentence in SentenceSplitter.Split(text, tokens, Paragraphs.Of(text)))
        {
            yield return Lay(text, tokens[sentence.First..sentence.End], words, starts, hasNames: true);
        }
    }

    /// <summary>A GUM document; its sentences are put together from their words.</summary>
    public static IEnumerable<TaggedSentence> OfGum(string conlluPath)
    {
        foreach (var words in ConlluReader.Read(conlluPath))
        {
            var text = new System.Text.StringBuilder();
            var starts = new List<int>();
            foreach (var word in words)
            {
                starts.Add(text.Length);
                text.Append(word.Form);
                if (word.SpaceAfter) text.Append(' ');
            }

            var line = text.ToString();
            yield return Lay(line, Tokenizer.Tokenize(line), words, starts, hasNames: false);
        }
    }

    private static TaggedSentence Lay(string text, Token[] tokens, IReadOnlyList<ConlluWord> words, IReadOnlyList<int> starts, bool hasNames)
    {
        var tags = new Tag[tokens.Length];
        var names = new NameLabel[tokens.Length];
        var word = 0;
        string? previous = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            while (word + 1 < words.Count && starts[word + 1] <= tokens[i].Start) word++;
            tags[i] = tokens[i].Kind is TokenKind.Mark or TokenKind.Quote ? Tag.Mark : ParseTag(words[word].Tag);
            var name = tokens[i].Kind == TokenKind.Quote ? null : words[word].Name;
            names[i] = name is null ? NameLabel.None : ParseName(name, name == previous);
            previous = name;
        }

        return new(tokens, [.. tokens.Select(token => WordShapes.Of(text, token))], tags, hasNames ? names : null);
    }

    private static Tag ParseTag(string tag) => tag switch
    {
        "PRP$" => Tag.PRPS,
        "WP$" => Tag.WPS,
        "NP" or "NPS" => Tag.NNP,
        _ when Enum.TryParse<Tag>(tag, out var parsed) && char.IsLetter(tag[0]) => parsed,
        _ => Tag.SYM,
    };

    private static NameLabel ParseName(string name, bool inside)
    {
        var begin = name switch
        {
            "PERSON" => NameLabel.PersonBegin,
            "ORGANIZATION" => NameLabel.OrganizationBegin,
            "LOCATION" => NameLabel.PlaceBegin,
            "MISC" => NameLabel.MiscBegin,
            _ => NameLabel.None,
        };
        return begin != NameLabel.None && inside ? begin + 1 : begin;
    }
}
