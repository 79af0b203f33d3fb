using System.Text.Json;

namespace Scoring.Intake.Formats;

/// <summary>
/// One object with the keys <c>title, byline</c> (a line or a list of names)<c>, outlet, section, url, externalId, publishedAt</c> and either
/// <c>text</c> or <c>html</c>. Keys that are not known are noted and left out; null counts as absent.
/// </summary>
internal static class ArticleJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32 };

    public static (JsonFields? Fields, Refused? Refusal) Read(ReadOnlyMemory<byte> utf8, List<string> notes)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement, notes)
                : (null, Wrong($"The JSON must be one object, not {Named(document.RootElement.ValueKind)}."));
        }
        catch (JsonException exception)
        {
            return (null, Wrong($"The JSON breaks off or is not well formed at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}."));
        }
    }

    private static (JsonFields? Fields, Refused? Refusal) Read(JsonElement root, List<string> notes)
    {
        var json = new JsonFields(null, null, new());
        foreach (var property in root.EnumerateObject())
        {
            if (property.Value.ValueKind == JsonValueKind.Null) continue;
            var (with, wrong) = Set(json, property, notes);
            if (wrong is not null) return (null, Wrong(wrong));
            json = with;
        }

        return json is { Text: not null, Html: not null } ? (null, Wrong("\"text\" and \"html\" are both given; one of them is the article.")) : (json, null);
    }

    private static (JsonFields Fields, string? Wrong) Set(JsonFields json, JsonProperty property, List<string> notes)
    {
        var (key, value) = (property.Name, property.Value);
        if (key == "byline" && value.ValueKind == JsonValueKind.Array)
        {
            var names = value.EnumerateArray().Select(StringOf).ToList();
            return names.Contains(null)
                ? (json, "\"byline\" must be a string or a list of strings.")
                : (json with { Given = json.Given with { Bylines = [.. names.Select(name => name!.Trim()).Where(name => name.Length > 0)] } }, null);
        }

        if (!IsKnown(key))
        {
            notes.Add($"The key \"{(key.Length > 40 ? key[..40] + "…" : key)}\" is not known and was left out.");
            return (json, null);
        }

        if (value.ValueKind != JsonValueKind.String) return (json, $"\"{key}\" must be a string, not {Named(value.ValueKind)}.");
        if (StringOf(value) is not { } text) return (json, $"\"{key}\" holds half a surrogate pair, which is no character.");
        if (key == "text") return (json with { Text = text }, null);
        if (key == "html") return (json with { Html = text }, null);
        if (string.IsNullOrWhiteSpace(text)) return (json, null);
        if (text.Contains('\0', StringComparison.Ordinal)) return (json, $"\"{key}\" holds a NUL (U+0000).");
        var (given, wrong) = FieldValues.Set(json.Given, key, text.Trim());
        return (json with { Given = given ?? json.Given }, wrong);
    }

    private static bool IsKnown(string key) => key is "title" or "byline" or "outlet" or "section" or "url" or "externalId" or "publishedAt" or "text" or "html";

    // GetString throws on an escaped lone surrogate.
    private static string? StringOf(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string Named(JsonValueKind kind) => kind switch
    {
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a string",
        JsonValueKind.True or JsonValueKind.False => "true or false",
        _ => "null",
    };

    private static Refused Wrong(string reason) => new(RefusalKind.Malformed, reason);
}

/// <summary>The fields of a JSON article; at most one of text and HTML.</summary>
internal sealed record JsonFields(string? Text, string? Html, GivenFields Given);
