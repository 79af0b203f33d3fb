using Scoring.Pages.Layout;
using Scoring.Profiles;

namespace Scoring.Pages.Method;

/// <summary>How the score is made under the profile in use.</summary>
/// <param name="File">Where the profile's numbers are changed.</param>
public sealed record MethodView(PageFrame Frame, Profile Profile, string Engine, string File);
