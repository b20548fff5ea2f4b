using System.Globalization;

namespace AppealKit.Tests.Signatories;

/// <summary>A ledger of chance, and what a reader must find in the documents that print it.</summary>
internal sealed class CountedLedger
{
    private static readonly string[] Countries = ["NO", "KG", "PL", "DE", "FR"];
    private static readonly string[] Kinds = ["ngo", "media", "court"];
    private static readonly string[] States = ["invited", "declined", "withdrawn", "conditional", "pending"];

    public CountedLedger(Random random)
    {
        for (var i = 0; i < random.Next(9); i++)
        {
            var country = random.Next(4) == 0 ? null : Countries[random.Next(Countries.Length)];
            var kind = random.Next(3) == 0 ? null : Kinds[random.Next(Kinds.Length)];
            var (signed, named) = Entry(random, string.Create(CultureInfo.InvariantCulture, $"organisation: org-{Letter(i)}"), ["named", "named", "anonymous", "counted_only"]);
            Organisations += $"- {{id: org-{Letter(i)}, name: {{en: Choir {Letter(i)}}}{(country is null ? "" : $", country: {country}")}{(kind is null ? "" : $", kind: {kind}")}}}\n";
            OrganisationsThatSigned += signed ? 1 : 0;
            if (signed && named)
                NamedOrganisations.Add($"Choir {Letter(i)}", country);
        }

        for (var i = 0; i < random.Next(14); i++)
        {
            var country = random.Next(2) == 0 ? "" : $", country: {Countries[random.Next(Countries.Length)]}";
            var (signed, named) = Entry(random, $"name: {{en: Person {Letter(i)}}}{country}", ["named", "named", "named", "anonymous", "counted_only"]);
            PeopleWhoSigned += signed ? 1 : 0;
            if (signed && named)
                NamedPeople.Add($"Person {Letter(i)}");
        }

        string?[] ways = [Any(random, "group_by", "country", "kind"), Any(random, "order", "country", "kind", "as_listed"), Any(random, "first", "people", "organisations"), Any(random, "columns", "1", "2", "3")];
        Text = $"list: {{{string.Join(", ", ways.OfType<string>())}}}\nsignatories:{(_entries.Length == 0 ? " []" : "")}\n{_entries}";
    }

    private string _entries = "";

    /// <summary>The file of the organisations.</summary>
    public string Organisations { get; } = "";

    /// <summary>The ledger.</summary>
    public string Text { get; }

    public int OrganisationsThatSigned { get; }

    public int PeopleWhoSigned { get; }

    /// <summary>Names and countries.</summary>
    public Dictionary<string, string?> NamedOrganisations { get; } = new(StringComparer.Ordinal);

    public HashSet<string> NamedPeople { get; } = new(StringComparer.Ordinal);

    private (bool Signed, bool Named) Entry(Random random, string who, string[] displays)
    {
        var signed = random.Next(4) > 0;
        var display = displays[random.Next(displays.Length)];
        var lead = random.Next(6) == 0 ? ", lead: true" : "";
        var history = signed ? "{on: \"2025-12-01\", state: approved}" : $"{{on: \"2025-12-01\", state: approved}}, {{on: \"2025-12-02\", state: {States[random.Next(States.Length)]}}}";
        _entries += $"  - {{{who}{lead}, display: {display}, history: [{history}]}}\n";
        return (signed, display == "named");
    }

    private static string? Any(Random random, string key, params string[] values) =>
        random.Next(values.Length + 1) is var chosen && chosen == values.Length ? null : $"{key}: {values[chosen]}";

    private static char Letter(int i) => (char)('a' + i);
}
