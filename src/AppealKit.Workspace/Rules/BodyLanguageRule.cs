namespace AppealKit.Workspace.Rules;

/// <summary>There is no prose in a language in which the document does not come out.</summary>
internal static class BodyLanguageRule
{
    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            // Beside a tag that is no language, it may be the one that was meant.
            foreach (var body in document.Bodies)
            {
                if (!document.Languages.Any(l => l == body.Language || l.WithoutRegion == body.Language) && document.Languages.All(context.CanWrite))
                    context.Diagnostics.Add(WorkspaceDiagnostics.ExtraBody(body.File.Span(0, 0), body.Language, document.Origin is null ? "document.yaml" : $"`wanted` of {document.File.Path}"));
            }
        }
    }
}
