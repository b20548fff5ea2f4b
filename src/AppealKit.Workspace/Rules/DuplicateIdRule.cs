using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Rules;

/// <summary>An id is used once among records of its kind.</summary>
internal static class DuplicateIdRule
{
    public static void Check(RuleContext context)
    {
        var model = context.Model;
        CheckAll(model.People.Select(p => (p.Id, p.IdSpan)), "people", context);
        CheckAll(model.Organisations.Select(o => (o.Id, o.IdSpan)), "organisations", context);
        CheckAll(model.Sources.Select(s => (s.Id, s.IdSpan)), "sources", context);
        CheckAll(model.Figures.Select(f => (f.Id, f.IdSpan)), "figures", context);
        CheckAll(model.Situations.Select(s => (s.Id, s.IdSpan)), "situations", context);
        CheckAll(model.Occasions.Where(o => !o.IsBuiltIn).Select(o => (o.Id, o.IdSpan)), "occasions", context);
        CheckAll(model.Documents.Select(d => (d.Id, d.IdSpan)), "documents", context);
        foreach (var document in model.Documents)
        {
            CheckAll(document.Cases.Select(g => (g.Id, g.IdSpan)), "groups of cases", context);
            CheckAll(document.Addressees.Select(a => (a.Id, a.IdSpan)), "addressees", context);
        }
    }

    private static void CheckAll(IEnumerable<(string Id, SourceSpan Span)> records, string what, RuleContext context)
    {
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var (id, span) in records)
        {
            if (!seen.TryAdd(id, span))
                context.Diagnostics.Add(WorkspaceDiagnostics.DuplicateId(span, id, what, seen[id]));
        }
    }
}
