using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Audiences;

/// <summary>Says what a document loses for an audience, without saying what it is: the reader of the message may be that audience.</summary>
internal static class AudienceFindingsCollector
{
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document, Audience audience)
    {
        var view = AudienceView.Of(model, audience);
        var findings = new List<Diagnostic>();
        foreach (var group in document.Cases)
            Add(group.People.SelectMany(m => m.People).Where(p => IsHidden(model.FindPerson(p.Id), view.FindPerson(p.Id))).Select(p => p.Span), $"the group `{group.Id}`");
        Add(HiddenIssuers(document, model, view), "`issuers`");
        Add(document.Contacts.Where(c => !AudienceView.MaySee(audience, c.Audience)).Select(c => c.Span), "`contacts`");
        return findings;

        void Add(IEnumerable<SourceSpan> hidden, string where)
        {
            var lines = hidden.Select(s => s.Position.Line).ToList();
            if (lines.Count > 0)
                findings.Add(WorkspaceDiagnostics.Withheld(document.File.Path, where + Lines([.. lines.Distinct()]), lines.Count, audience));
        }
    }

    private static IEnumerable<SourceSpan> HiddenIssuers(DocumentDefinition document, WorkspaceModel model, WorkspaceModel view)
    {
        foreach (var issuer in document.Issuers)
        {
            IReadOnlyList<Reference> organisations = issuer switch
            {
                OrganisationIssuer single => [single.Organisation],
                JointIssuer joint => joint.Organisations,
                _ => [],
            };
            foreach (var organisation in organisations)
            {
                if (IsHidden(model.FindOrganisation(organisation.Id), view.FindOrganisation(organisation.Id)))
                    yield return organisation.Span;
            }
        }
    }

    private static bool IsHidden(object? full, object? seen) => full is not null && seen is null;

    private static string Lines(List<int> lines) =>
        $" ({(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines.Select(l => l.ToString(CultureInfo.InvariantCulture)))})";
}
