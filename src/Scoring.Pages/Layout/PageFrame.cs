namespace Scoring.Pages.Layout;

/// <summary>What every page of the dashboard is given besides its own matter.</summary>
/// <param name="Token">Goes with every form that changes something; null for someone who may only look: then there are no such forms.</param>
public sealed record PageFrame(PageLinks Links, string? Token);
