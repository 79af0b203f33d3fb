using System.Text;
using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;

namespace Scoring.Tests.Profiles;

public sealed class ProfileTests
{
    private static readonly string Source = ReadDefault();

    [Fact]
    public void The_built_in_default_is_valid() => Assert.Equal("default", Profile.Default.Name);

    [Theory]
    [InlineData("\"nobodyNamed\": 49", "\"nobodyNamed\": 149", "caps.nobodyNamed must be a number from 0 to 100, not 149")]
    [InlineData("\"nobodyNamed\": 49", "\"nobodyName\": 49", "caps.nobodyNamed is missing")]
    [InlineData("\"nobodyNamed\": 49", "\"nobodyNamed\": 49, \"x\": 1", "caps.x is no key here; known are unnamedLead, nobodyNamed")]
    [InlineData("\"evidence\": 1,", "\"evidence\": \"1\",", "kinds.evidence must be a number from 0 to 10, not \"1\"")]
    [InlineData("\"headline\": 3", "\"headline\": 0", "prominence.headline must be a number from 0.1 to 10, not 0")]
    [InlineData("\"bare\": { \"points\": 10 }", "\"bare\": { \"ceiling\": 10 }", "bare.ceiling needs points beside it")]
    [InlineData("\"spokesperson\": {", "\"spokesman\": {", "details.spokesman is no key here")]
    [InlineData("\"naming\": \"named\", \"weight\": 1, \"points\": 75", "\"naming\": \"nameless\", \"weight\": 1, \"points\": 75", "classes.named_organization.naming must be named or unnamed, not \"nameless\"")]
    [InlineData("\"points\": 75, \"ceiling\": 75", "\"points\": 75, \"ceiling\": 74", "classes.named_organization.ceiling must be a number from 75 to 100, not 74")]
    [InlineData("{ \"from\": 70", "{ \"from\": 90", "bands[1].from must be below that of the band above it")]
    [InlineData("{ \"from\": 0,", "{ \"from\": 5,", "bands must end with one from 0")]
    [InlineData("\"name\": \"default\"", "\"name\": \"a b\"", "name may hold letters")]
    public void Refuses_what_is_wrong_by_its_place(string right, string wrong, string complaint)
    {
        Assert.Contains(right, Source, StringComparison.Ordinal);
        var error = Assert.Throws<ProfileException>(() => Parse(Replace(Source, right, wrong)));

        Assert.Matches(@"^house\.json\(\d+,\d+\): ", error.Message);
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_the_line_where_it_is_no_json()
    {
        var error = Assert.Throws<ProfileException>(() => Parse("{\n  \"name\": \"a\"\n  \"kinds\": {}\n}"));

        Assert.StartsWith("house.json(3,3): ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_a_key_given_twice() =>
        Assert.Throws<ProfileException>(() => Parse(Replace(Source, "\"nobodyNamed\": 49", "\"nobodyNamed\": 49, \"nobodyNamed\": 50")));

    [Fact]
    public void The_version_changes_with_a_value_and_not_with_layout()
    {
        Assert.Equal(Profile.Default.Version, Parse(Replace(Source, "  // Shown in every report.", "// Other words.")).Version);
        var moved = Replace(Replace(Source, "\"unnamedLead\": 69, ", ""), "\"nobodyNamed\": 49", "\"nobodyNamed\": 49, \"unnamedLead\": 69");
        Assert.Equal(Profile.Default.Version, Parse(moved).Version);
        Assert.NotEqual(Profile.Default.Version, Parse(Replace(Source, "\"nobodyNamed\": 49", "\"nobodyNamed\": 48")).Version);
    }

    [Fact]
    public void A_detail_can_flip_lean_and_leave_points()
    {
        var house = Parse(Replace(Source, "\"spokesperson\": { \"points\": 60, \"naming\": \"unnamed\" }", "\"spokesperson\": { \"points\": 60, \"naming\": \"named\" }"));

        Assert.Equal((Naming.Unnamed, 1.0, 60.0), Judged(Profile.Default, DetailKind.Spokesperson));
        Assert.Equal((Naming.Named, 0.0, 60.0), Judged(house, DetailKind.Spokesperson));
        Assert.Equal(Judged(Profile.Default, DetailKind.Role), Judged(house, DetailKind.Role));
    }

    [Fact]
    public void A_class_can_flip_lean_and_leave_points()
    {
        var house = Parse(Replace(Source, "\"naming\": \"unnamed\", \"weight\": 1, \"points\": 12", "\"naming\": \"named\", \"weight\": 1, \"points\": 12"));

        Assert.Equal((Naming.Named, 0.0, 12.0), Judged(house));
    }

    [Fact]
    public void Points_can_change_and_leave_lean()
    {
        var house = Parse(Replace(Source, "\"naming\": \"unnamed\", \"weight\": 1, \"points\": 12", "\"naming\": \"unnamed\", \"weight\": 1, \"points\": 33"));

        Assert.Equal((Naming.Unnamed, 1.0, 33.0), Judged(house));
    }

    [Fact]
    public void Attitudes_become_claims_where_a_house_gives_them_weight()
    {
        var story = new Story("Voters fear a rise.").With("Voters", "fear", "a rise", SourceClass.UnnamedGroup, kind: AttributionKind.Attitude);
        var house = Parse(Replace(Source, "\"attitude\": 0", "\"attitude\": 0.5"));

        Assert.Empty(story.Judge().Claims);
        Assert.Equal(1.5, Assert.Single(story.Judge(house).Claims).Weight.Value);
    }

    [Fact]
    public void Weights_decide_the_lean_of_a_claim_with_several_sources()
    {
        var house = Parse(Replace(Source, "\"naming\": \"unnamed\", \"weight\": 1, \"points\": 12", "\"naming\": \"unnamed\", \"weight\": 3, \"points\": 12"));
        var report = new Story("Fees will rise, Ortiz said; a clerk said so too.")
            .With("Ortiz", "said", "Fees will rise", SourceClass.NamedPerson)
            .With("a clerk", "said#2", "Fees will rise", SourceClass.UnnamedPerson)
            .Judge(house);

        Assert.Equal(0.75, Assert.Single(report.Claims).Lean.Value);
    }

    private static (Naming Naming, double Lean, double Points) Judged(Profile profile, params DetailKind[] details)
    {
        var report = new Story("Fees will rise, a clerk said.").With("a clerk", "said", "Fees will rise", SourceClass.UnnamedPerson, details: details).Judge(profile);
        return (report.Attributions[0].Source.Naming, report.Claims[0].Lean.Value, report.Claims[0].Points.Value);
    }

    private static Profile Parse(string json) => Profile.Parse(Encoding.UTF8.GetBytes(json), "house.json");

    private static string Replace(string text, string old, string replacement)
    {
        var at = text.IndexOf(old, StringComparison.Ordinal);
        return at < 0 ? throw new ArgumentException($"The default profile does not hold {old}.") : text[..at] + replacement + text[(at + old.Length)..];
    }

    private static string ReadDefault()
    {
        using var stream = typeof(Profile).Assembly.GetManifestResourceStream("Scoring.Profiles.default.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
