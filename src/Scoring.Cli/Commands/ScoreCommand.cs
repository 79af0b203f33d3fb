using System.CommandLine;
using Scoring.Cli.Input;
using Scoring.Cli.Output;
using Scoring.Language;
using Scoring.Profiles;

namespace Scoring.Cli.Commands;

/// <summary><c>score FILE|FOLDER|URL|-</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create(Terminal terminal)
    {
        var target = new Argument<string>("target")
        {
            Description = "A file (.txt as it stands, .html, .md, .json), a folder of .txt files, an http(s) address, or - for text on standard input",
        };
        var format = new Option<string?>("--format")
        {
            Description = "text (default on standard output), json (default with --out), html: a page that stands alone, or eval: spans and classes in Unicode code points, as extraction scorers read them",
            HelpName = "text|json|html|eval",
        };
        format.AcceptOnlyFromAmong("text", "json", "html", "eval");
        var to = new Option<string?>("--out") { Description = "Write NAME.json (.txt for text, .html for html) there instead of to standard output; needed for a folder", HelpName = "DIR" };
        var profile = new Option<string?>("--profile") { Description = "House profile to judge by; the built-in default if not given", HelpName = "FILE" };
        var command = new Command("score", "Score one article, or every .txt of a folder.") { target, format, to, profile };
        command.Validators.Add(result =>
        {
            if (Directory.Exists(result.GetValue(target)) && result.GetValue(to) is null) result.AddError("A folder needs --out DIR for its reports.");
        });
        command.SetAction((parsed, cancellation) =>
            RunAsync(terminal, parsed.GetValue(target)!, FormatOf(parsed.GetValue(format)), parsed.GetValue(to), parsed.GetValue(profile), cancellation));
        return command;
    }

    private static OutputFormat? FormatOf(string? words) => words is null ? null : Enum.Parse<OutputFormat>(words, ignoreCase: true);

    private static async Task<int> RunAsync(
        Terminal terminal, string target, OutputFormat? format, string? to, string? profileFile, CancellationToken cancellation)
    {
        Profile profile;
        try
        {
            profile = profileFile is null ? Profile.Default : Profile.Load(profileFile);
        }
        catch (Exception e) when (e is ProfileException or IOException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.BadProfile;
        }

        var scoring = new Scorer(new LanguagePipeline(), profile);
        return Directory.Exists(target)
            ? await new FolderRun(terminal, scoring, target, format ?? OutputFormat.Json, to!).RunAsync(cancellation)
            : await RunOneAsync(terminal, scoring, target, format ?? (to is null ? OutputFormat.Text : OutputFormat.Json), to, cancellation);
    }

    private static async Task<int> RunOneAsync(
        Terminal terminal, Scorer scorer, string target, OutputFormat format, string? to, CancellationToken cancellation)
    {
        var (article, problem) = await TakeAsync(terminal, target, cancellation);
        if (article is null)
        {
            terminal.Complain($"{target}: {problem}");
            return ExitCodes.BadInput;
        }

        var bytes = scorer.Score(article).As(format);
        if (to is null)
        {
            await terminal.Out.WriteAsync(bytes, cancellation);
            return ExitCodes.Done;
        }

        try
        {
            Directory.CreateDirectory(to);
            await File.WriteAllBytesAsync(Path.Combine(to, NameOf(target) + Scored.EndingOf(format)), bytes, cancellation);
            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(e.Message);
            return ExitCodes.CannotWrite;
        }
    }

    private static async Task<Handed> TakeAsync(Terminal terminal, string target, CancellationToken cancellation)
    {
        using var source = new ArticleSource();
        if (target == "-")
        {
            using var bytes = new MemoryStream();
            await terminal.In.CopyToAsync(bytes, cancellation);
            return source.FromText(bytes.ToArray());
        }

        if (Uri.TryCreate(target, UriKind.Absolute, out var url) && url.Scheme is "http" or "https") return await source.FromUrlAsync(url, cancellation);
        if (!File.Exists(target)) return new(null, "There is no such file or folder.");
        try
        {
            return source.FromFile(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(null, e.Message);
        }
    }

    /// <summary>A name for the report: the file's, "stdin", or the last part of an address.</summary>
    private static string NameOf(string target)
    {
        if (target == "-") return "stdin";
        var name = File.Exists(target) ? Path.GetFileNameWithoutExtension(target)
            : Path.GetFileNameWithoutExtension(new Uri(target).AbsolutePath.TrimEnd('/')) is { Length: > 0 } last ? last
            : new Uri(target).Host;
        return string.Concat(name.Select(letter => Path.GetInvalidFileNameChars().Contains(letter) ? '_' : letter));
    }
}
