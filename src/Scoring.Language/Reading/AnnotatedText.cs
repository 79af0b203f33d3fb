using Scoring.Language.Names;
using Scoring.Language.Quotations;
using Scoring.Language.Tagging;
using Scoring.Language.Text;
using Scoring.Language.Tokenization;

namespace Scoring.Language.Reading;

/// <summary>A text cut and tagged: what extraction, coreference and classification read. Arrays run parallel to <see cref="Tokens"/>.</summary>
internal sealed class AnnotatedText
{
    private AnnotatedText(string text)
    {
        Text = text;
        Tokens = Tokenizer.Tokenize(text);
        Paragraphs = Tokenization.Paragraphs.Of(text);
        Sentences = SentenceSplitter.Split(text, Tokens, Paragraphs);
        Quotations = QuotationPairing.Pair(text, Tokens, Sentences);
        Shapes = new WordShape[Tokens.Length];
        Tags = new Tag[Tokens.Length];
        SentenceOf = new int[Tokens.Length];
        QuotationOf = new int[Tokens.Length];
        InnermostQuotationOf = new int[Tokens.Length];
        NameOf = new int[Tokens.Length];
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    public IReadOnlyList<TextSpan> Paragraphs { get; }

    public Sentence[] Sentences { get; }

    /// <summary>In order of their opening marks.</summary>
    public Quotation[] Quotations { get; }

    public WordShape[] Shapes { get; }

    public Tag[] Tags { get; }

    /// <summary>Number of the sentence of each token.</summary>
    public int[] SentenceOf { get; }

    /// <summary>Number of the outermost quotation around each token, its marks included; -1 outside.</summary>
    public int[] QuotationOf { get; }

    /// <summary>Number of the innermost quotation around each token, its marks included; -1 outside.</summary>
    public int[] InnermostQuotationOf { get; }

    /// <summary>The base noun phrases: extraction and the reading of sources both stand on them.</summary>
    public NounPhrases Phrases { get; private set; } = null!;

    public IReadOnlyList<Name> Names { get; private set; } = [];

    /// <summary>Names that the text itself calls outlets, in lower case without "the", with the sort that it says.</summary>
    public IReadOnlyDictionary<string, OutletSort> CalledOutlets { get; private set; } = new Dictionary<string, OutletSort>();

    /// <summary>Number of the name that holds each token; -1 outside names.</summary>
    public int[] NameOf { get; }

    public static AnnotatedText Read(string text)
    {
        var read = new AnnotatedText(text);
        read.TagSentences();
        read.MarkQuotations();
        read.MarkGenitives();
        read.Phrases = NounPhrases.Of(read);
        return read;
    }

    public ReadOnlySpan<char> Words(int first, int end) => Text.AsSpan(Tokens[first].Start, Tokens[end - 1].End - Tokens[first].Start);

    public TextSpan SpanOf(int first, int end) => new(Tokens[first].Start, Tokens[end - 1].End);

    public Sentence SentenceAt(int token) => Sentences[SentenceOf[token]];

    /// <summary>The first letter is upper case.</summary>
    public bool IsCapitalized(int token) => Shapes[token] is WordShape.Capitalized or WordShape.AllCapitals or WordShape.Mixed;

    public bool IsInQuotation(int token) => QuotationOf[token] >= 0;

    private void TagSentences()
    {
        for (var i = 0; i < Tokens.Length; i++) Shapes[i] = WordShapes.Of(Text, Tokens[i]);
        var labels = new NameLabel[Tokens.Length];
        for (var s = 0; s < Sentences.Length; s++)
        {
            var (first, length) = (Sentences[s].First, Sentences[s].Length);
            Array.Fill(SentenceOf, s, first, length);
            ReadOnlySpan<Token> tokens = Tokens.AsSpan(first, length);
            ReadOnlySpan<WordShape> shapes = Shapes.AsSpan(first, length);
            Tagger.Default.Tag(tokens, shapes, Tags.AsSpan(first, length));
            NameTagger.Default.Label(tokens, shapes, Tags.AsSpan(first, length), labels.AsSpan(first, length));
        }

        Names = NameFinder.Find(this, labels, out var outlets);
        CalledOutlets = outlets;
        Array.Fill(NameOf, -1);
        for (var n = 0; n < Names.Count; n++) Array.Fill(NameOf, n, Names[n].First, Names[n].End - Names[n].First);
    }

    /// <summary>The bare apostrophe of "the officials' plan", where it closes no quotation.</summary>
    private void MarkGenitives()
    {
        var marks = Quotations.SelectMany(quotation => quotation.IsClosed ? new[] { quotation.First, quotation.End - 1 } : [quotation.First]).ToHashSet();
        for (var i = 1; i + 1 < Tokens.Length; i++)
        {
            if (Tokens[i].Kind == TokenKind.Quote && Tokens[i].Span.Length == 1 && Text[Tokens[i].Start] is '\'' or '’' && !marks.Contains(i)
                && Tokens[i - 1].End == Tokens[i].Start && Tokens[i - 1].Lower.EndsWith('s')
                && Tokens[i + 1].Start > Tokens[i].End) Tags[i] = Tag.POS;
        }
    }

    private void MarkQuotations()
    {
        Array.Fill(QuotationOf, -1);
        Array.Fill(InnermostQuotationOf, -1);
        for (var q = 0; q < Quotations.Length; q++)
        {
            // Inner quotations begin later and so come over the outer ones.
            Array.Fill(InnermostQuotationOf, q, Quotations[q].First, Quotations[q].End - Quotations[q].First);
            if (Quotations[q].Depth == 0) Array.Fill(QuotationOf, q, Quotations[q].First, Quotations[q].End - Quotations[q].First);
        }
    }
}
