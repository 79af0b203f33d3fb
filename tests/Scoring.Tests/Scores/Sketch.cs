using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Scoring.Articles;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Language.Text;

namespace Scoring.Tests.Scores;

/// <summary>One attribution of a generated story.</summary>
/// <param name="Speaker">0 to 5: which of a few recurring sources; ignored where nobody speaks.</param>
/// <param name="Paragraph">Breaks before it.</param>
/// <param name="Confidence">How sure the engine is of it.</param>
/// <param name="Repeats">Attributes the content of the one before it.</param>
public sealed record Saying(
    SourceClass Class, AttributionKind Kind, Assertion Assertion, int Speaker, bool Paragraph, bool Repeats, bool IsDirect, bool IsVia, bool IsRelayed,
    IReadOnlyList<DetailKind> Details, double Confidence);

/// <summary>A generated story: sayings written out as text with their attributions.</summary>
/// <param name="Headline">Those of a title given apart; it has no title if there are none.</param>
public sealed record Sketch(IReadOnlyList<Saying> Sayings, IReadOnlyList<Saying> Headline)
{
    // As many as a long article has.
    private const int Most = 30, MostInHeadline = 2;

    public static Arbitrary<Sketch> Arbitrary() => (
        from count in Gen.Choose(0, Most)
        from sayings in Gen.ListOf(AnySaying(), count)
        from inHeadline in Gen.Choose(0, MostInHeadline)
        from headline in Gen.ListOf(AnySaying(), inHeadline)
        select new Sketch([.. sayings], [.. headline])).ToArbitrary();

    /// <summary>The title's analysis; null if it has none.</summary>
    public Document? Title()
    {
        if (Headline.Count == 0) return null;
        var text = new StringBuilder("News of the day. ");
        return Write(Headline, text, "Heading");
    }

    public (Article Article, Document Body) Write()
    {
        var body = Write(Sayings, new("A first paragraph that is long enough not to be taken for a headline, because it goes on and on for quite a few words more.\n\n"), "Matter");
        return (new(body.Text, Title()?.Text), body);
    }

    private static Document Write(IReadOnlyList<Saying> sayings, StringBuilder text, string what)
    {
        var attributions = new List<Attribution>();
        TextSpan content = default;
        foreach (var saying in sayings)
        {
            if (saying.Paragraph) text.Append("\n\n");
            if (!saying.Repeats || content.IsEmpty) content = Append(text, $"{what} number {attributions.Count} is what it is");
            text.Append(", ");
            attributions.Add(Attribute(saying, $"a{attributions.Count + 1}", text, content));
        }

        return new(text.ToString(), "sketch-1", attributions);
    }

    private static Attribution Attribute(Saying saying, string id, StringBuilder text, TextSpan content)
    {
        var isNobody = saying.Class is SourceClass.NoSource or SourceClass.Other;
        var spans = isNobody ? [] : new[] { Append(text, $"speaker {saying.Speaker}") };
        text.Append(' ');
        var cue = Append(text, "said");
        text.Append(". ");
        var name = saying.Class is SourceClass.NamedPerson or SourceClass.NamedOrganization ? $"Speaker {saying.Speaker}" : null;
        List<ChainLink> chain = isNobody ? [] : [new(spans, saying.Class, name)];
        if (saying.IsRelayed && !isNobody) chain.Insert(0, new([cue], SourceClass.UnnamedPerson, null));
        // A source keeps its class throughout a text, so the class is part of its identity.
        var source = new Source(spans, saying.Class, name, isNobody ? null : $"s{saying.Speaker}-{saying.Class}",
            [.. saying.Details.Select(kind => new SourceDetail(kind, cue))], chain);
        return new(id, saying.Kind, source, [cue], [content], saying.IsVia ? ["The Ledger"] : [], saying.Confidence, saying.Assertion, saying.IsDirect, []);
    }

    private static TextSpan Append(StringBuilder text, string words)
    {
        var start = text.Length;
        text.Append(words);
        return new(start, text.Length);
    }

    private static Gen<Saying> AnySaying() =>
        from sourceClass in Gen.Elements(Enum.GetValues<SourceClass>())
        from kind in Gen.Elements(Enum.GetValues<AttributionKind>())
        from assertion in Gen.Frequency((8, Gen.Constant(Assertion.Asserted)), (1, Gen.Elements(Enum.GetValues<Assertion>())))
        from speaker in Gen.Choose(0, 5)
        from flags in Gen.Choose(0, 31)
        from details in Gen.SubListOf(Enum.GetValues<DetailKind>())
        from confidence in Gen.Elements(1, 0.9, 0.6, 0.2)
        select new Saying(sourceClass, kind, assertion, speaker, (flags & 1) > 0, (flags & 2) > 0, (flags & 4) > 0, (flags & 8) > 0, (flags & 16) > 0, [.. details], confidence);
}
