using System.Text.Json;
using Scoring.Cli.Evaluation.Annotations;

namespace Scoring.Cli.Tests.Evaluation;

/// <summary>The files of tests/Labels/classes hold places and classes, and no words of the articles.</summary>
public sealed class ClassLabelTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Labels", "classes");

    private static readonly string[] Classes =
        ["named_person", "named_organization", "document", "unnamed_person", "unnamed_group", "unnamed_document", "no_source", "author", "other"];

    public static TheoryData<string> Halves => ["development", "measuring"];

    [Theory, MemberData(nameof(Halves))]
    public void Labels_are_places_and_classes(string half)
    {
        foreach (var name in GoldFolder.FilesOf(Path.Combine(Folder, half), ".json"))
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, half, name + ".json")));
            foreach (var label in json.RootElement.GetProperty("attributions").EnumerateArray())
            {
                Assert.Contains(label.GetProperty("class").GetString(), Classes);
                Assert.NotEqual(0, label.GetProperty("cue").GetArrayLength());
                Assert.All(label.EnumerateObject().Where(field => field.Name != "class"),
                    field => Assert.True(HoldsNoWords(field.Value), $"{name}: {field.Name}"));
            }
        }
    }

    [Fact]
    public void An_article_is_in_one_half()
    {
        var names = Halves.SelectMany(half => GoldFolder.FilesOf(Path.Combine(Folder, half.Data), ".json")).ToList();

        Assert.NotEmpty(names);
        Assert.Equal(names.Distinct().Count(), names.Count);
    }

    private static bool HoldsNoWords(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().All(HoldsNoWords),
        JsonValueKind.Number or JsonValueKind.Null or JsonValueKind.True => true,
        _ => false,
    };
}
