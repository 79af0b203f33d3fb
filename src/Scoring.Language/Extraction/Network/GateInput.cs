using Scoring.Language.Extraction.Numerics;

namespace Scoring.Language.Extraction.Network;

/// <summary>What the inputs of a layer add to its gates, asked for block by block, so that it is still near when it is used.</summary>
internal interface IGateInput
{
    /// <summary>Writes the sums of rows <paramref name="first"/> and following.</summary>
    void Fill(int first, int count, Span<int> gates);
}

/// <summary>Sums of table rows: the first layer's input.</summary>
/// <param name="half">0 for the forward direction, 1 for the other one.</param>
internal readonly ref struct TableInput(ReadOnlySpan<InputRow> rows, WordRows words, int half, int[] forms, int[] tags, int[] places)
    : IGateInput
{
    private const int Width = 4 * Dimensions.Hidden;

    private readonly ReadOnlySpan<InputRow> _rows = rows;

    public void Fill(int first, int count, Span<int> gates)
    {
        for (var row = 0; row < count; row++)
        {
            var input = _rows[first + row];
            GateTable.Sum(words.Row(input.Word).Slice(half * Width, Width), forms.AsSpan(input.Form * Width, Width),
                tags.AsSpan(input.Tag * Width, Width), places.AsSpan(input.Place * Width, Width), gates.Slice(row * Width, Width));
        }
    }
}

/// <summary>A product, on top of a table's rows.</summary>
/// <param name="rows">For each row that of the table; empty where the table has one only.</param>
internal readonly ref struct ProductInput(ReadOnlySpan<short> x, int inputs, IntegerMatrix weights, int[] table, ReadOnlySpan<byte> rows)
    : IGateInput
{
    private readonly ReadOnlySpan<short> _x = x;
    private readonly ReadOnlySpan<byte> _rows = rows;

    public void Fill(int first, int count, Span<int> gates)
    {
        var width = weights.Width;
        for (var row = 0; row < count; row++)
            table.AsSpan(_rows.IsEmpty ? 0 : _rows[first + row] * width, width).CopyTo(gates[(row * width)..]);
        weights.AddProduct(_x[(first * inputs)..], inputs, count, gates, width);
    }
}
