using System.Runtime.CompilerServices;
using System.Text;
using NJsonSchema;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Tests.Profiles;

/// <summary>The profiles that ship, their schema, and profiles based on another.</summary>
public sealed class ProfileFilesTests
{
    public static TheoryData<string> Names { get; } = ["default", "ap", "reuters", "nyt", "bbc", "npr"];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_profile_that_ships_loads_and_fits_the_schema(string name)
    {
        var file = Path.Combine(Folder(), name + ".json");
        Assert.Equal(name, Profile.Load(file).Name);

        var schema = await JsonSchema.FromJsonAsync(
            await File.ReadAllTextAsync(Path.Combine(Folder(), "profile.schema.json"), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(schema.Validate(Plain(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken))));
    }

    [Fact]
    public void Each_house_judges_otherwise_than_the_others() =>
        Assert.Equal(Names.Count, Names.Select(row => Profile.Load(Path.Combine(Folder(), row.Data + ".json")).Version).Distinct().Count());

    [Fact]
    public void A_profile_based_on_another_takes_what_it_does_not_give()
    {
        var house = Parse("""{ "basedOn": "default", "name": "ours", "caps": { "unnamedLead": 50 }, "rules": { "R08": "off" } }""");

        Assert.Equal((50, Profile.Default.Caps.NobodyNamed), (house.Caps.UnnamedLead, house.Caps.NobodyNamed));
        Assert.Equal((RuleSetting.Off, RuleSetting.Fail), (house.Rules["R08"], house.Rules["R01"]));
        Assert.Equal(Profile.Default.Classes[SourceClass.Document].Points, house.Classes[SourceClass.Document].Points);
    }

    [Theory]
    [InlineData("{\n \"basedOn\": \"default\",\n \"name\": \"ours\",\n \"caps\": { \"unnamedLead\": 150 }\n}", "house.json(4,12): caps.unnamedLead must be a number from 0 to 100, not 150.")]
    [InlineData("{\n \"basedOn\": \"nobody\",\n \"name\": \"ours\"\n}", "house.json(2,2): basedOn names \"nobody\", which is neither beside the file nor built in.")]
    [InlineData("{\n \"basedOn\": \"default\",\n \"name\": \"ours\",\n \"rules\": { \"R20\": \"fail\" }\n}", "house.json(4,13): rules.R20 is no key here")]
    [InlineData("{\n \"basedOn\": \"default\",\n \"name\": \"ours\",\n \"rules\": { \"R01\": \"maybe\" }\n}", "house.json(4,13): rules.R01 must be off or warn or fail, not \"maybe\".")]
    public void Complains_of_the_line_that_is_wrong(string json, string complaint) =>
        Assert.StartsWith(complaint, Assert.Throws<ProfileException>(() => Parse(json)).Message, StringComparison.Ordinal);

    private static Profile Parse(string json) => Profile.Parse(Encoding.UTF8.GetBytes(json), "house.json");

    // The schema's reader knows no comments.
    private static string Plain(string json) => System.Text.Json.Nodes.JsonNode.Parse(
        json, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!.ToJsonString();

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "config", "profiles");
}
