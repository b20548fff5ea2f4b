using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Rules;

/// <summary>Events stand in time order. A date that may be the earlier one, but need not be, is in order.</summary>
internal static class EventOrderRule
{
    public static void Check(RuleContext context)
    {
        foreach (var person in context.Model.People)
            CheckAll(person.Events, context);
        foreach (var situation in context.Model.Situations)
            CheckAll(situation.Events, context);
    }

    private static void CheckAll(IReadOnlyList<CaseEvent> events, RuleContext context)
    {
        (DateOnly First, SourceSpan Span)? before = null;
        foreach (var item in events)
        {
            if (item.DateSpan is not { } span || item.Date is not { } date)
                continue;
            if (before is { } earlier && date.Latest is { } last && last < earlier.First)
                context.Diagnostics.Add(WorkspaceDiagnostics.EventOrder(span, earlier.Span));
            else if (date.Earliest is { } first && (before is null || first > before.Value.First))
                before = (first, span);
        }
    }
}
