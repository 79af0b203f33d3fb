using Scoring.Pages.Layout;

namespace Scoring.Pages.Nights;

/// <summary>A night as one HTML file that needs nothing else.</summary>
public static class NightHtml
{
    public static string Render(NightDigest digest) => PageRenderer.Render<NightPage>((nameof(NightPage.Digest), digest));
}
