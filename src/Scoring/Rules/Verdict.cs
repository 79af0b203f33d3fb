namespace Scoring.Rules;

/// <summary>What a rule says of an article.</summary>
public enum Verdict
{
    /// <summary>What the rule asks for was found.</summary>
    Pass,

    /// <summary>Look at this.</summary>
    Warn,

    /// <summary>The house's rule is not kept in the text as it stands.</summary>
    Fail,

    /// <summary>Nothing in the article is what the rule is about.</summary>
    NotApplicable,
}
