using System.Text;
using Scoring.Articles;
using Scoring.Intake.Formats;
using Scoring.Intake.Recognition;

namespace Scoring.Intake;

/// <summary>Bytes in, an article or a reason out. Bad content is a result, never an exception. Thread-safe; build once and share.</summary>
public sealed class ArticleReader(IntakeOptions options, TimeProvider time)
{
    private readonly HtmlPage _page = new(options, time);

    /// <summary>Reads bytes that came in one of the formats. Longest for pages: bounded by <see cref="IntakeOptions.HtmlTimeout"/>.</summary>
    public IntakeResult Read(ReadOnlyMemory<byte> bytes, IntakeFormat format, IntakeHints hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        var limit = LimitOf(format);
        if (bytes.Length > limit) return OverLimit(bytes.Length, format);
        if (bytes.IsEmpty) return new Refused(RefusalKind.NoArticle, "It is empty.");

        var notes = new List<string>();
        if (format == IntakeFormat.Json) return ReadJson(bytes, hints, notes);
        var decoded = format == IntakeFormat.Html ? HtmlDecoder.Decode(bytes.Span, hints.Charset, notes) : TextDecoder.Decode(bytes.Span, hints.Charset);
        if (decoded.Refusal is not null) return decoded.Refusal;
        return Finish(DraftOf(decoded.Text!, format, hints.Url, notes), hints, notes);
    }

    /// <summary>Most bytes of one document in this format.</summary>
    public int LimitOf(IntakeFormat format) => format == IntakeFormat.PlainText ? options.MaxTextBytes : options.MaxDocumentBytes;

    /// <summary>For bytes that were not read to their end, because they are over <see cref="LimitOf"/>.</summary>
    /// <param name="size">How many there are; null if it was not said.</param>
    public Refused OverLimit(long? size, IntakeFormat format) => TooLarge(size, LimitOf(format), format == IntakeFormat.PlainText ? "text" : "document");

    private Draft DraftOf(string text, IntakeFormat format, Uri? url, List<string> notes) => format switch
    {
        IntakeFormat.Html => _page.Read(text, url),
        IntakeFormat.Markdown => MarkdownFile.Read(text, notes),
        _ => Draft.Of(text, FrontLines.Read(text)),
    };

    private IntakeResult ReadJson(ReadOnlyMemory<byte> bytes, IntakeHints hints, List<string> notes)
    {
        var decoded = TextDecoder.Decode(bytes.Span, hints.Charset);
        if (decoded.Refusal is not null) return decoded.Refusal;
        var (json, refusal) = ArticleJson.Read(Encoding.UTF8.GetBytes(decoded.Text!.TrimStart('\uFEFF')), notes);
        if (json is null) return refusal!;

        var given = Join(hints.Given, json.Given);
        if (json is { Text: null, Html: null })
        {
            return given.Url is null
                ? new Refused(RefusalKind.Malformed, "The JSON has neither \"text\" nor \"html\", nor a \"url\" to fetch.")
                : new FetchWanted(given.Url, given, notes);
        }

        var words = json.Text ?? json.Html!;
        if (ControlCharacters.Refusal(words) is { } binary) return binary;
        return Finish(json.Html is null ? Draft.Of(words, FrontLines.Read(words)) : _page.Read(words, given.Url ?? hints.Url), hints with { Given = given }, notes);
    }

    private IntakeResult Finish(Draft draft, IntakeHints hints, List<string> notes)
    {
        if (draft.Refusal is not null) return draft.Refusal;
        var text = draft.Text!;
        if (!text.Any(char.IsLetterOrDigit)) return new Refused(RefusalKind.NoArticle, string.IsNullOrWhiteSpace(text.Trim('\uFEFF')) ? "There is nothing in it but white space." : "There is not one word in it.");
        var size = Encoding.UTF8.GetByteCount(text);
        if (size > options.MaxTextBytes) return TooLarge(size, options.MaxTextBytes, "text");

        var fields = Join(hints.Given, draft.Fields);
        var article = new Article(text, fields.Title, fields.Outlet, fields.Bylines, fields.Section, fields.Url ?? hints.Url, fields.ExternalId, fields.PublishedAt);
        return new Accepted(article, ArticleMark.Of(article), notes);
    }

    private static GivenFields Join(GivenFields? first, GivenFields second) => first is null ? second : new(
        first.Title ?? second.Title,
        first.Bylines ?? second.Bylines,
        first.Outlet ?? second.Outlet,
        first.Section ?? second.Section,
        first.Url ?? second.Url,
        first.ExternalId ?? second.ExternalId,
        first.PublishedAt ?? second.PublishedAt);

    private static Refused TooLarge(long? size, long limit, string what) => new(RefusalKind.TooLarge, size is null
        ? $"The {what} is over the limit of {ByteSize.InWords(limit)}."
        : $"The {what} has {ByteSize.InWords(size.Value)}; the limit is {ByteSize.InWords(limit)}.");
}
