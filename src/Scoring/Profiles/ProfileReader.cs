using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Scoring.Claims;
using Scoring.Language.Attributions;
using Scoring.Language.Sources;
using Scoring.Reports;
using Scoring.Rules;

namespace Scoring.Profiles;

/// <summary>Reads a profile and refuses whatever is missing, unknown or out of range.</summary>
internal static class ProfileReader
{
    private const int VersionDigits = 12;

    public static Profile Read(ProfileFile file)
    {
        using var values = JsonDocument.Parse(file.Values.ToJsonString());
        var profile = Read(new ProfileNode(file, "", values.RootElement));
        return profile with { Version = VersionOf(profile) };
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
        var reading = root.Object("reading");
        var uncertainty = root.Object("uncertainty");
        var profile = new Profile(
            name,
            "",
            Weights<AttributionKind>(root.Object("kinds"), 0),
            Weights<Prominence>(root.Object("prominence"), 0.1),
            Classes(root.Object("classes")),
            new(secondHand.Number("named", 0, 100), secondHand.Number("unnamed", 0, 100)),
            new(corroboration.Number("namedFloor", 0, 100), corroboration.Number("unnamedAdd", 0, 100), corroboration.Number("unnamedCeiling", 0, 100)),
            new(caps.Number("unnamedLead", 0, 100), caps.Number("nobodyNamed", 0, 100)),
            Bands(root),
            RuleSettings(root.Object("rules")),
            new(reading.Number("sureFrom", 0, 1), reading.Whole("quotedWords", 1, 50)),
            new(uncertainty.Number("doubtBelow", 0, 1), uncertainty.Number("widest", 1, 100)),
            Approvals(root.Object("approvals")));
        foreach (var node in (ProfileNode[])[root, secondHand, corroboration, caps, reading, uncertainty]) node.AllowNoOthers();
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

    private static SortedDictionary<string, RuleSetting> RuleSettings(ProfileNode node)
    {
        var settings = new SortedDictionary<string, RuleSetting>(StringComparer.Ordinal);
        foreach (var card in RuleBook.Cards) settings[card.Id] = node.Choice(card.Id, RuleSetting.Off, RuleSetting.Warn, RuleSetting.Fail);
        node.AllowNoOthers();
        return settings;
    }

    private static ApprovalRule Approvals(ProfileNode node)
    {
        var byRule = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var card in RuleBook.Cards.Where(card => node.Has(card.Id))) byRule[card.Id] = node.Words(card.Id);
        var approvals = new ApprovalRule(node.Words("identity"), node.Words("use"), byRule);
        node.AllowNoOthers();
        return approvals;
    }

    private static string VersionOf(Profile profile)
    {
        byte[] values = [.. JsonSerializer.SerializeToUtf8Bytes(profile, ReportJson.Make(indented: false)), .. Encoding.UTF8.GetBytes(ArticleScorer.Version)];
        return Convert.ToHexStringLower(SHA256.HashData(values))[..VersionDigits];
    }
}
