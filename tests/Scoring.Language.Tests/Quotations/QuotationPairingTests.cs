using Scoring.Language.Reading;

namespace Scoring.Language.Tests.Quotations;

/// <summary>Each quotation of a text as its depth and exact words; "open" where no mark closes it.</summary>
public sealed class QuotationPairingTests
{
    [Theory]
    [InlineData("“We lost,” he said.", "0 “We lost,”")]
    [InlineData("\"We lost,\" he said. \"It hurts.\"", "0 \"We lost,\"|0 \"It hurts.\"")]
    [InlineData("''We lost,'' he said.", "0 ''We lost,''")]
    [InlineData("‘We lost,’ he said.", "0 ‘We lost,’")]
    [InlineData("“She said ‘go’ and left,” he said.", "0 “She said ‘go’ and left,”|1 ‘go’")]
    [InlineData("‘He called it “a mess”,’ she said.", "0 ‘He called it “a mess”,’|1 “a mess”")]
    [InlineData("the officials’ plan and the board’s", "")]
    [InlineData("back in the '90s, he said", "")]
    [InlineData("“We had no water.\n\n“So we waited,” he said.", "0 open “We had no water.|0 “So we waited,”")]
    [InlineData("He called it \"a mess. Nobody came.\n\n\"We tried,\" she said.", "0 open \"a mess. Nobody came.|0 \"We tried,\"")]
    [InlineData("a stray ” mark, “and a pair”", "0 “and a pair”")]
    [InlineData("« Non », he said", "0 « Non »")]
    public void Pairs(string text, string expected)
    {
        var read = AnnotatedText.Read(text);
        var found = read.Quotations.Select(quotation => $"{quotation.Depth} {(quotation.IsClosed ? "" : "open ")}{read.SpanOf(quotation.First, quotation.End).Of(text)}");
        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("")]
    [InlineData("”")]
    public void Ends_a_quotation_that_goes_on_and_on(string mark)
    {
        var read = AnnotatedText.Read("“" + string.Concat(Enumerable.Repeat("They wait for it, ", 1000)) + mark);

        Assert.Equal(1000, Assert.Single(read.Quotations).End);
        Assert.False(read.Quotations[0].IsClosed);
    }
}
