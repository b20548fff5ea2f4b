using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Workspace.Audiences;

/// <summary>
/// Who of the ledgers must not be named: whoever has not approved, and whoever is not shown by name. What somebody wants in one ledger holds for the
/// files of its document; elsewhere they are hidden unless another ledger names them.
/// </summary>
internal sealed class HiddenSignatories
{
    // Among hundreds of names there is always one that is a town's or a minister's.
    private const int Few = 200;

    /// <summary>Reads the ledgers.</summary>
    /// <param name="model">The full model.</param>
    /// <param name="documents">The document whose files are searched, with what it announces; empty for what belongs to none.</param>
    public HiddenSignatories(WorkspaceModel model, IReadOnlyCollection<string> documents)
    {
        var (hidden, named, hiddenElsewhere) = (new List<Signatory>(), new List<Signatory>(), new List<Signatory>());
        foreach (var ledger in model.Ledgers)
        {
            foreach (var standing in ledger.StandingsOn(DateOnly.MaxValue))
            {
                var people = standing.Entries.ToList();
                All.AddRange(people);
                var isHere = documents.Contains(ledger.DocumentId);
                // Beside the name that somebody is printed with, others of theirs that were not given to be printed are searched for.
                (isHere ? hidden : hiddenElsewhere).AddRange(standing.IsNamed ? standing.Unshown : people);
                if (!standing.IsNamed)
                    continue;
                named.AddRange(standing.Nameable);
                if (documents.Count == 0 || isHere)
                    Named.AddRange(standing.Nameable);
            }
        }

        var names = new HashSet<string>(named.SelectMany(FormsOf), StringComparer.Ordinal);
        hidden.AddRange(hiddenElsewhere.Where(s => !FormsOf(s).Any(names.Contains)));
        Hidden = hidden;
    }

    /// <summary>Everybody in any ledger.</summary>
    public List<Signatory> All { get; } = [];

    /// <summary>Who must not be named.</summary>
    public IReadOnlyList<Signatory> Hidden { get; }

    /// <summary>Who may be named in these files.</summary>
    public List<Signatory> Named { get; } = [];

    /// <summary>True if the hidden are so few that their family names are worth a search each.</summary>
    public bool AreFew => Hidden.Count <= Few;

    private static IEnumerable<string> FormsOf(Signatory signatory) => signatory.Name?.Names.Select(n => n.Form) ?? [];
}
