using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Reports;

namespace Scoring.Pages.Texts;

/// <summary>Which voice an attribution or a source has, and how that is written.</summary>
public static class Voices
{
    public static Voice Of(ReportAttribution attribution)
    {
        ArgumentNullException.ThrowIfNull(attribution);
        var isClaim = attribution.Claim is not null;
        if (!isClaim && attribution.Kind == AttributionKind.Attitude) return Voice.Attitude;
        if (!isClaim && attribution.Exclusion is not null) return Voice.Uncounted;
        return Of(attribution.Source.Class, attribution.Source.Naming);
    }

    public static Voice Of(SourceClass sourceClass, Naming naming) => naming switch
    {
        Naming.Named => Voice.Named,
        Naming.Unnamed when sourceClass == SourceClass.NoSource => Voice.Agentless,
        Naming.Unnamed => Voice.Unnamed,
        _ => Voice.Uncounted,
    };

    public static string WordOf(Voice voice) => voice switch
    {
        Voice.Named => "Named",
        Voice.Unnamed => "Unnamed",
        Voice.Agentless => "Nobody given",
        Voice.Attitude => "Attitude",
        _ => "Not counted",
    };

    /// <summary>Class of the style sheet.</summary>
    public static string ClassOf(Voice voice) => voice switch
    {
        Voice.Named => "sc-named",
        Voice.Unnamed => "sc-unnamed",
        Voice.Agentless => "sc-agentless",
        Voice.Attitude => "sc-attitude",
        _ => "sc-uncounted",
    };
}
