using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>A document lists each person once.</summary>
internal static class ListedTwiceRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            var seen = new Dictionary<string, CaseGroupMember>(StringComparer.Ordinal);
            foreach (var member in document.Cases.SelectMany(g => g.People))
            {
                foreach (var reference in member.People)
                {
                    if (!seen.TryAdd(reference.Id, member))
                        context.Diagnostics.Add(WorkspaceDiagnostics.ListedTwice(reference, FirstSpan(seen[reference.Id], reference.Id)));
                }
            }
        }
    }

    private static SourceSpan FirstSpan(CaseGroupMember member, string id)
    {
        foreach (var reference in member.People)
        {
            if (reference.Id == id)
                return reference.Span;
        }

        return member.Span;
    }
}
