using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Rules;

/// <summary>An id is used once among records of its kind.</summary>
internal static class DuplicateIdRule
{
    public static void Check(RuleContext context)
    {
        var model = context.Model;
        CheckAll(model.People, p => p.Id, p => p.IdSpan, "people", context);
        CheckAll(model.Organisations, o => o.Id, o => o.IdSpan, "organisations", context);
        CheckAll(model.Sources, s => s.Id, s => s.IdSpan, "sources", context);
        CheckAll(model.Figures, f => f.Id, f => f.IdSpan, "figures", context);
        CheckAll(model.Situations, s => s.Id, s => s.IdSpan, "situations", context);
        CheckAll(model.Occasions.Where(o => !o.IsBuiltIn), o => o.Id, o => o.IdSpan, "occasions", context);
        CheckAll(model.Documents, d => d.Id, d => d.IdSpan, "documents", context);
        CheckAll(model.Meetings, m => m.Id, m => m.IdSpan, "meetings", context);
        foreach (var meeting in model.Meetings)
        {
            CheckAll(meeting.Deadlines, d => d.Id.Id, d => d.Id.Span, "deadlines", context);
            CheckAll(meeting.Speakers, s => s.Id.Id, s => s.Id.Span, "speakers", context);
            CheckAll(meeting.Addressees, a => a.Id, a => a.IdSpan, "addressees", context);
            CheckAll(meeting.Recommendations.SelectMany(g => g.Items).Where(i => i.Id is not null), i => i.Id!.Id, i => i.Id!.Span, "recommendations", context);
        }

        foreach (var document in model.Documents)
        {
            CheckAll(document.Cases, g => g.Id, g => g.IdSpan, "groups of cases", context);
            CheckAll(document.Addressees, a => a.Id, a => a.IdSpan, "addressees", context);
        }
    }

    private static void CheckAll<T>(IEnumerable<T> records, Func<T, string> id, Func<T, SourceSpan> span, string what, RuleContext context)
        where T : class
    {
        var seen = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (!seen.TryAdd(id(record), record))
                context.Diagnostics.Add(WorkspaceDiagnostics.DuplicateId(span(record), id(record), what, span(seen[id(record)])));
        }
    }
}
