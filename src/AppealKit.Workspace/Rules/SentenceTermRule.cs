using AppealKit.Workspace.Model.People;

namespace AppealKit.Workspace.Rules;

/// <summary>A sentence says how long it is, or that this is not known.</summary>
internal static class SentenceTermRule
{
    public static void Check(RuleContext context)
    {
        foreach (var item in context.Model.People.SelectMany(p => p.Events))
        {
            if (item.Type is EventType.Sentenced or EventType.Resentenced && item.Term is null && !item.IsTermUnknown && !item.IsSuspended)
                context.Diagnostics.Add(WorkspaceDiagnostics.SentenceWithoutTerm(item.Span));
        }
    }
}
