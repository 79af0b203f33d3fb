using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Reports;

namespace Scoring.Profiles;

/// <summary>Reads a profile and refuses whatever is missing, unknown or out of range.</summary>
internal static class ProfileReader
{
    private const int VersionDigits = 12;

    private static readonly JsonDocumentOptions Lenient = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    public static Profile BuiltIn()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Scoring.Profiles.default.json")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read(bytes.ToArray(), "built-in default profile");
    }

    public static Profile Read(ReadOnlyMemory<byte> json, string origin)
    {
        try
        {
            using var document = JsonDocument.Parse(json.Span is [0xEF, 0xBB, 0xBF, ..] ? json[3..] : json, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new ProfileException($"{origin}: a profile is a JSON object.");
            var profile = Read(new ProfileNode(origin, "", document.RootElement));
            return profile with { Version = VersionOf(profile) };
        }
        catch (JsonException e)
        {
            throw new ProfileException($"{origin}({e.LineNumber + 1},{e.BytePositionInLine + 1}): {e.Message}", e);
        }
    }

    private static Profile Read(ProfileNode root)
    {
        if (root.Has("$schema")) root.Words("$schema");
        var name = root.Words("name");
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            throw root.Wrong("name", $"may hold letters, digits, '-', '_' and '.' only, not \"{name}\"");
        var secondHand = root.Object("secondHand");
        var corroboration = root.Object("corroboration");
        var caps = root.Object("caps");
        var profile = new Profile(
            name,
            "",
            Weights<AttributionKind>(root.Object("kinds"), 0),
            Weights<Prominence>(root.Object("prominence"), 0.1),
            Classes(root.Object("classes")),
            new(secondHand.Number("named", 0, 100), secondHand.Number("unnamed", 0, 100)),
            new(corroboration.Number("namedFloor", 0, 100), corroboration.Number("unnamedAdd", 0, 100), corroboration.Number("unnamedCeiling", 0, 100)),
            new(caps.Number("unnamedLead", 0, 100), caps.Number("nobodyNamed", 0, 100)),
            Bands(root));
        foreach (var node in (ProfileNode[])[root, secondHand, corroboration, caps]) node.AllowNoOthers();
        return profile;
    }

    private static SortedDictionary<T, double> Weights<T>(ProfileNode node, double least)
        where T : struct, Enum
    {
        var weights = new SortedDictionary<T, double>();
        foreach (var value in Enum.GetValues<T>()) weights[value] = node.Number(ProfileNode.Spelled(value), least, 10);
        node.AllowNoOthers();
        return weights;
    }

    private static SortedDictionary<SourceClass, ClassRule> Classes(ProfileNode node)
    {
        var classes = new SortedDictionary<SourceClass, ClassRule>();
        foreach (var value in Enum.GetValues<SourceClass>().Where(value => value != SourceClass.Other))
            classes[value] = Class(node.Object(ProfileNode.Spelled(value)));
        node.AllowNoOthers();
        return classes;
    }

    private static ClassRule Class(ProfileNode node)
    {
        var naming = node.Choice("naming", Naming.Named, Naming.Unnamed);
        var points = node.Number("points", 0, 100);
        var rule = new ClassRule(naming, node.Number("weight", 0.1, 10), points, node.Number("ceiling", points, 100),
            node.Has("details") ? Details(node.Object("details")) : new SortedDictionary<DetailKind, DetailRule>());
        node.AllowNoOthers();
        return rule;
    }

    private static SortedDictionary<DetailKind, DetailRule> Details(ProfileNode node)
    {
        var details = new SortedDictionary<DetailKind, DetailRule>();
        foreach (var kind in Enum.GetValues<DetailKind>())
        {
            if (node.Has(ProfileNode.Spelled(kind))) details[kind] = Detail(node.Object(ProfileNode.Spelled(kind)));
        }

        node.AllowNoOthers();
        return details;
    }

    private static DetailRule Detail(ProfileNode node)
    {
        var points = node.NumberIfThere("points", 0, 100);
        var ceiling = node.NumberIfThere("ceiling", points ?? 0, 100);
        if (points is null && ceiling is not null) throw node.Wrong(node.Place("ceiling"), "needs points beside it");
        var rule = new DetailRule(
            node.NumberIfThere("add", -100, 100) ?? 0, points, ceiling ?? points,
            node.Has("naming") ? node.Choice("naming", Naming.Named, Naming.Unnamed) : null, node.NumberIfThere("weight", 0.1, 10));
        node.AllowNoOthers();
        return rule;
    }

    private static List<Band> Bands(ProfileNode root)
    {
        var bands = new List<Band>();
        foreach (var node in root.Objects("bands"))
        {
            bands.Add(new(node.Number("from", 0, 100), node.Words("name")));
            node.AllowNoOthers();
            if (bands.Count > 1 && bands[^1].From >= bands[^2].From)
                throw node.Wrong(node.Place("from"), "must be below that of the band above it");
        }

        return bands.Count > 0 && bands[^1].From == 0 ? bands : throw root.Wrong("bands", "must end with one from 0");
    }

    private static string VersionOf(Profile profile) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(profile, ReportJson.Make(indented: false))))[..VersionDigits];
}
