using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Review;

/// <summary>What must hold of the texts and names of a document before it goes out, and need not while it is being written.</summary>
public static class FinalReview
{
    /// <summary>Translations that were not reviewed, or do not tell what they were made from.</summary>
    /// <param name="model">The model as the audience of the document sees it.</param>
    /// <param name="document">The document, of that model.</param>
    public static IEnumerable<TranslationGap> Translations(WorkspaceModel model, DocumentDefinition document)
    {
        foreach (var text in ReviewedText.Of(model, document))
        {
            var original = text.Original;
            foreach (var entry in text.Entries)
            {
                if (entry == original || !document.Languages.Contains(entry.Language) || (entry.State == TranslationState.Reviewed && entry.Of is not null))
                    continue;
                yield return new TranslationGap(entry.Language, FirstLine(entry.Span ?? document.IdSpan), original, entry.State == TranslationState.Reviewed);
            }
        }
    }

    /// <summary>People and organisations without a name in a language of the document.</summary>
    /// <param name="model">The model as the audience of the document sees it.</param>
    /// <param name="document">The document, of that model.</param>
    public static IEnumerable<MissingName> Names(WorkspaceModel model, DocumentDefinition document)
    {
        var people = DocumentMentions.People(document, model).Distinct(StringComparer.Ordinal).Select(model.FindPerson).OfType<Model.People.Person>().Select(p => (p.Id, p.Name));
        var organisations = DocumentMentions.Organisations(document).Distinct(StringComparer.Ordinal).Select(model.FindOrganisation).OfType<Organisation>().Select(o => (o.Id, o.Name));
        return from named in people.Concat(organisations)
               from language in document.Languages
               where named.Name.Names.Count > 0 && named.Name.Find(language) is null
               select new MissingName(named.Id, language, FirstLine(named.Name.Span));
    }

    private static SourceSpan FirstLine(SourceSpan span) => WorkspaceDiagnostics.FirstLine(span);
}
