using Scoring.Cli.Evaluation.Fairness;
using Scoring.Language.Text;

namespace Scoring.Cli.Tests.Evaluation.Fairness;

public sealed class RenamingTests
{
    private const string Text = """
        Mr. Aldo Reynolds, a warden, opened the gate himself. "He was early," said Maria J. Quill, his deputy. An Quill aide disagreed.

        QUILL: I told him. Reynolds’ wife, Ms. Vane said, had the key. Quill Hall, named for nobody, was shut.
        """;

    [Fact]
    public void The_same_person_gets_the_same_name_everywhere()
    {
        var renamed = Renamed("South Asian", Sexes.Kept).Text;

        Assert.Contains("Mr. Venkatesh Chattopadhyay, a warden, opened the gate himself.", renamed, StringComparison.Ordinal);
        Assert.Contains("said Farzana J. D’Souza, his deputy. A D’Souza aide", renamed, StringComparison.Ordinal);
        Assert.Contains("D’SOUZA: I told him. Chattopadhyay’s wife", renamed, StringComparison.Ordinal);
        Assert.Contains("Quill Hall", renamed, StringComparison.Ordinal);
    }

    [Fact]
    public void Pronouns_titles_and_kin_follow_the_sex()
    {
        var renamed = Renamed("Spanish", Sexes.Exchanged).Text;

        Assert.Contains("Ms. Rocío Ibáñez, a warden, opened the gate herself. \"She was early,\" said Íñigo J. de la Fuente, her deputy.", renamed, StringComparison.Ordinal);
        Assert.Contains("I told her. Ibáñez’s husband, Mr. ", renamed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_family_name_that_stands_first_does_so_in_full_names_alone()
    {
        var renamed = Renamed("Chinese", Sexes.Kept).Text;

        Assert.Contains("Mr. Zhang Zhiqiang, a warden", renamed, StringComparison.Ordinal);
        Assert.Contains("OUYANG: I told him.", renamed, StringComparison.Ordinal);
    }

    [Fact]
    public void Everybody_can_be_of_one_sex() =>
        Assert.DoesNotContain(" he ", Renamed(null, Sexes.AllWomen).Text.ToLowerInvariant().ReplaceLineEndings(" "), StringComparison.Ordinal);

    [Fact]
    public void Each_place_leads_back_to_where_it_was()
    {
        var renaming = Renamed("West African", Sexes.Exchanged);

        foreach (var words in (string[])["opened the gate", "disagreed", "had the key"])
        {
            var at = renaming.Text.IndexOf(words, StringComparison.Ordinal);
            Assert.Equal(words, renaming.Before(new TextSpan(at, at + words.Length)).Of(Text));
        }

        var name = renaming.Text.IndexOf("Ngozi", StringComparison.Ordinal);
        Assert.Equal("Aldo Reynolds", renaming.Before(new TextSpan(name, renaming.Text.IndexOf(", a warden", StringComparison.Ordinal))).Of(Text));
    }

    private static Renaming Renamed(string? origin, Sexes sexes) =>
        Renaming.Of(Text, new(NameGroup.All.SingleOrDefault(group => group.Origin == origin), sexes), turn: 0);
}
