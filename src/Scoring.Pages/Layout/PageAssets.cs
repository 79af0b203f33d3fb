using System.Reflection;

namespace Scoring.Pages.Layout;

/// <summary>Style sheets and scripts, carried in this assembly. None is ever written into a page of the dashboard.</summary>
public static class PageAssets
{
    public const string Styles = "Styles/pages.css";

    /// <summary>Other colours, for those whose system is set to dark.</summary>
    public const string DarkStyles = "Styles/dark.css";

    /// <summary>Claims and text lead to each other.</summary>
    public const string ClaimsScript = "Scripts/claims.js";

    /// <summary>Parts of a page that follow the work going on.</summary>
    public const string LiveScript = "Scripts/live.js";

    /// <summary>What a page needs that stands alone, without the dashboard around it.</summary>
    internal const string FileStyles = "Styles/file.css";

    public static Assembly Assembly { get; } = typeof(PageAssets).Assembly;

    internal static string Read(string name)
    {
        using var stream = Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
