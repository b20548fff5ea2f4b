using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Review;

/// <summary>In one document an abbreviation means one organisation: NHC is the Norwegian and the Netherlands Helsinki Committee.</summary>
internal static class AbbreviationRule
{
    public static void Check(WorkspaceModel model, DocumentDefinition document, DiagnosticBag findings)
    {
        var organisations = DocumentMentions.Organisations(document)
            .Concat(model.FindLedger(document.Id)?.Signatories.Select(s => s.Organisation?.Id).OfType<string>() ?? [])
            .Distinct(StringComparer.Ordinal)
            .Select(model.FindOrganisation)
            .OfType<Organisation>()
            .ToList();
        foreach (var language in document.Languages)
        {
            var seen = new Dictionary<string, Organisation>(StringComparer.Ordinal);
            foreach (var organisation in organisations)
            {
                if (organisation.Short?.Find(language) is not { } entry || seen.TryAdd(entry.Text, organisation))
                    continue;
                var other = seen[entry.Text];
                SourceSpan Place(Organisation o) => o.Short?.Find(language)?.Span ?? o.IdSpan;
                findings.Add(WorkspaceDiagnostics.SharedAbbreviation(Place(organisation), entry.Text, organisation.Id, other.Id, Place(other)));
            }
        }
    }
}
