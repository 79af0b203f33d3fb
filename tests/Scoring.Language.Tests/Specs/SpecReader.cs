namespace Scoring.Language.Tests.Specs;

/// <summary>Reads the Markdown files beside this one; README.md there explains the format.</summary>
public static class SpecReader
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static IEnumerable<SpecCase> ReadAll(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.md").Where(path => Path.GetFileName(path) != "README.md").Order(StringComparer.Ordinal).SelectMany(Read);

    public static List<SpecCase> Read(string path)
    {
        var cases = new List<SpecCase>();
        string heading = "", text = "";
        var rows = new List<SpecRow>();
        var details = new List<SpecDetails>();
        var never = new List<string>();
        var lines = File.ReadAllLines(path);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line == "~~~text")
            {
                var end = Array.IndexOf(lines, "~~~", i + 1);
                if (end < 0) throw new InvalidDataException($"{path}: the text that begins in line {i + 1} has no end.");
                text = string.Join('\n', lines[(i + 1)..end]);
                i = end;
            }
            else if (line.StartsWith('#'))
            {
                Close();
                heading = line.TrimStart('#', ' ');
            }
            else if (line.StartsWith("Details of ", StringComparison.Ordinal)) details.Add(Details(path, i, line["Details of ".Length..]));
            else if (line.StartsWith("Never a source:", StringComparison.Ordinal)) never.AddRange(line["Never a source:".Length..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
            else if (line.StartsWith('|') && !line.StartsWith("| source |", StringComparison.Ordinal) && !line.StartsWith("|--", StringComparison.Ordinal)) rows.Add(Row(path, i, line));
        }

        Close();
        return cases;

        void Close()
        {
            if (text.Length == 0 && rows.Count > 0) throw new InvalidDataException($"{path}: \"{heading}\" has a table and no ~~~text.");
            if (text.Length > 0) cases.Add(new($"{Path.GetFileNameWithoutExtension(path)}: {heading}", text, [.. rows], [.. details], [.. never]));
            text = "";
            rows.Clear();
            details.Clear();
            never.Clear();
        }
    }

    private static SpecDetails Details(string path, int line, string words)
    {
        var colon = words.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon < 0) throw new InvalidDataException($"{path}, line {line + 1}: no colon after the cue.");
        return new(words[..colon], words[(colon + 2)..].Split(',', StringSplitOptions.TrimEntries));
    }

    private static SpecRow Row(string path, int line, string row)
    {
        var cells = row.Replace("\\|", "\u0001", StringComparison.Ordinal).Trim().Trim('|').Split('|').Select(cell => cell.Replace('\u0001', '|').Trim()).ToArray();
        if (cells.Length != 8) throw new InvalidDataException($"{path}, line {line + 1}: {cells.Length} cells, not 8.");
        return new(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }
}
