using AppealKit.Diagnostics;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Review;

/// <summary>Nobody who was set free before the document's date is listed by name alone, without a text that tells of it.</summary>
internal static class FreedPersonRule
{
    // News of releases lists those who were freed.
    private const string ReleaseNews = "release_news";

    public static void Check(Mention mention, DiagnosticBag findings)
    {
        if (mention.Document.Kind.Id == ReleaseNews || mention.Group.Where is not null || mention.Group.Layout is CaseLayout.Paragraph or CaseLayout.Line or CaseLayout.None)
            return;
        var status = mention.Person.StatusOn(mention.Day);
        if (status is { Custody: Custody.Free, CustodyEvent: { Type: EventType.Released or EventType.Pardoned or EventType.Amnestied } freed })
            findings.Add(WorkspaceDiagnostics.PersonFreed(freed.Span, mention));
    }
}
