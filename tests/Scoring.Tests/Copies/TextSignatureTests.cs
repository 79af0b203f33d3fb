using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Scoring.Copies;

namespace Scoring.Tests.Copies;

public sealed class TextSignatureTests
{
    private const string Story = """
        The harbour board of Eastmere will rebuild the north pier before the autumn, its chairwoman, Ines Falk, said on Monday. The work is to cost
        3.4 million crowns and to take 14 months. Two officials, who asked not to be named, said the cost had been set too low. Fishing boats will
        have to use the south basin until then, and the ferry to Harrow Sound will leave an hour earlier. The town council votes on 12 March.
        The board had planned the work for last year and put it off when the bids came in at twice the sum. Its own engineers had warned in a
        report of 2019 that the piles would not stand another winter. Nobody was hurt when a part of the deck gave way in January.
        """;

    private const string Other = """
        A lighthouse keeper on Skarn has written down the weather each morning for 41 years, and a university wants his books. The keeper, Olav
        Bright, said he would not give them away while he could still climb the stairs. The lamp was made automatic in 1998.
        """;

    [Fact]
    public void Case_punctuation_and_breaks_make_no_difference()
    {
        var dressed = Story.ToUpperInvariant().Replace(",", " –", StringComparison.Ordinal).ReplaceLineEndings("\r\n\r\n");
        Assert.Equal(0, TextSignature.Of(Story).Distance(TextSignature.Of(dressed)));
    }

    [Theory]
    [InlineData("another headline", true)]
    [InlineData("cut to its first half", true)]
    [InlineData("two sentences in another order", true)]
    [InlineData("the same form with other numbers", false)]
    [InlineData("one sentence of it in another story", false)]
    public void A_copy_is_recognised_and_what_only_looks_like_one_is_not(string edit, bool isCopy)
    {
        var sentences = Story.Split(". ");
        var edited = edit switch
        {
            "another headline" => $"Pier to be rebuilt by autumn\n\nBy Ann Orr\n\n{Story}",
            "cut to its first half" => Story[..(Story.Length / 2)],
            "two sentences in another order" => string.Join(". ", [sentences[1], sentences[0], .. sentences[2..]]),
            "the same form with other numbers" => Story.Replace("3.4", "5.9", StringComparison.Ordinal).Replace("14", "22", StringComparison.Ordinal)
                .Replace("12", "28", StringComparison.Ordinal).Replace("2019", "2020", StringComparison.Ordinal),
            _ => $"{Other} {sentences[0]}.",
        };

        Assert.Equal(isCopy, TextSignature.Of(Story).IsNearCopyOf(TextSignature.Of(edited)));
        Assert.Equal(isCopy, TextSignature.Of(edited).IsNearCopyOf(TextSignature.Of(Story)));
    }

    [Fact]
    public void Numbers_are_compared_without_their_commas()
    {
        Assert.Equal(1, NumberSketch.Of("1,250 boats, 7-1/2 pct").Shared(NumberSketch.Of("7-1/2 pct of 1250 boats")));
        Assert.Equal(0, NumberSketch.Of("1,250 boats").Shared(NumberSketch.Of("1,350 boats")));
        Assert.Equal(1, NumberSketch.Of("no boats").Shared(NumberSketch.Of("1,350 boats")));
    }

    [Fact]
    public void Of_very_many_numbers_two_texts_keep_the_same_ones()
    {
        var all = string.Join(' ', Enumerable.Range(1000, 900));
        var most = string.Join(' ', Enumerable.Range(1000, 800));
        Assert.Equal(NumberSketch.Most, NumberSketch.Of(all).Hashes.Count);
        Assert.InRange(NumberSketch.Of(all).Shared(NumberSketch.Of(most)), 0.9, 1);
    }

    [Fact]
    public void The_estimate_keeps_to_the_true_share_of_runs()
    {
        // 400 of 600 runs are common to both: 0.667, with a standard error of 0.042.
        string Words(int from, int to) => string.Join(' ', Enumerable.Range(from, to - from).Select(i => string.Create(CultureInfo.InvariantCulture, $"w{i}")));
        var share = TextSignature.Of(Words(0, 502)).Resemblance(TextSignature.Of(Words(100, 602)));
        Assert.InRange(share, 0.667 - 0.13, 0.667 + 0.13);
    }

    [Fact]
    public void A_stored_signature_is_read_back_and_other_bytes_are_refused()
    {
        var signature = TextSignature.Of(Story);
        var read = TextSignature.Read(signature.ToBytes());
        Assert.Equal(signature.ToBytes(), read.ToBytes());
        Assert.True(read.IsNearCopyOf(signature));
        Assert.Throws<ArgumentException>(() => TextSignature.Read(signature.ToBytes().AsSpan(4)));
        Assert.Throws<ArgumentException>(() => TextSignature.Read([]));
    }

    // Should it ever change, stored signatures no longer fit: the scheme must get another name.
    [Fact]
    public void The_scheme_gives_the_same_bytes_for_ever() => Assert.Equal(
        "25861a85b4475d12/minhash-3-128-b", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(TextSignature.Of(Other.ReplaceLineEndings("\n")).ToBytes()))[..16] + "/" + TextSignature.Scheme);

    [Property(MaxTest = 200)]
    public void Distance_is_the_same_both_ways_nothing_to_itself_and_between_0_and_1(NonNull<string> one, NonNull<string> other)
    {
        var (a, b) = (TextSignature.Of(one.Get), TextSignature.Of(other.Get));
        Assert.Equal(a.Distance(b), b.Distance(a));
        Assert.Equal(a.Containment(b), b.Containment(a));
        Assert.Equal(a.IsNearCopyOf(b), b.IsNearCopyOf(a));
        Assert.InRange(a.Distance(b), 0, 1);
        Assert.InRange(a.Containment(b), 0, 1);
        Assert.Equal(0, a.Distance(TextSignature.Of(one.Get)));
    }

    [Property(MaxTest = 100)]
    public void Texts_of_the_same_words_lie_in_the_same_buckets(NonEmptyArray<NonNull<string>> words)
    {
        var text = string.Join(' ', words.Get.Select(word => word.Get));
        Assert.Equal(TextSignature.Of(text).Buckets, TextSignature.Of(text + "  \n").Buckets);
    }

    // Bounded work, counted rather than timed: a text twice as long has at most twice as many runs, and the signature stays as small.
    [Property(MaxTest = 50)]
    public void Work_grows_with_the_text_and_memory_does_not(NonNull<string> text)
    {
        var once = TextSignature.Of(text.Get);
        var twice = TextSignature.Of($"{text.Get} {text.Get}");
        Assert.InRange(twice.Runs, once.Runs, 2 * once.Runs + Shingles.Words);
        Assert.InRange(once.Runs, 0, text.Get.Length);
        Assert.InRange(once.ToBytes().Length, 520, 520 + 4 * NumberSketch.Most);
    }
}
