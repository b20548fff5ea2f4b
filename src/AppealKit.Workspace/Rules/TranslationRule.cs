using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>What a document says is there in all its languages: the title must be, the rest should.</summary>
internal static class TranslationRule
{
    // The event of what is put together for a session is its meeting.
    private static string PathOf(DocumentText text, DocumentDefinition document) => document.Origin is not null && text.Path == "event.name" ? "title" : text.Path;

    public static void Check(RuleContext context)
    {
        foreach (var document in context.Model.Documents)
        {
            if (context.DamagedFiles.Contains(document.File.Path))
                continue;
            var wanted = context.LanguagesOf(document);
            foreach (var language in wanted)
            {
                if (!document.Title.Has(language))
                    context.Diagnostics.Add(WorkspaceDiagnostics.MissingTitle(WorkspaceDiagnostics.FirstLine(document.Title.Span ?? document.IdSpan), language));
            }

            foreach (var item in DocumentTexts.Of(document))
            {
                if (MissingLanguages.Of(wanted, item.Text.Has) is { } missing)
                    context.Diagnostics.Add(WorkspaceDiagnostics.MissingText(WorkspaceDiagnostics.FirstLine(item.Text.Span ?? document.IdSpan), PathOf(item, document), missing));
            }

            if (document.Occasion is { } reference && context.Model.FindOccasion(reference.Id) is { } occasion
                && MissingLanguages.Of(wanted, occasion.Name.Has) is { } languages)
                context.Diagnostics.Add(WorkspaceDiagnostics.MissingName(reference.Span, $"the occasion `{reference.Id}`", languages));
        }
    }
}
