using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>The occasion of a document has a date in the year named.</summary>
internal static class OccasionDateRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            CheckOne(document.Occasion, context);
            CheckOne(document.Release?.Occasion, context);
        }
    }

    private static void CheckOne(OccasionReference? reference, RuleContext context)
    {
        if (reference is null || context.Model.FindOccasion(reference.Id) is not { } occasion)
            return;
        if (occasion.FirstYear is { } first && reference.Year < first)
            context.Diagnostics.Add(WorkspaceDiagnostics.OccasionNotYet(reference.Span, reference.Id, reference.Year, first));
        else if (occasion.DateIn(reference.Year) is null)
            context.Diagnostics.Add(WorkspaceDiagnostics.OccasionNotThen(reference.Span, reference.Id, reference.Year));
    }
}
