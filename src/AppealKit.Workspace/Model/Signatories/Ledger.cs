using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Model.Signatories;

/// <summary>The sign-on of one document: <c>cases/documents/ID/signatories.yaml</c>.</summary>
/// <param name="DocumentId">The document.</param>
/// <param name="File">The file.</param>
public sealed record Ledger(string DocumentId, SourceFile File)
{
    /// <summary>The last day on which approvals are in time; null if there is none.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>The order of the printed list.</summary>
    public SignatoryOrder Order { get; init; }

    /// <summary>Whether organisations or people stand first; null leaves it to <see cref="Order"/>: organisations, unless it is that of the file.</summary>
    public SignatoriesFirst? First { get; init; }

    /// <summary>What the printed list has parts for; null for one list of all.</summary>
    public SignatoryGrouping? GroupedBy { get; init; }

    /// <summary>In how many columns names stand, 1 to 3; null for what suits their number.</summary>
    public int? Columns { get; init; }

    /// <summary>How family names are printed; null for the house style of the workspace.</summary>
    public SurnameStyle? Surnames { get; init; }

    /// <summary>What becomes of those who approved another text than the one that is printed.</summary>
    public OutdatedApproval Outdated { get; init; }

    /// <summary>Those who were found alike and are different.</summary>
    public IReadOnlyList<KeptApart> KeptApart { get; init; } = [];

    /// <summary>Who is in it, in the order of the file.</summary>
    public IReadOnlyList<Signatory> Signatories { get; init; } = [];

    /// <summary>The entry that has a key, or null.</summary>
    public Signatory? Find(string key) => Keys.GetValueOrDefault(key);

    /// <summary>Where everybody stands at the end of a day, in the order of the file; entries that were merged into others are part of those.</summary>
    public IReadOnlyList<Standing> StandingsOn(DateOnly day) => StandingReckoning.On(this, day);

    /// <summary>The same for each entry: those that were merged share one.</summary>
    public Dictionary<Signatory, Standing> StandingsByEntryOn(DateOnly day)
    {
        var standings = new Dictionary<Signatory, Standing>(Signatories.Count, ReferenceEqualityComparer.Instance);
        foreach (var standing in StandingsOn(day))
        {
            foreach (var entry in standing.Entries)
                standings[entry] = standing;
        }

        return standings;
    }

    private Dictionary<string, Signatory> Keys => field ??= KeysOf(Signatories);

    private static Dictionary<string, Signatory> KeysOf(IReadOnlyList<Signatory> signatories)
    {
        var keys = new Dictionary<string, Signatory>(StringComparer.Ordinal);
        foreach (var signatory in signatories)
        {
            if (signatory.Key is { } key)
                keys.TryAdd(key, signatory);
        }

        return keys;
    }
}
