using System.Globalization;
using Scoring.Service.Hosting;
using Scoring.Service.Settings;

// The rooms: Settings (checked configuration), Storage (database), Submissions (the one door, reading, filing), Inbox (watched
// folder), Api (HTTP), Judgement (scoring one article), Jobs (queue and workers), Nightly (runs and digests), Dashboard (pages).

// Figures and pages are the same whatever the machine's language: invariant numbers, pages in English.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
try
{
    var start = StartOptions.Parse(args);
    if (start.Help)
    {
        Console.Out.WriteLine(StartOptions.Usage);
        return 0;
    }
    await using var node = await Node.BuildAsync(start, adjust: null, CancellationToken.None);
    await node.RunAsync(CancellationToken.None);
    return 0;
}
catch (SettingsException refusal)
{
    await Console.Error.WriteLineAsync($"Not started. {refusal.Message}");
    return 1;
}
