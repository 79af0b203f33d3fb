using System.Buffers.Binary;

namespace Scoring.Copies;

/// <summary>
/// A text in half a kilobyte, from which it can be told how much of it another text shares. MinHash: for each of 128 fixed hash functions the least
/// value over all runs of <see cref="Shingles.Words"/> words; the share of equal values estimates the share of runs that both texts have
/// (A. Broder, "On the resemblance and containment of documents", SEQUENCES 1997). Time in proportion to the text, memory constant.
/// </summary>
/// <remarks>The same text gives the same signature on every machine and in every version of the same <see cref="Scheme"/>.</remarks>
public sealed class TextSignature
{
    /// <summary>Names everything that a stored signature depends on; to be raised with any change here or in <see cref="Shingles"/>.</summary>
    public const string Scheme = "minhash-3-128-b";

    /// <summary>
    /// From this share of the shorter text's runs on that the longer one has too, a text is a near-copy. Chosen on pairs labelled by hand, and
    /// measured on edited copies: see <c>near-copies.md</c> beside this file.
    /// </summary>
    public const double LeastContainment = 0.65;

    // Below it the estimate's error is as large as what it estimates.
    private const double LeastResemblance = 0.25;

    // A form filled in anew each day has the same words round other numbers.
    private const double LeastNumbersShared = 0.6;

    private const int Functions = 128, Rows = 3, Bands = 42;

    private const int Header = 2;

    private static readonly (ulong Factor, ulong Offset)[] Hashes = MakeHashes();

    private readonly uint[] _minima;

    private readonly NumberSketch _numbers;

    private TextSignature(int runs, uint[] minima, NumberSketch numbers) => (Runs, _minima, _numbers) = (runs, minima, numbers);

    /// <summary>Runs of words in the text, repeated ones included.</summary>
    public int Runs { get; }

    /// <summary>Equal for texts with the same words, whatever their case, punctuation and white space.</summary>
    public static TextSignature Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var minima = new uint[Functions];
        Array.Fill(minima, uint.MaxValue);
        var runs = 0;
        foreach (var run in Shingles.Of(text))
        {
            runs++;
            for (var i = 0; i < Functions; i++) minima[i] = Math.Min(minima[i], (uint)((Hashes[i].Factor * run + Hashes[i].Offset) >> 32));
        }

        return new(runs, minima, NumberSketch.Of(text));
    }

    /// <summary>Share of common runs among all runs of both texts, 0 to 1, estimated; standard error at most 0.045.</summary>
    public double Resemblance(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var same = 0;
        for (var i = 0; i < Functions; i++)
        {
            if (_minima[i] == other._minima[i]) same++;
        }

        return (double)same / Functions;
    }

    /// <summary>1 less the resemblance: 0 for the same words, the same both ways.</summary>
    public double Distance(TextSignature other) => 1 - Resemblance(other);

    /// <summary>Share of the shorter text's runs that the longer one has, 0 to 1; follows from the resemblance and both lengths.</summary>
    public double Containment(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var shorter = Math.Min(Runs, other.Runs);
        if (shorter == 0) return Runs == other.Runs ? 1 : 0;
        var resemblance = Resemblance(other);
        return Math.Min(1, resemblance / (1 + resemblance) * ((double)Runs + other.Runs) / shorter);
    }

    /// <summary>Enough of the words are the same, and most of the numbers of the text that has fewer.</summary>
    public bool IsNearCopyOf(TextSignature other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (_numbers.Shared(other._numbers) < LeastNumbersShared) return false;
        return Resemblance(other) >= LeastResemblance && Containment(other) >= LeastContainment;
    }

    /// <summary>
    /// Where to look for texts like this: two texts with the resemblance s share at least one bucket with the probability 1 − (1 − s³)⁴²
    /// (99.6 % at 0.5, 93 % at 0.4, 48 % at 0.25, 0.004 % at 0.01), so that a table by bucket finds near-copies without comparing all with all.
    /// </summary>
    public IReadOnlyList<long> Buckets
    {
        get
        {
            var buckets = new long[Bands];
            for (var band = 0; band < Bands; band++)
            {
                var hash = (ulong)band;
                for (var row = 0; row < Rows; row++) hash = Shingles.Mix(hash ^ _minima[band * Rows + row]);
                buckets[band] = (long)hash;
            }

            return buckets;
        }
    }

    public byte[] ToBytes()
    {
        uint[] values = [(uint)Runs, (uint)_numbers.Hashes.Count, .. _minima, .. _numbers.Hashes];
        var bytes = new byte[values.Length * sizeof(uint)];
        for (var i = 0; i < values.Length; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), values[i]);
        return bytes;
    }

    /// <exception cref="ArgumentException">The bytes are no signature.</exception>
    public static TextSignature Read(ReadOnlySpan<byte> bytes)
    {
        var values = new uint[bytes.Length / sizeof(uint)];
        for (var i = 0; i < values.Length; i++) values[i] = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(i * sizeof(uint))..]);
        if (values.Length < Header + Functions || values.Length != Header + Functions + values[1])
            throw new ArgumentException($"{bytes.Length} bytes are no signature.", nameof(bytes));
        return new((int)values[0], values[Header..(Header + Functions)], NumberSketch.Of(values[(Header + Functions)..]));
    }

    // Multiply, add, shift (Dietzfelbinger et al. 1997), with odd factors from a fixed sequence.
    private static (ulong, ulong)[] MakeHashes() =>
        [.. Enumerable.Range(1, Functions).Select(i => (Shingles.Mix((ulong)i) | 1, Shingles.Mix((ulong)i + 1_000_000)))];
}
