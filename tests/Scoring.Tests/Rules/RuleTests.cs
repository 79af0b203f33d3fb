using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Profiles;
using Scoring.Rules;

namespace Scoring.Tests.Rules;

/// <summary>Each rule with a sentence that it catches and one that it lets pass; what is said of the sources is put in by hand.</summary>
public sealed class RuleTests
{
    private const SourceClass Person = SourceClass.UnnamedPerson, Group = SourceClass.UnnamedGroup, Named = SourceClass.NamedPerson;

    [Theory]
    [InlineData("R01", Verdict.Fail, DetailKind.Grant, DetailKind.Role)]
    [InlineData("R01", Verdict.Pass, DetailKind.Grant, DetailKind.ReasonSpecific)]
    [InlineData("R01", Verdict.NotApplicable, DetailKind.Role)]
    [InlineData("R02", Verdict.Warn, DetailKind.Grant, DetailKind.ReasonBoilerplate)]
    [InlineData("R02", Verdict.Pass, DetailKind.ReasonBoilerplate, DetailKind.ReasonSpecific)]
    [InlineData("R02", Verdict.NotApplicable, DetailKind.Grant)]
    [InlineData("R03", Verdict.Fail, DetailKind.Bare)]
    [InlineData("R03", Verdict.Pass, DetailKind.Bare, DetailKind.Access)]
    [InlineData("R04", Verdict.Warn, DetailKind.Role)]
    [InlineData("R04", Verdict.Pass, DetailKind.Access)]
    [InlineData("R04", Verdict.NotApplicable, DetailKind.Spokesperson)]
    [InlineData("R06", Verdict.Warn, DetailKind.Role)]
    [InlineData("R06", Verdict.Pass, DetailKind.Count)]
    public void Looks_at_what_is_told_of_an_unnamed_group(string rule, Verdict verdict, params DetailKind[] details) =>
        Assert.Equal(verdict, Of(rule, new Story("Two clerks said the safe was empty.").With("Two clerks", "said", "the safe was empty", Group, details: details)).Verdict);

    [Fact]
    public void R03_passes_where_the_lead_tells_who_the_headlines_sources_are()
    {
        var story = new Story("Safe of Harbour Bank was empty on Friday morning, two clerks close to the count said.", "Safe of Harbour Bank was empty on Friday, sources say")
            .With("sources", "say", "Safe of Harbour Bank was empty on Friday", Group, details: [DetailKind.Bare], inTitle: true)
            .With("two clerks close to the count", "said", "Safe of Harbour Bank was empty on Friday morning", Group, details: [DetailKind.Role, DetailKind.Access]);
        Assert.Equal(Verdict.Pass, Of("R03", story).Verdict);
    }

    [Fact]
    public void R05_warns_of_a_plural_after_which_one_alone_speaks()
    {
        var alone = new Story("Officials answered coolly. An official said talks go on. The official said no more.")
            .With("Officials", "answered", "coolly", Group)
            .With("An official", "said", "talks go on", Person, id: "s2").With("The official", "said#2", "no more", Person, id: "s2");
        var several = new Story("Officials said talks go on. One official said it was late. Another official said it was not.")
            .With("Officials", "said", "talks go on", Group).With("One official", "said#2", "it was late", Person).With("Another official", "said#3", "it was not", Person);

        Assert.Equal(Verdict.Warn, Of("R05", alone).Verdict);
        Assert.Equal(Verdict.Pass, Of("R05", several).Verdict);
    }

    [Fact]
    public void R07_warns_where_one_unnamed_person_is_all_there_is()
    {
        var alone = new Story("The file is pending before the board, a clerk said.").With("a clerk", "said", "The file is pending before the board", Person);
        var borneOut = new Story("The file is pending before the board, a clerk said, and Mayor Ada Quill said so too.")
            .With("a clerk", "said", "The file is pending before the board", Person)
            .With("Mayor Ada Quill", "said#2", "The file is pending before the board", Named, "Ada Quill");

        var finding = Of("R07", alone);
        Assert.Equal(Verdict.Warn, finding.Verdict);
        Assert.Equal("The file is pending before the board", Assert.Single(finding.Evidence).Text);
        Assert.Equal(Verdict.Pass, Of("R07", borneOut).Verdict);
    }

    [Theory]
    [InlineData("R08", "the mayor is incompetent and vain", Verdict.Warn)]
    [InlineData("R08", "the mayor left at noon", Verdict.Pass)]
    [InlineData("R09", "the bank could fail within days", Verdict.Warn)]
    [InlineData("R09", "the bank could not pay its clerks", Verdict.Pass)]
    [InlineData("R09", "the bank will open on Monday", Verdict.Pass)]
    [InlineData("R15", "the mayor took bribes from builders", Verdict.Warn)]
    [InlineData("R15", "the mayor took a train to the coast", Verdict.NotApplicable)]
    public void Looks_at_what_an_unnamed_person_says(string rule, string content, Verdict verdict) =>
        Assert.Equal(verdict, Of(rule, new Story($"A clerk said {content}.").With("A clerk", "said", content, Person)).Verdict);

    [Fact]
    public void R08_leaves_praise_and_blame_to_the_named() =>
        Assert.Equal(Verdict.NotApplicable, Of("R08", new Story("Quill said the plan is a disaster.").With("Quill", "said", "the plan is a disaster", Named)).Verdict);

    [Fact]
    public void R10_warns_of_a_lead_or_first_quotation_that_nobody_named_stands_behind()
    {
        var lead = new Story("The safe was empty, two clerks said.").With("two clerks", "said", "The safe was empty", Group);
        var named = new Story("The safe was empty, Quill said.").With("Quill", "said", "The safe was empty", Named);
        var quotation = new Story("The safe was empty, Quill said. \"There was dust in it,\" a clerk said.")
            .With("Quill", "said", "The safe was empty", Named).With("a clerk", "said#2", "\"There was dust in it,\"", Person);

        Assert.Equal((Verdict.Warn, true), (Of("R10", lead).Verdict, Of("R10", lead).IsAdvice));
        Assert.Equal("the editor in chief or a deputy", Of("R10", lead).Approval);
        Assert.Equal(Verdict.Pass, Of("R10", named).Verdict);
        Assert.Null(Of("R10", named).Approval);
        Assert.Equal((Verdict.Warn, true), (Of("R10", quotation).Verdict, Of("R10", quotation).IsAdvice));
    }

    [Fact]
    public void R10_does_not_say_that_nobody_is_named_where_somebody_may_be()
    {
        var doubtful = new Story("The safe was empty, two clerks said. The safe was shut, Quill said.")
            .With("two clerks", "said", "The safe was empty", Group).With("Quill", "said#2", "The safe was shut", Named, confidence: 0.3);

        Assert.Equal(Verdict.Pass, Of("R10", doubtful).Verdict);
        Assert.Contains("headline and lead rest on named and unnamed sources", doubtful.Judge().Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"There was dust in it,\"", Verdict.Warn)]
    [InlineData("the safe had \"dust\" in it", Verdict.Pass)]
    public void R11_warns_of_words_in_quotation_marks_and_not_of_a_turn_of_phrase(string content, Verdict verdict) =>
        Assert.Equal(verdict, Of("R11", new Story($"{content} a clerk said.").With("a clerk", "said", content, Person)).Verdict);

    [Theory]
    [InlineData("A Navarro official", Verdict.Warn)]
    [InlineData("A Dunmore official", Verdict.Pass)]
    public void R12_warns_of_a_house_that_declines_and_speaks(string speaker, Verdict verdict)
    {
        var story = new Story($"{speaker} said the deal is off. A Navarro spokeswoman declined to comment.")
            .With(speaker, "said", "the deal is off", Person)
            .With("A Navarro spokeswoman", "declined", "to comment", Person, assertion: Assertion.NoComment, details: [DetailKind.Spokesperson]);

        Assert.Equal(verdict, Of("R12", story).Verdict);
    }

    [Fact]
    public void R13_warns_where_nobody_is_given()
    {
        var finding = Of("R13", new Story("It has emerged that the depot will close. Quill said so.")
            .With(null, "It has emerged", "that the depot will close", SourceClass.NoSource, kind: AttributionKind.Evidence).With("Quill", "said", "so", Named));

        Assert.Equal((Verdict.Warn, "For one claim of 2 no source was found in the text."), (finding.Verdict, finding.Words));
        Assert.Equal("It has emerged", finding.Evidence[0].Text);
    }

    [Fact]
    public void R14_takes_an_outlet_that_is_not_named_and_anothers_unnamed_source_as_second_hand()
    {
        var reports = new Story("Media reports said the ship sank.").With("Media reports", "said", "the ship sank", SourceClass.UnnamedDocument);
        var quoted = new Story("Two clerks told the Herald the ship sank.").With("Two clerks", "told", "the ship sank", Group, via: ["Herald"]);
        var agency = new Story("Two clerks told Reuters the ship sank.").With("Two clerks", "told", "the ship sank", Group, via: ["Reuters"]);

        Assert.Equal(Verdict.Warn, Of("R14", reports).Verdict);
        Assert.Equal(Verdict.Warn, Of("R14", quoted).Verdict);
        Assert.Equal(Verdict.NotApplicable, Of("R14", agency).Verdict);
    }

    [Fact]
    public void R15_is_content_where_the_accused_answers()
    {
        var story = new Story("A clerk said the mayor took bribes. Quill denied it all.")
            .With("A clerk", "said", "the mayor took bribes", Person).With("Quill", "denied", "it all", Named);

        Assert.Equal(Verdict.Pass, Of("R15", story).Verdict);
    }

    [Theory]
    [InlineData("Internal memos", "", Verdict.Warn)]
    [InlineData("Internal memos", " They were obtained by the Ledger.", Verdict.Pass)]
    [InlineData("Court records", "", Verdict.NotApplicable)]
    public void R16_asks_where_papers_come_from(string papers, string more, Verdict verdict) =>
        Assert.Equal(verdict, Of("R16", new Story($"{papers} show the safe was empty.{more}").With(papers, "show", "the safe was empty", SourceClass.Document)).Verdict);

    [Fact]
    public void R17_asks_for_a_byline_where_unnamed_people_speak()
    {
        var story = new Story("A clerk said it rains.").With("A clerk", "said", "it rains", Person);
        var signed = ArticleScorer.Judge(story.Article with { Bylines = ["Ada Quill"] }, story.Body, null, Profile.Default);

        Assert.Equal(Verdict.Warn, Of("R17", story).Verdict);
        Assert.Equal(Verdict.Pass, signed.Findings.Single(finding => finding.Rule == "R17").Verdict);
    }

    [Theory]
    [InlineData("officials", Verdict.Warn)]
    [InlineData("an aide to the mayor of Ostmark", Verdict.Pass)]
    [InlineData("campaign officials", Verdict.Pass)]
    public void R18_asks_whose_side_a_source_is_on(string who, Verdict verdict) =>
        Assert.Equal(verdict, Of("R18", new Story($"It rains, {who} said.").With(who, "said", "It rains", Group)).Verdict);

    [Fact]
    public void R19_tells_a_changed_name_apart()
    {
        var story = new Story("Amina, not her real name, said it rains.").With("Amina", "said", "it rains", Named, "Amina", details: [DetailKind.Pseudonym]);

        Assert.Equal(Verdict.Warn, Of("R19", story).Verdict);
        Assert.Equal(Verdict.NotApplicable, Of("R19", new Story("It rains.")).Verdict);
    }

    [Fact]
    public void Rules_pass_over_what_the_engine_is_not_sure_of()
    {
        var story = new Story("The safe was empty, sources said.").With("sources", "said", "The safe was empty", Group, details: [DetailKind.Bare]);
        var unsure = story.Body with { Attributions = [.. story.Body.Attributions.Select(one => one with { Confidence = 0.3 })] };

        Assert.All(ArticleScorer.Judge(story.Article, unsure, null, Profile.Default).Findings, finding => Assert.Equal(Verdict.NotApplicable, finding.Verdict));
    }

    [Fact]
    public void Findings_never_say_that_what_was_not_found_is_absent()
    {
        var report = new Story("Sources said the mayor could be corrupt. It has emerged.")
            .With("Sources", "said", "the mayor could be corrupt", Group, details: [DetailKind.Bare, DetailKind.Grant]).Judge();

        Assert.Contains(report.Findings, finding => finding.Words.Contains("not found", StringComparison.Ordinal));
        Assert.All(report.Findings, finding => Assert.DoesNotContain("absent", finding.Words, StringComparison.OrdinalIgnoreCase));
        Assert.All(report.Findings, finding => Assert.EndsWith(".", finding.Words, StringComparison.Ordinal));
        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.AskedBy));
    }

    [Fact]
    public void The_editors_questions_come_with_unnamed_people_and_never_among_the_findings()
    {
        var report = new Story("A clerk said it rains.").With("A clerk", "said", "it rains", Person).Judge();

        Assert.Equal(["H1", "H2", "H3", "H4"], report.SignOff.Select(question => question.Id));
        Assert.Equal("Does an editor know who “A clerk” is?", report.SignOff[0].Question);
        Assert.All(report.Findings, finding => Assert.StartsWith("R", finding.Rule, StringComparison.Ordinal));
        Assert.Empty(new Story("Quill said it rains.").With("Quill", "said", "it rains", Named).Judge().SignOff);
    }

    private static Finding Of(string rule, Story story) => story.Judge().Findings.Single(finding => finding.Rule == rule);
}
