namespace AppealKit.Workspace.Rules;

/// <summary>There is no prose in a language in which the document does not come out.</summary>
internal static class BodyLanguageRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            foreach (var body in document.Bodies)
            {
                if (!document.Languages.Contains(body.Language))
                    context.Diagnostics.Add(WorkspaceDiagnostics.ExtraBody(body.File.Span(0, 0), body.Language));
            }
        }
    }
}
