using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Rules;
using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Names;

/// <summary>Says where a text of the workspace spells a name otherwise than we do. Quotations, titles of sources and addresses are left alone.</summary>
public sealed class NameLint
{
    private readonly WorkspaceModel _model;
    private readonly SpellingSearch _search;

    /// <summary>Makes a lint for the people of a model: give it the model that the audience of the messages sees.</summary>
    public NameLint(WorkspaceModel model)
    {
        _model = model;
        _search = new SpellingSearch(model);
    }

    /// <summary>All texts of a model.</summary>
    public IReadOnlyList<Diagnostic> Of(WorkspaceModel model)
    {
        var findings = new DiagnosticBag();
        foreach (var document in model.Documents)
            Check(document, findings);
        foreach (var person in model.People)
            Check(person.Events, person.Texts, [person.Id], findings);
        foreach (var situation in model.Situations)
            Check(situation.Events, situation.Texts, [], findings);
        return findings.ToList();
    }

    /// <summary>The texts that a document has of its own.</summary>
    public void Check(DocumentDefinition document, DiagnosticBag findings)
    {
        var concerned = DocumentMentions.People(document, _model).ToHashSet(StringComparer.Ordinal);
        // An epigraph is the word of somebody else.
        foreach (var text in DocumentTexts.Of(document).Where(t => t.Path != "epigraph.text").Select(t => t.Text).Prepend(document.Title))
            Check(text, concerned, findings);
        foreach (var body in document.Bodies)
        {
            foreach (var found in _search.In(body.Text.ToString(), concerned))
                findings.Add(Finding(found, body.Language, body.File.Span(body.TextStart + found.Start, found.Length)));
        }
    }

    private void Check(IReadOnlyList<CaseEvent> events, IReadOnlyList<CaseText> texts, HashSet<string> concerned, DiagnosticBag findings)
    {
        foreach (var text in events.SelectMany(e => e.Texts).Concat(texts.Select(t => t.Text)))
            Check(text, concerned, findings);
    }

    private void Check(LocalizedText? text, HashSet<string> concerned, DiagnosticBag findings)
    {
        foreach (var entry in text?.Entries ?? [])
        {
            if (entry.Span is not { } span)
                continue;
            foreach (var found in _search.In(entry.Text, concerned))
                findings.Add(Finding(found, entry.Language, WrittenPlace.Of(found.Found, span)));
        }
    }

    private static Diagnostic Finding(SpellingFinding found, LanguageTag language, SourceSpan place) =>
        WorkspaceDiagnostics.ForeignSpelling(place, found.Found.ReplaceLineEndings(" "), found.IsListed, found.Name.Person.Id, found.Name.Person.Name.Find(language)?.Form);
}
