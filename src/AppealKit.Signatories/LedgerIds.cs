using System.Text;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Signatories;

/// <summary>
/// Makes ids for entries that have none. They follow from the whole text of the ledger, so that the same change makes the same ids, two branches
/// of a repository make different ones, and nobody can tell a name from an id.
/// </summary>
public sealed class LedgerIds
{
    private const string Letters = "23456789abcdefghjkmnpqrstuvwxyz";
    private const int Length = 4;

    private readonly HashSet<string> _taken;
    private ulong _state;

    /// <summary>Begins with the ids that a ledger has.</summary>
    public LedgerIds(Ledger ledger)
    {
        _taken = new HashSet<string>(ledger.Signatories.Select(s => s.Key).OfType<string>(), StringComparer.Ordinal);
        // FNV-1a.
        _state = 14695981039346656037UL;
        foreach (var letter in ledger.File.Text)
            _state = (_state ^ letter) * 1099511628211UL;
    }

    /// <summary>A new id for an entry.</summary>
    /// <param name="signatory">The entry; the id holds no word of its name, even by chance.</param>
    /// <param name="model">The workspace, for the names of organisations.</param>
    public string Next(Signatory signatory, WorkspaceModel model)
    {
        while (true)
        {
            var id = new StringBuilder("s-");
            for (var i = 0; i < Length; i++)
                id.Append(Letters[(int)(NextNumber() % (ulong)Letters.Length)]);
            if (!TellingId.Tells(signatory with { Id = id.ToString() }, model) && _taken.Add(id.ToString()))
                return id.ToString();
        }
    }

    // SplitMix64.
    private ulong NextNumber()
    {
        _state += 0x9E3779B97F4A7C15UL;
        var number = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EBUL;
        return number ^ (number >> 31);
    }
}
