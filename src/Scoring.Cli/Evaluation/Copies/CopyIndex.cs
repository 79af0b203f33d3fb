using Scoring.Copies;

namespace Scoring.Cli.Evaluation.Copies;

/// <summary>Signatures in memory, found by their buckets as the service finds them in its database.</summary>
internal sealed class CopyIndex
{
    private readonly Dictionary<long, List<int>> _buckets = [];
    private readonly List<TextSignature> _signatures = [];

    public int Add(TextSignature signature)
    {
        _signatures.Add(signature);
        foreach (var bucket in signature.Buckets.Distinct())
        {
            if (!_buckets.TryGetValue(bucket, out var held)) _buckets[bucket] = held = [];
            held.Add(_signatures.Count - 1);
        }

        return _signatures.Count - 1;
    }

    public TextSignature this[int number] => _signatures[number];

    /// <summary>Numbers of the near-copies of a signature, the nearest first.</summary>
    public IReadOnlyList<int> CopiesOf(TextSignature signature) =>
        [.. signature.Buckets.Distinct().SelectMany(bucket => _buckets.GetValueOrDefault(bucket) ?? []).Distinct()
            .Where(number => _signatures[number].IsNearCopyOf(signature))
            .OrderByDescending(number => _signatures[number].Resemblance(signature)).ThenBy(number => number)];
}
