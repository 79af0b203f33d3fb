namespace Scoring.Profiles;

/// <summary>How grave a house takes it when a rule is not kept. A rule's lighter case is never more than a warning.</summary>
public enum RuleSetting
{
    /// <summary>Not checked, and not in the report.</summary>
    Off,
    Warn,
    Fail,
}
