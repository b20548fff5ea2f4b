using AppealKit.Signatories;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>What tables tell of who stands in a ledger. Who asked not to be named is named to nobody; those who are on no list yet, to ourselves only.</summary>
internal sealed class LedgerNames(OpenedLedger opened, Audience audience)
{
    private readonly Lazy<Dictionary<Signatory, Standing>> _standings = new(() => opened.Ledger.StandingsByEntryOn(DateOnly.MaxValue));
    private readonly WorkspaceModel _seen = opened.Model.ForAudience(audience);

    /// <summary>The name, as far as the audience may see it.</summary>
    public string NameOf(Standing standing)
    {
        if (!MayName(standing))
            return "(not named)";
        var name = standing.Printed.Organisation is { } id ? _seen.FindOrganisation(id.Id)?.Name : standing.Printed.Name;
        return name?.FindOrFirst(_seen.Settings.FirstLanguage)?.Form ?? "";
    }

    /// <summary>What commands call the entry by: the id of an organisation tells who it is, so one that is not named goes by its line; so does a person whose id is made of the name.</summary>
    public string CallOf(Standing standing) => CallOf(standing.Signatory, standing);

    /// <summary>The same, for an entry of a standing.</summary>
    public string CallOf(Signatory signatory, Standing standing) =>
        (!MayName(standing) || standing.Unshown.Contains(signatory)) && (signatory is { Organisation: not null, Id: null } || TellingId.Tells(signatory, opened.Model)) ? SignatoryFinder.LineCallOf(signatory) : SignatoryFinder.CallOf(signatory);

    /// <summary>The same, for any entry of the ledger.</summary>
    public string CallOf(Signatory signatory) => CallOf(signatory, _standings.Value[signatory]);

    /// <summary>The same, for the key of an entry, or one that an entry has just been given.</summary>
    public string CallOf(string key) => opened.Ledger.Find(key) is { } signatory ? CallOf(signatory) : key;

    /// <summary>True if the audience may read who it is.</summary>
    public bool MayName(Standing standing) =>
        standing.IsNamed || (audience == Audience.Internal && standing.IsToBeNamed) || IsIssuer(standing.Signatory);

    /// <summary>The country: it can give away somebody whose name is not told.</summary>
    public string CountryOf(Standing standing) =>
        !MayName(standing) && audience != Audience.Internal ? ""
        : standing.Printed.Organisation is { } id ? _seen.FindOrganisation(id.Id)?.Country?.Value ?? ""
        : standing.Printed.Country?.Value ?? "";

    // The head of the document names them.
    private bool IsIssuer(Signatory signatory) => signatory.Organisation is not null && DocumentIssuer.Of(opened.Document).Any(i => i.Is(signatory));
}
