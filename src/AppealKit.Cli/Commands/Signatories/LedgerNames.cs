using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Cli.Commands.Signatories;

/// <summary>What tables tell of who stands in a ledger. Who asked not to be named is named to nobody; those who are on no list yet, to ourselves only.</summary>
internal sealed class LedgerNames(OpenedLedger opened, Audience audience)
{
    private readonly WorkspaceModel _seen = opened.Model.ForAudience(audience);

    /// <summary>The name, as far as the audience may see it.</summary>
    public string NameOf(Standing standing)
    {
        if (standing.Signatory.Organisation is { } id)
            return _seen.FindOrganisation(id.Id)?.Name.FindOrFirst(_seen.Settings.FirstLanguage)?.Form ?? "";
        var mayBeNamed = standing.IsNamed || (audience == Audience.Internal && standing.Display == SignatoryDisplay.Named);
        return mayBeNamed ? standing.Signatory.Name?.FindOrFirst(_seen.Settings.FirstLanguage)?.Form ?? "" : "(not named)";
    }

    /// <summary>The country: it can give away somebody whose name is not told.</summary>
    public string CountryOf(Standing standing) =>
        standing.Signatory.Organisation is { } id ? _seen.FindOrganisation(id.Id)?.Country?.Value ?? ""
        : standing.IsNamed || audience == Audience.Internal ? standing.Signatory.Country?.Value ?? "" : "";
}
