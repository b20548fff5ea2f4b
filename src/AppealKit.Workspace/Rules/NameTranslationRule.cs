using AppealKit.Diagnostics.Source;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Workspace.Rules;

/// <summary>People and organisations that a document names have a name in each of its languages.</summary>
internal static class NameTranslationRule
{
    public static void Check(RuleContext context)
    {
        // One finding for each name, whatever the number of documents that need it.
        var needed = new Dictionary<string, NeededName>(StringComparer.Ordinal);
        foreach (var document in context.Model.Documents)
        {
            foreach (var id in DocumentMentions.People(document, context.Model))
            {
                if (context.Model.FindPerson(id) is { } person)
                    Need("person " + id, person.Name, person.IdSpan, $"`{id}`", document);
            }

            foreach (var id in DocumentMentions.Organisations(document))
            {
                if (context.Model.FindOrganisation(id) is { } organisation)
                    Need("organisation " + id, organisation.Name, organisation.IdSpan, $"`{id}`", document);
            }
        }

        foreach (var (name, place, what, languages) in needed.Values)
        {
            // A record without any name has been reported already.
            if (name.Names.Count > 0 && !context.DamagedFiles.Contains(place.File.Path) && MissingLanguages.Of(languages, l => name.Find(l) is not null) is { } missing)
                context.Diagnostics.Add(WorkspaceDiagnostics.MissingName(place, what, missing));
        }

        void Need(string key, NameSet name, SourceSpan place, string what, DocumentDefinition document)
        {
            if (!needed.TryGetValue(key, out var entry))
                needed[key] = entry = new NeededName(name, place, what, []);
            foreach (var language in context.LanguagesOf(document))
            {
                if (!entry.Languages.Contains(language))
                    entry.Languages.Add(language);
            }
        }
    }
}
