using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Scoring.Articles;
using Scoring.Intake;
using Scoring.Intake.Fetching;
using Scoring.Language;

namespace Scoring.Cli.Input;

/// <summary>An article, or why there is none.</summary>
internal readonly record struct Handed(Article? Article, string? Problem);

/// <summary>
/// Gets articles from files, standard input and the network. A <c>.txt</c> is taken as it stands, so that offsets are into the file; of
/// other kinds the article in them is read. Thread-safe.
/// </summary>
internal sealed class ArticleSource : IDisposable
{
    private readonly ServiceProvider _intake = new ServiceCollection()
        .AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            // A person who names a file on the command line means it: the engine's own limit is enough.
            [$"{IntakeOptions.Section}:{nameof(IntakeOptions.MaxTextBytes)}"] = LanguagePipeline.LongestText.ToString(System.Globalization.CultureInfo.InvariantCulture),
        }).Build())
        .AddIntake()
        .BuildServiceProvider();

    /// <exception cref="IOException">The file cannot be read.</exception>
    public Handed FromFile(string path) => IntakeFormats.OfFile(path) is { } format
        ? Read(File.ReadAllBytes(path), format, IntakeHints.None)
        : new(null, "It is of a kind that is not read; .txt, .html, .md and .json are.");

    /// <summary>Takes text as it stands, byte order mark and line ends included.</summary>
    public Handed FromText(byte[] bytes) => Read(bytes, IntakeFormat.PlainText, IntakeHints.None);

    public async Task<Handed> FromUrlAsync(Uri url, CancellationToken cancellation) =>
        await _intake.GetRequiredService<PageFetcher>().FetchAsync(url, cancellation) switch
        {
            Fetched page => Read(page.Body, page.Format, page.Hints(null)),
            NotFetched failure => new(null, failure.Reason),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of fetching that is known here."),
        };

    public void Dispose() => _intake.Dispose();

    private Handed Read(ReadOnlyMemory<byte> bytes, IntakeFormat format, IntakeHints hints) =>
        _intake.GetRequiredService<ArticleReader>().Read(bytes, format, hints) switch
        {
            Accepted accepted => new(accepted.Article, null),
            FetchWanted wanted => new(null, $"It holds only an address; score {wanted.Url} itself."),
            Refused refused => new(null, refused.Reason),
            var other => throw new InvalidOperationException($"{other.GetType().Name} is no result of intake that is known here."),
        };
}
