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
    public static IReadOnlyList<Diagnostic> Of(WorkspaceModel model, DocumentDefinition document, WorkspaceModel seen)
    {
        var findings = new List<Diagnostic>();
        foreach (var group in document.Cases)
            Add(HiddenPeople(group, model, seen), $"the group `{group.Id}`");
        Add(HiddenIssuers(document, model, seen), "`issuers`");
        Add(HiddenContacts(document, seen.Audience), "`contacts`");
        return findings;

        void Add(IEnumerable<SourceSpan> hidden, string where)
        {
            var lines = new List<int>();
            foreach (var span in hidden)
                lines.Add(span.Position.Line);
            if (lines.Count > 0)
                findings.Add(WorkspaceDiagnostics.Withheld(document.File.Path, where + Lines([.. lines.Distinct()]), lines.Count, seen.Audience));
        }
    }

    private static IEnumerable<SourceSpan> HiddenPeople(CaseGroup group, WorkspaceModel model, WorkspaceModel seen)
    {
        foreach (var member in group.People)
        {
            foreach (var person in member.People)
            {
                if (IsHidden(model.FindPerson(person.Id), seen.FindPerson(person.Id)))
                    yield return person.Span;
            }
        }
    }

    private static IEnumerable<SourceSpan> HiddenContacts(DocumentDefinition document, Audience audience)
    {
        foreach (var contact in document.Contacts)
        {
            if (!AudienceView.MaySee(audience, contact.Audience))
                yield return contact.Span;
        }
    }

    private static IEnumerable<SourceSpan> HiddenIssuers(DocumentDefinition document, WorkspaceModel model, WorkspaceModel seen)
    {
        foreach (var organisation in document.Issuers.SelectMany(i => i.Members))
        {
            if (IsHidden(model.FindOrganisation(organisation.Id), seen.FindOrganisation(organisation.Id)))
                yield return organisation.Span;
        }
    }

    private static bool IsHidden(object? full, object? seen) => full is not null && seen is null;

    private static string Lines(List<int> lines) =>
        $" ({(lines.Count == 1 ? "line" : "lines")} {string.Join(", ", lines.Select(l => l.ToString(CultureInfo.InvariantCulture)))})";
}
