using System.Runtime.InteropServices;
using System.Text;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Extraction;

/// <summary>Writes what <see cref="ModelFile"/> reads.</summary>
internal static class ModelWriter
{
    /// <summary>Smaller matrices (biases, transitions, scores) are kept exactly.</summary>
    private const int LeastQuantized = 2000;

    public static void Write(ExtractionModel model, Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(ModelFile.Head);
        writer.Write(FeatureReader.Version);
        writer.Write(model.Version);
        var (vectors, words, suffixes, prefixes) = model.Vocabularies;
        foreach (var vocabulary in new[] { vectors, words, suffixes, prefixes })
        {
            writer.Write(vocabulary.Entries.Count);
            foreach (var entry in vocabulary.Entries) writer.Write(entry);
        }

        var weights = model.Weights.Values.Where(m => !m.Name.StartsWith("roles", StringComparison.Ordinal)).OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
        writer.Write(weights.Count);
        foreach (var matrix in weights) Write(matrix, writer);
    }

    private static void Write(Matrix matrix, BinaryWriter writer)
    {
        writer.Write(matrix.Name);
        writer.Write(matrix.Rows);
        writer.Write(matrix.Columns);
        var exact = matrix.Values.Length < LeastQuantized;
        writer.Write(exact ? ModelFile.Floats : ModelFile.Bytes);
        if (exact) writer.Write(MemoryMarshal.AsBytes(matrix.Values.AsSpan()));
        for (var row = 0; row < matrix.Rows && !exact; row++)
        {
            var step = Quantizer.StepOf(matrix.Row(row));
            writer.Write(step);
            foreach (var value in matrix.Row(row)) writer.Write(Quantizer.Steps(value, step));
        }
    }
}
