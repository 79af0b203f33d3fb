using System.Text.Json;

namespace Scoring.Cli.Evaluation.Annotations;

/// <summary>The fields of one label. A missing one and null say the same, but for flags: none were labelled where there are none.</summary>
internal static class LabelFields
{
    public static Labelled Read(JsonElement item, CodePoints text) => new(
        Spans(item, "source"), Spans(item, "cue"), Spans(item, "content"), Words(item, "class"), Name(item, text), Words(item, "kind"))
    {
        Flags = Flags(item),
        Via = Get(item, "outlets") is { } outlets ? Names(outlets, text) : Get(item, "via") is { } via ? Names(via, text) : [],
        Role = Spans(item, "role"),
        Affiliation = Spans(item, "affiliation"),
        Number = Get(item, "count")?.GetInt32(),
        Confidence = Get(item, "confidence")?.GetDouble(),
        Sets = Get(item, "set") is { } sets ? [.. sets.EnumerateArray().Select(set => set.GetString()!)] : [],
    };

    private static JsonElement? Get(JsonElement item, string key) =>
        item.TryGetProperty(key, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string? Words(JsonElement item, string key) => Get(item, key)?.GetString();

    /// <summary>One span, <c>[0,5]</c>, or a list of them.</summary>
    private static List<Range> Spans(JsonElement item, string key) => Get(item, key) is not { } spans ? []
        : spans.GetArrayLength() > 0 && spans[0].ValueKind == JsonValueKind.Number ? [Span(spans)]
        : [.. spans.EnumerateArray().Select(Span)];

    private static Range Span(JsonElement span)
    {
        int start = span[0].GetInt32(), end = span[1].GetInt32();
        return start >= 0 && end >= start ? start..end : throw new FormatException($"[{start},{end}] is no span.");
    }

    /// <summary>A name, or a list of names or of the places of one mention each.</summary>
    private static List<string> Names(JsonElement names, CodePoints text) => names.ValueKind == JsonValueKind.String
        ? [names.GetString()!]
        : [.. names.EnumerateArray().Select(name => name.ValueKind == JsonValueKind.String ? name.GetString()! : text.ToUtf16(Span(name))
            .Of(text.Text))];

    /// <summary>A name, or the place where it stands.</summary>
    private static string? Name(JsonElement item, CodePoints text) => Get(item, "name") switch
    {
        { ValueKind: JsonValueKind.Array } place => text.ToUtf16(Span(place)).Of(text.Text),
        var name => name?.GetString(),
    };

    private static HashSet<string>? Flags(JsonElement item)
    {
        if (Get(item, "flags") is not { } listed) return null;
        var flags = listed.EnumerateArray().Select(flag => flag.GetString()!).ToHashSet(StringComparer.Ordinal);
        if (Get(item, "grant") is { ValueKind: JsonValueKind.True }) flags.Add("grant");
        if (Words(item, "reason") is "specific" or "boilerplate") flags.Add("reason_" + Words(item, "reason"));
        if (Get(item, "count") is not null) flags.Add("count");
        return flags;
    }
}
