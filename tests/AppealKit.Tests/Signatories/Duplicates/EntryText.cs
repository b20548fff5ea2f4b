namespace AppealKit.Tests.Signatories.Duplicates;

/// <summary>What a file of pairs says of an entry: <c>Eva Mühlhausen; AT; eva@example.at; at Wiener Notariat</c>.</summary>
internal sealed record EntryText(IReadOnlyList<string> Names)
{
    private string? Country { get; init; }

    private string? Mail { get; init; }

    private string? Affiliation { get; init; }

    private string? Short { get; init; }

    private string? City { get; init; }

    private string? Site { get; init; }

    public static EntryText Read(string text)
    {
        var parts = text.Split(';', StringSplitOptions.TrimEntries);
        var entry = new EntryText(parts[0].Split(" / "));
        foreach (var part in parts.Skip(1))
        {
            entry = part.Contains('@') ? entry with { Mail = part }
                : part.Length == 2 ? entry with { Country = part }
                : part.StartsWith("at ", StringComparison.Ordinal) ? entry with { Affiliation = part[3..] }
                : part.StartsWith("in ", StringComparison.Ordinal) ? entry with { City = part[3..] }
                : part.StartsWith("short ", StringComparison.Ordinal) ? entry with { Short = part[6..] }
                : part.StartsWith("web ", StringComparison.Ordinal) ? entry with { Site = part[4..] }
                : throw new InvalidOperationException("not understood: " + part);
        }

        return entry;
    }

    /// <summary>The entry in a ledger, as a person.</summary>
    public string AsPerson(string id) => $"  - {{id: {id}, name: {NameMap()}{Key("country", Country)}{Key("email", Mail)}{Key("affiliation", Affiliation)}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n";

    /// <summary>The entry in a ledger, as an organisation.</summary>
    public string AsSignatory(string id) => $"  - {{organisation: {id}{Key("email", Mail)}, history: [{{on: \"2025-12-01\", state: approved}}]}}\n";

    /// <summary>The organisation among those of the workspace.</summary>
    public string AsOrganisation(string id) => $"- {{id: {id}, name: {NameMap()}{Key("short", Short)}{Key("country", Country)}{Key("city", City)}{Key("url", Site)}}}\n";

    private string NameMap() => $"{{en: {Quote(Names[0])}{(Names.Count > 1 ? ", ru: " + Quote(Names[1]) : "")}}}";

    private static string Key(string key, string? value) => value is null ? "" : $", {key}: {Quote(value)}";

    private static string Quote(string text) => $"\"{text.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
