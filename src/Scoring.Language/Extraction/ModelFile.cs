using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Extraction;

/// <summary>
/// Reads a model file: head, version, the four vocabularies, then each matrix by name, either as floats or as one signed byte a weight
/// with a step for each row. Little-endian.
/// </summary>
internal static class ModelFile
{
    /// <summary>First bytes of a model file; the last one is the format's number.</summary>
    public const uint Head = 0x45435301;

    /// <summary>How a matrix is kept.</summary>
    public const byte Floats = 0, Bytes = 1;

    /// <summary>The part of the head that every format has.</summary>
    private const uint Kind = 0xFFFFFF00;

    /// <summary>The model of that name that the assembly carries.</summary>
    public static ExtractionModel Embedded(string name)
    {
        using var stream = typeof(ModelFile).Assembly.GetManifestResourceStream($"Scoring.Language.Models.{name}.bin")
            ?? throw new InvalidOperationException($"The model '{name}.bin' is not embedded in the assembly.");
        return Read(stream, name + ".bin");
    }

    public static ExtractionModel Read(string path)
    {
        using var stream = File.OpenRead(path);
        return Read(stream, path);
    }

    /// <param name="stream">One that can tell its length.</param>
    /// <param name="name">What messages call the file.</param>
    /// <exception cref="InvalidDataException">
    /// It is no model file, is cut off or damaged, or belongs to another version of format, features or engine; the message names the file,
    /// what was expected and what was found.
    /// </exception>
    public static ExtractionModel Read(Stream stream, string name)
    {
        try
        {
            var model = Read(stream);
            ModelShapes.Check(model);
            return model;
        }
        catch (EndOfStreamException e)
        {
            throw new InvalidDataException($"{name}: the model ends too early, after {stream.Length:N0} bytes; it was cut off or damaged.", e);
        }
        catch (InvalidDataException e)
        {
            throw new InvalidDataException($"{name}: {e.Message}", e);
        }
        catch (Exception e) when (e is IOException or FormatException or ArgumentException)
        {
            // Lengths of words, words themselves, words that come twice.
            throw new InvalidDataException($"{name}: the model is damaged at byte {stream.Position:N0}: {e.Message}", e);
        }
    }

    private static ExtractionModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        var head = reader.ReadUInt32();
        if ((head & Kind) != (Head & Kind)) throw new InvalidDataException("it is no extraction model.");
        if (head != Head)
            throw new InvalidDataException($"the model has format {head & ~Kind}; this engine reads format {Head & ~Kind}.");
        var features = reader.ReadInt32();
        if (features != FeatureReader.Version) throw new InvalidDataException(
            $"the model was trained on version {features} of the features; this engine has version {FeatureReader.Version}.");
        var version = reader.ReadString();
        var vocabularies = new Vocabularies(Entries(reader), Entries(reader), Entries(reader), Entries(reader));
        var weights = new Dictionary<string, Matrix>(StringComparer.Ordinal);
        for (var left = Count(reader, 1); left > 0; left--)
        {
            var matrix = ReadMatrix(reader);
            weights.Add(matrix.Name, matrix);
        }

        if (stream.Position != stream.Length)
            throw new InvalidDataException($"behind the model's {stream.Position:N0} bytes stand {stream.Length - stream.Position:N0} more.");
        return new(version, vocabularies, weights);
    }

    private static Vocabulary Entries(BinaryReader reader)
    {
        var entries = new string[Count(reader, 1)];
        for (var i = 0; i < entries.Length; i++) entries[i] = reader.ReadString();
        return new(entries);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Matrix ReadMatrix(BinaryReader reader)
    {
        var name = reader.ReadString();
        var (rows, columns) = (reader.ReadInt32(), reader.ReadInt32());
        var form = reader.ReadByte();
        if (form is not (Floats or Bytes)) throw new InvalidDataException($"the weights '{name}' are kept in form {form}, which is not known.");
        Ensure(reader, rows, columns, form == Floats ? sizeof(float) : 1);
        var matrix = Matrix.Zero(name, rows, columns);
        if (form == Floats)
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

    private static int Count(BinaryReader reader, int bytesEach)
    {
        var count = reader.ReadInt32();
        Ensure(reader, count, 1, bytesEach);
        return count;
    }

    /// <summary>A damaged number must not ask for more memory than the file could fill.</summary>
    private static void Ensure(BinaryReader reader, int rows, int columns, int bytesEach)
    {
        if (rows < 0 || columns < 0) throw new InvalidDataException($"a size of {rows} × {columns} is none; the file is damaged.");
        if ((Int128)rows * columns * bytesEach > reader.BaseStream.Length - reader.BaseStream.Position) throw new EndOfStreamException();
    }
}
