using AppealKit.Composition.Drafts;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>
/// Who asks for signatures where a text is issued by all who sign it: those who lead its list. They are read from the ledger whenever the sheet is
/// composed, so that nobody heads it who has not approved, does not want to be named, or has withdrawn.
/// </summary>
internal static class SheetIssuers
{
    /// <summary>The sheet with its issuers; any other document, or a sheet that says who issues it, as it is.</summary>
    public static DocumentDefinition Complete(DocumentDefinition document, WorkspaceModel model)
    {
        if (document.Kind.Id != SheetDrafter.Kind || document.Issuers.Count > 0 || document.IsIssuedBySignatories || document.Announces is not { } announced
            || model.FindDocument(announced.Id) is not { IsIssuedBySignatories: true } || model.FindLedger(announced.Id) is not { } ledger)
            return document;
        var leading = ledger.StandingsOn(DateOnly.MaxValue).Where(s => s is { IsNamed: true, Printed.IsLead: true }).Select(s => s.Printed.Organisation).OfType<Reference>();
        return document with { Issuers = [.. leading.Select(o => new OrganisationIssuer(o, IsLead: false, o.Span))] };
    }
}
