using System.Text.Json;
using System.Text.RegularExpressions;
using Scoring.Cli.Evaluation.Annotations;

namespace Scoring.Cli.Tests.Evaluation;

/// <summary>The files of tests/Labels hold what their README says.</summary>
public sealed class HandLabelTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Labels");
    private static readonly string[] Halves = ["development", "measuring"];
    private static readonly string[] Sets = ["grant", "chain", "second_hand", "detail"];
    private static readonly string[] Classes = ["unnamed_person", "unnamed_group", "named_person", "named_organization"];
    private static readonly string[] Reasons = ["none", "boilerplate", "specific"];
    private static readonly string[] Flags = ["access", "collective", "partial_name", "pseudonym", "second_hand", "spokesperson"];

    private static readonly Dictionary<string, Func<JsonElement, bool>> Rows = new()
    {
        ["attributions"] = _ => true,
        ["unnamed persons"] = label => Is(label, "class", "unnamed_person"),
        ["unnamed groups"] = label => Is(label, "class", "unnamed_group"),
        ["named persons"] = label => Is(label, "class", "named_person"),
        ["`grant`"] = label => label.GetProperty("grant").GetBoolean(),
        ["reason `none`"] = label => Is(label, "reason", "none"),
        ["reason `boilerplate`"] = label => Is(label, "reason", "boilerplate"),
        ["reason `specific`"] = label => Is(label, "reason", "specific"),
        ["set `chain`"] = label => Words(label, "set").Contains("chain"),
        ["with `antecedent`"] = label => Has(label, "antecedent"),
        ["set `second_hand`"] = label => Words(label, "set").Contains("second_hand"),
        ["with `via`"] = label => label.GetProperty("via").GetArrayLength() > 0,
        ["`role`"] = label => Has(label, "role"),
        ["`affiliation`"] = label => Has(label, "affiliation"),
        ["`count`"] = label => Has(label, "count"),
    };

    public static TheoryData<string> Files =>
        [.. Halves.SelectMany(half => GoldFolder.FilesOf(Path.Combine(Folder, half), ".json").Select(name => $"{half}/{name}.json"))];

    [Theory, MemberData(nameof(Files))]
    public void Holds_labels_of_the_known_sets(string file)
    {
        foreach (var label in In(file))
        {
            Assert.NotEmpty(Words(label, "set"));
            Assert.All(Words(label, "set"), set => Assert.Contains(set, Sets));
            Assert.All(Words(label, "flags"), flag => Assert.Contains(flag, Flags));
            Assert.Contains(label.GetProperty("class").GetString(), Classes);
            if (Has(label, "reason")) Assert.Contains(label.GetProperty("reason").GetString(), Reasons);
            if (label.GetProperty("grant").GetBoolean()) Assert.True(Has(label, "reason"));
            if (Is(label, "reason", "none")) Assert.True(label.GetProperty("grant").GetBoolean());
            if (Has(label, "count")) Assert.InRange(label.GetProperty("count").GetInt32(), 2, 999);
            if (Words(label, "set").Contains("chain")) Assert.True(Has(label, "antecedent"));
            if (Words(label, "set").Contains("second_hand")) Assert.Contains("second_hand", Words(label, "flags"));
            Assert.Equal(Is(label, "class", "named_person"), Has(label, "name"));
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void Holds_spans_in_order(string file)
    {
        var last = -1;
        foreach (var label in In(file))
        {
            foreach (var part in (string[])["source", "cue", "content"])
            {
                var end = -1;
                foreach (var span in label.GetProperty(part).EnumerateArray()) end = EndOf(span, after: end);
                Assert.True(end > 0, part);
            }

            foreach (var span in label.GetProperty("via").EnumerateArray()) EndOf(span, after: -1);
            foreach (var one in (string[])["name", "antecedent", "role", "affiliation"])
                if (Has(label, one)) EndOf(label.GetProperty(one), after: -1);
            var first = label.GetProperty("source")[0][0].GetInt32();
            Assert.True(first >= last, $"{first} after {last}");
            last = first;
        }
    }

    [Fact]
    public void An_article_is_in_one_half()
    {
        var names = Files.Select(file => Path.GetFileName(file.Data)).ToList();

        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    [Fact]
    public void The_readme_counts_what_is_there()
    {
        var readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        var told = Regex.Matches(readme, @"^\| ([^|]+) \| (\d+) \| (\d+) \|\r?$", RegexOptions.Multiline)
            .ToDictionary(row => row.Groups[1].Value, row => $"{row.Groups[2].Value} {row.Groups[3].Value}");
        var files = Files.Select(file => file.Data).ToList();
        var halves = Halves.Select(half => files.Where(file => file.StartsWith(half, StringComparison.Ordinal)).ToList()).ToList();
        var counted = Rows.ToDictionary(
            row => row.Key, row => string.Join(' ', halves.Select(half => half.Sum(file => In(file).Count(row.Value)))));
        counted["articles"] = string.Join(' ', halves.Select(half => half.Count));

        Assert.Equal(counted.OrderBy(row => row.Key), told.OrderBy(row => row.Key));
    }

    private static List<JsonElement> In(string file)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        return [.. json.RootElement.Clone().GetProperty("attributions").EnumerateArray()];
    }

    private static int EndOf(JsonElement span, int after)
    {
        Assert.Equal(2, span.GetArrayLength());
        Assert.True(span[0].GetInt32() >= Math.Max(after, 0) && span[1].GetInt32() > span[0].GetInt32(), span.ToString());
        return span[1].GetInt32();
    }

    private static bool Has(JsonElement label, string field) => label.GetProperty(field).ValueKind != JsonValueKind.Null;

    private static bool Is(JsonElement label, string field, string value) =>
        Has(label, field) && label.GetProperty(field).GetString() == value;

    private static List<string> Words(JsonElement label, string field) =>
        [.. label.GetProperty(field).EnumerateArray().Select(word => word.GetString() ?? "")];
}
