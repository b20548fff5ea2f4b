using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Rules;

/// <summary>The file of a person, situation or meeting, and the folder of a document, are named after the id.</summary>
internal static class FileNameRule
{
    public static void Check(RuleContext context)
    {
        foreach (var person in context.Model.People)
            CheckOne(person.Id, person.IdSpan, Path.GetFileNameWithoutExtension(person.IdSpan.File.Path), "file", context);
        foreach (var situation in context.Model.Situations)
            CheckOne(situation.Id, situation.IdSpan, Path.GetFileNameWithoutExtension(situation.IdSpan.File.Path), "file", context);
        foreach (var meeting in context.Model.Meetings)
            CheckOne(meeting.Id, meeting.IdSpan, Path.GetFileNameWithoutExtension(meeting.File.Path), "file", context);
        foreach (var document in context.Model.Documents.Where(d => d.Origin is null))
            CheckOne(document.Id, document.IdSpan, document.IdSpan.File.Path.Split('/')[^2], "folder", context);
    }

    private static void CheckOne(string id, SourceSpan span, string expected, string place, RuleContext context)
    {
        if (id != expected)
            context.Diagnostics.Add(WorkspaceDiagnostics.FileName(span, id, expected, place));
    }
}
