namespace Scoring.Language.Tests.Specs;

/// <summary>Every case of the Markdown files beside this one.</summary>
public sealed class SpecTests(ITestOutputHelper output)
{
    private static readonly LanguagePipeline Pipeline = new();

    public static TheoryData<string, SpecCase> Articles => Cases("Articles");

    public static TheoryData<string, SpecCase> Sentences => Cases("Sentences");

    public static TheoryData<string, SpecCase> Domain => Cases("Domain");

    [Theory, MemberData(nameof(Articles), DisableDiscoveryEnumeration = true)]
    public void Article(string place, SpecCase spec) => Check(place, spec);

    [Theory, MemberData(nameof(Sentences), DisableDiscoveryEnumeration = true)]
    public void Sentence(string place, SpecCase spec) => Check(place, spec);

    [Theory, MemberData(nameof(Domain), DisableDiscoveryEnumeration = true)]
    public void Pattern(string place, SpecCase spec) => Check(place, spec);

    private void Check(string place, SpecCase spec)
    {
        var differences = SpecCheck.Differences(spec, Pipeline.Analyze(spec.Text));
        var told = string.Join('\n', differences.Prepend(place));
        if (differences.Count > 0) output.WriteLine(told);
        if (!spec.IsHard) Assert.True(differences.Count == 0, told);
    }

    private static TheoryData<string, SpecCase> Cases(string folder)
    {
        var data = new TheoryData<string, SpecCase>();
        foreach (var spec in SpecReader.ReadAll(folder)) data.Add(spec.Place, spec);
        return data;
    }
}
