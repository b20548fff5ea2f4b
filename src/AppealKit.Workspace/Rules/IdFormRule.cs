using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Reading;

namespace AppealKit.Workspace.Rules;

/// <summary>Ids are in kebab case; those of sources may be as Zotero makes them, if they can be cited.</summary>
internal static class IdFormRule
{
    public static void Check(RuleContext context)
    {
        var model = context.Model;
        foreach (var person in model.People)
            CheckOne(person.Id, person.IdSpan, context);
        foreach (var organisation in model.Organisations)
            CheckOne(organisation.Id, organisation.IdSpan, context);
        foreach (var figure in model.Figures)
            CheckOne(figure.Id, figure.IdSpan, context);
        foreach (var situation in model.Situations)
            CheckOne(situation.Id, situation.IdSpan, context);
        foreach (var occasion in model.Occasions)
        {
            if (!occasion.IsBuiltIn)
                CheckOne(occasion.Id, occasion.IdSpan, context);
        }

        foreach (var meeting in model.Meetings)
            CheckMeeting(meeting, context);
        foreach (var document in model.Documents)
        {
            if (document.Origin is not null)
                continue;
            CheckOne(document.Id, document.IdSpan, context);
            foreach (var group in document.Cases)
                CheckOne(group.Id, group.IdSpan, context);
            foreach (var addressee in document.Addressees)
                CheckOne(addressee.Id, addressee.IdSpan, context);
        }

        foreach (var source in model.Sources)
        {
            if (!CanBeCited(source.Id))
                context.Diagnostics.Add(WorkspaceDiagnostics.SourceId(source.IdSpan, source.Id));
        }
    }

    private static void CheckMeeting(Meeting meeting, RuleContext context)
    {
        CheckOne(meeting.Id, meeting.IdSpan, context);
        // A number stands for an id that is missing.
        foreach (var id in meeting.Sessions.Select(s => s.Id)
            .Concat(meeting.Deadlines.Select(d => d.Id))
            .Concat(meeting.Speakers.Select(s => s.Id))
            .Concat(meeting.Recommendations.SelectMany(g => g.Items).Select(i => i.Id).OfType<Reference>()))
            CheckOne(id.Id, id.Span, context);
        foreach (var addressee in meeting.Addressees)
            CheckOne(addressee.Id, addressee.IdSpan, context);
    }

    private static void CheckOne(string id, SourceSpan span, RuleContext context)
    {
        if (!IdForm.IsKebab(id))
            context.Diagnostics.Add(WorkspaceDiagnostics.IdForm(span, id));
    }

    // The citation keys of pandoc: a letter, digit or _ at the start, single marks inside.
    private static bool CanBeCited(string id) =>
        id.Length > 0 && (char.IsLetterOrDigit(id[0]) || id[0] == '_') && char.IsLetterOrDigit(id[^1]) && id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or ':' or '/' or '+');
}
