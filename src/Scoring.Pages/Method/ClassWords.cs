using Scoring.Language.Sources;

namespace Scoring.Pages.Method;

/// <summary>What a class of source is, with an example.</summary>
internal static class ClassWords
{
    public static string Of(SourceClass sourceClass) => sourceClass switch
    {
        SourceClass.NamedPerson => "the reader can tell who: “Mayor Ada Quill”, “she”",
        SourceClass.NamedOrganization => "an institution speaking as such: “the ministry”",
        SourceClass.Document => "that can be found: “the report, dated 8 September”",
        SourceClass.UnnamedPerson => "“a senior official”, “a source”",
        SourceClass.UnnamedGroup => "“two officials”, “critics”, “residents”",
        SourceClass.UnnamedDocument => "“reports”, “a study”",
        SourceClass.NoSource => "nobody is given: “it has emerged”, “reportedly”",
        SourceClass.Author => "only “The Post has learned”: the outlet is its own source",
        _ => "",
    };
}
