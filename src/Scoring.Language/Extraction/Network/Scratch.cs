namespace Scoring.Language.Extraction.Network;

/// <summary>A worker's memory while it reads: arrays that grow and are used again.</summary>
internal sealed class Scratch
{
    public WordRows Words { get; } = new();

    public Growing<float> WordInputs { get; } = new();

    public Growing<float> WordSums { get; } = new();

    public Growing<InputRow> Inputs { get; } = new();

    public Growing<int> Gates { get; } = new();

    public Growing<float> Cells { get; } = new();

    /// <summary>Outputs of the encoder's layers.</summary>
    public Growing<short> Layer1 { get; } = new();

    public Growing<short> Layer2 { get; } = new();

    /// <summary>What the search for parts knows of each token, whatever the cue.</summary>
    public Growing<int> Tokens { get; } = new();

    public Growing<short> PartInputs { get; } = new();

    /// <summary>Of each row to the cue.</summary>
    public Growing<byte> Distances { get; } = new();

    public Growing<short> PartOutputs { get; } = new();

    /// <summary>Scores of each row's labels, and of one sequence's states.</summary>
    public Growing<int> Scores { get; } = new();

    public Growing<float> States { get; } = new();

    public Growing<byte> Path { get; } = new();
}

internal sealed class Growing<T>
{
    private T[] _items = [];

    /// <summary>Room for <paramref name="length"/> items, with whatever was left in it.</summary>
    public Span<T> Take(int length)
    {
        if (_items.Length < length) Array.Resize(ref _items, length + length / 4);
        return _items.AsSpan(0, length);
    }
}
