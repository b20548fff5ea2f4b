using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Rules;

namespace AppealKit.Workspace.Citing;

/// <summary>Every place of a model that cites a source.</summary>
public sealed class SourceUses
{
    private readonly List<SourceUse> _all = [];
    private readonly ILookup<string, SourceUse> _bySource;

    private SourceUses(WorkspaceModel model)
    {
        foreach (var person in model.People)
            AddCase(SourceUserKind.Person, person.Id, person.Events, person.Texts);
        foreach (var situation in model.Situations)
        {
            AddCase(SourceUserKind.Situation, situation.Id, situation.Events, situation.Texts);
            AddList(SourceUserKind.Situation, situation.Id, situation.Sources);
        }

        foreach (var figure in model.Figures)
            AddList(SourceUserKind.Figure, figure.Id, figure.Sources);
        foreach (var occasion in model.Occasions)
            AddList(SourceUserKind.Occasion, occasion.Id, occasion.Sources);
        foreach (var document in model.Documents)
            AddDocument(document);
        _bySource = _all.ToLookup(u => u.SourceId, StringComparer.Ordinal);
    }

    /// <summary>All of them: people, situations, figures, occasions, documents.</summary>
    public IReadOnlyList<SourceUse> All => _all;

    /// <summary>Those of one source.</summary>
    public IEnumerable<SourceUse> Of(string sourceId) => _bySource[sourceId];

    /// <summary>Collects them.</summary>
    public static SourceUses In(WorkspaceModel model) => new(model);

    private void AddCase(SourceUserKind kind, string id, IReadOnlyList<CaseEvent> events, IReadOnlyList<CaseText> texts)
    {
        foreach (var item in events)
        {
            AddList(kind, id, item.Sources);
            AddText(kind, id, item.Note);
            foreach (var claim in item.Disputed)
                AddList(kind, id, claim.Source is { } source ? [source] : claim.Event.Sources);
        }

        foreach (var text in texts)
        {
            AddText(kind, id, text.Text);
            AddList(kind, id, text.Sources);
        }
    }

    private void AddDocument(DocumentDefinition document)
    {
        foreach (var text in DocumentTexts.Of(document))
            AddText(SourceUserKind.Document, document.Id, text.Text);
        foreach (var body in document.Bodies)
        {
            foreach (var (id, start) in CitationScanner.Find(body.Text.ToString()))
                _all.Add(new SourceUse(id, SourceUserKind.Document, document.Id, body.File.Span(body.TextStart + start, id.Length), IsInText: true));
        }
    }

    private void AddText(SourceUserKind kind, string userId, LocalizedText? text)
    {
        foreach (var entry in text?.Entries ?? [])
        {
            foreach (var (id, _) in CitationScanner.Find(entry.Text))
            {
                if ((entry.Span ?? text!.Span) is { } span)
                    _all.Add(new SourceUse(id, kind, userId, Within(span, id), IsInText: true));
            }
        }
    }

    private void AddList(SourceUserKind kind, string userId, IReadOnlyList<Reference> sources)
    {
        foreach (var source in sources)
            _all.Add(new SourceUse(source.Id, kind, userId, source.Span, IsInText: false));
    }

    // Quotation marks and line ends of YAML move what stands in a text; the id itself is written as it is.
    private static SourceSpan Within(SourceSpan span, string id)
    {
        var at = span.Text.IndexOf("@" + id, StringComparison.Ordinal);
        return at < 0 ? WorkspaceDiagnostics.FirstLine(span) : span.Slice(at + 1, id.Length);
    }
}
