using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>
/// Reads a model file: head, version, the four vocabularies, then each matrix by name, either as floats or as one signed byte a weight
/// with a
/// step for each row. Little-endian.
/// </summary>
internal static class ModelFile
{
    /// <summary>First bytes of a model file; the last one is the format's number.</summary>
    public const uint Head = 0x45435301;

    /// <summary>How a matrix is kept.</summary>
    public const byte Floats = 0, Bytes = 1;

    /// <summary>The model of that name that the assembly carries.</summary>
    public static ExtractionModel Embedded(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"Scoring.Language.Models.{name}.bin")
            ?? throw new InvalidOperationException($"The model '{name}.bin' is not embedded in the assembly.");
        return Read(stream);
    }

    /// <exception cref="InvalidDataException">It is no model file, or one for another version of format or features.</exception>
    public static ExtractionModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        if (reader.ReadUInt32() != Head) throw new InvalidDataException("Not an extraction model of this engine's format.");
        var features = reader.ReadInt32();
        if (features != FeatureReader.Version)
            throw new InvalidDataException($"The extraction model was trained on version {features} of the features; this engine has {FeatureReader.Version}.");
        var version = reader.ReadString();
        var vocabularies = new Vocabularies(Entries(reader), Entries(reader), Entries(reader), Entries(reader));
        var weights = new Dictionary<string, Matrix>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var matrix = ReadMatrix(reader);
            weights.Add(matrix.Name, matrix);
        }

        return new(version, vocabularies, weights);
    }

    private static Vocabulary Entries(BinaryReader reader)
    {
        var entries = new string[reader.ReadInt32()];
        for (var i = 0; i < entries.Length; i++) entries[i] = reader.ReadString();
        return new(entries);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Matrix ReadMatrix(BinaryReader reader)
    {
        var matrix = Matrix.Zero(reader.ReadString(), reader.ReadInt32(), reader.ReadInt32());
        if (reader.ReadByte() == Floats)
        {
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(matrix.Values.AsSpan()));
            return matrix;
        }

        var row = new byte[matrix.Columns];
        for (var i = 0; i < matrix.Rows; i++)
        {
            var step = reader.ReadSingle();
            reader.BaseStream.ReadExactly(row);
            for (var k = 0; k < row.Length; k++) matrix.Values[i * matrix.Columns + k] = (sbyte)row[k] * step;
        }

        return matrix;
    }
}
