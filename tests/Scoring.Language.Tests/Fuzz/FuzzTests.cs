using Scoring.Fuzz;

namespace Scoring.Language.Tests.Fuzz;

/// <summary>The fuzzer itself; <c>.ci/run</c> lets it run by its own command.</summary>
public sealed class FuzzTests
{
    [Fact]
    public void The_same_seed_and_number_make_the_same_text()
    {
        Assert.Equal(Texts(7), Texts(7));
        Assert.NotEqual(Texts(7), Texts(8));
    }

    [Fact]
    public void Makes_texts_of_every_sort()
    {
        var texts = Texts(1);

        Assert.Contains(texts, text => text.Length > 50_000);
        Assert.Contains(texts, text => text.Contains("said", StringComparison.Ordinal));
        Assert.Contains(texts, text => Enumerable.Range(0, text.Length).Any(i => IsLone(text, i)));
        Assert.Contains(texts, text => text.Any(char.IsControl));
        Assert.Contains(texts, text => text.Split(' ').Any(token => token.Length > 2000));
    }

    [Fact]
    public void A_failing_text_is_made_short() =>
        Assert.Equal("xx", Shortening.Of("a long text with x in it and one more x behind",
            text => text.Count(letter => letter == 'x') == 2, CancellationToken.None));

    [Fact]
    public void A_text_is_shown_as_it_is_pasted_into_a_test() => Assert.Equal("""
        "a\"\\\n\u201c\ud83c\u0000"
        """, Literal.Of("a\"\\\n“\ud83c\0"));

    [Fact]
    public void Tries_one_text_and_tells_what_it_did()
    {
        using var output = new StringWriter();

        Assert.Equal(0, new FuzzRun(1, output, CancellationToken.None).Run(TimeSpan.Zero, only: 3));
        Assert.StartsWith("seed 1: 1 texts, ", output.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("no failure\n", output.ToString().ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static bool IsLone(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 == text.Length || !char.IsLowSurrogate(text[at + 1])
        : char.IsLowSurrogate(text[at]) && (at == 0 || !char.IsHighSurrogate(text[at - 1]));

    private static List<string> Texts(int seed) => [.. Enumerable.Range(0, 150).Select(number => new TextMaker(seed, number).Make())];
}
