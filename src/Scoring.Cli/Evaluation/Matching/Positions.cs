using System.Numerics;

namespace Scoring.Cli.Evaluation.Matching;

/// <summary>A set of places in a text, one bit each.</summary>
internal sealed class Positions
{
    private readonly ulong[] _bits;

    private Positions(ulong[] bits) => _bits = bits;

    public int Count => _bits.Sum(BitOperations.PopCount);

    public bool IsEmpty => !_bits.AsSpan().ContainsAnyExcept(0UL);

    /// <summary>The code points in the spans that are not white space.</summary>
    public static Positions Of(IReadOnlyList<Range> spans, CodePoints text) => Of(spans, text, index => !text.IsBlank(index));

    /// <summary>The letters and numbers in the spans: quotation marks and full stops do not count.</summary>
    public static Positions OfWords(IReadOnlyList<Range> spans, CodePoints text) => Of(spans, text, text.IsOfAWord);

    public int SharedWith(Positions other)
    {
        var shared = 0;
        for (var i = 0; i < _bits.Length; i++) shared += BitOperations.PopCount(_bits[i] & other._bits[i]);
        return shared;
    }

    public bool Equals(Positions other) => _bits.AsSpan().SequenceEqual(other._bits);

    public static Positions Union(IEnumerable<Positions> sets, CodePoints text)
    {
        var union = new ulong[Words(text)];
        foreach (var set in sets)
        {
            for (var i = 0; i < union.Length; i++) union[i] |= set._bits[i];
        }

        return new(union);
    }

    private static Positions Of(IReadOnlyList<Range> spans, CodePoints text, Func<int, bool> counts)
    {
        var bits = new ulong[Words(text)];
        foreach (var span in spans)
        {
            for (var i = span.Start.Value; i < Math.Min(span.End.Value, text.Count); i++)
            {
                if (counts(i)) bits[i >> 6] |= 1UL << (i & 63);
            }
        }

        return new(bits);
    }

    private static int Words(CodePoints text) => (text.Count >> 6) + 1;
}
