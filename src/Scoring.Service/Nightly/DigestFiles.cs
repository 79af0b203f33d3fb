using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Scoring.Pages.Nights;
using Scoring.Service.Settings;

namespace Scoring.Service.Nightly;

/// <summary>Writes a night into <c>nights/&lt;name&gt;/</c> of the data folder: <c>index.html</c>, which stands alone, and <c>digest.json</c>.</summary>
internal sealed class DigestFiles(ScoringSettings settings)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Json(NightDigest digest) => JsonSerializer.SerializeToUtf8Bytes(digest, Options);

    /// <exception cref="JsonException">It is no digest.</exception>
    public static NightDigest Read(string json) => JsonSerializer.Deserialize<NightDigest>(json, Options)!;

    public async Task WriteAsync(NightDigest digest, CancellationToken cancellation)
    {
        var folder = Path.Combine(settings.NightsFolder, digest.Night);
        Directory.CreateDirectory(folder);
        await ReplaceAsync(Path.Combine(folder, "digest.json"), Json(digest), cancellation);
        await ReplaceAsync(Path.Combine(folder, "index.html"), Encoding.UTF8.GetBytes(NightHtml.Render(digest)), cancellation);
    }

    // Whoever reads the folder never sees half a file.
    private static async Task ReplaceAsync(string path, byte[] bytes, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync($"{path}.tmp", bytes, cancellation);
        File.Move($"{path}.tmp", path, overwrite: true);
    }
}
