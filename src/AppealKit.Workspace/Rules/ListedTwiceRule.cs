using AppealKit.Diagnostics.Source;

namespace AppealKit.Workspace.Rules;

/// <summary>A document lists each person once.</summary>
internal static class ListedTwiceRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
            foreach (var reference in document.Cases.SelectMany(g => g.People).SelectMany(m => m.People))
            {
                if (!seen.TryAdd(reference.Id, reference.Span))
                    context.Diagnostics.Add(WorkspaceDiagnostics.ListedTwice(reference, seen[reference.Id]));
            }
        }
    }
}
