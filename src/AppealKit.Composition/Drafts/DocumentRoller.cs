using System.Globalization;
using AppealKit.Composition.Binding;
using AppealKit.Composition.Templates;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Drafts;

/// <summary>
/// Begins a document from an earlier one. Texts are copied with their comments; anniversary, ages and time served follow from the new
/// date by themselves; who was freed in between is moved to a group that says so; what speaks of a time is listed for a person.
/// </summary>
public sealed class DocumentRoller
{
    private readonly WorkspaceModel _model;
    private readonly LanguagePackStore _packs;

    /// <summary>Makes a roller.</summary>
    /// <param name="model">The model as the public sees it.</param>
    /// <param name="packs">The language packs.</param>
    public DocumentRoller(WorkspaceModel model, LanguagePackStore packs)
    {
        _model = model;
        _packs = packs;
    }

    /// <summary>The new document.</summary>
    /// <param name="source">The earlier one.</param>
    /// <param name="request">What the new one shall be; its kind and languages are those of the source.</param>
    public RolledDocument Roll(DocumentDefinition source, DraftRequest request)
    {
        var people = new FreedPeople(_model, source, request.Date);
        var phrases = new DraftPhrases(_packs, _model.Settings.FirstLanguage);
        var edits = new TextEdits(source.File.Text);
        SetKeys(source, request, edits);
        var moved = new FreedGroup(source, phrases).Move(people.Freed, edits);
        var files = new List<DraftFile> { new($"cases/documents/{request.Id}/document.yaml", edits.ToString()) };
        foreach (var body in source.Bodies)
            files.Add(new DraftFile($"cases/documents/{request.Id}/body.{body.Language}.md", body.File.Text));
        var left = people.Freed.Except(moved).Select(f => (f.Person, Event: f.Person.StatusOn(request.Date).CustodyEvent!));
        return new RolledDocument(files, [.. moved.Select(f => f.Person.Id)], Fitting(source, request), [.. new RolledTimes(_model, _packs, source, request).In(files, edits)])
        {
            Vague = [.. moved.Select(f => (f.Person.Id, Date: f.VagueDate(request.Date))).Where(f => f.Date is not null).Select(f => $"{f.Id} ({(f.Date!.Length == 0 ? "no date" : f.Date)})")],
            Parted = [.. moved.Where(f => f.Places.Exists(p => p.Member.People.Any(r => !moved.Exists(m => m.Person.Id == r.Id)))).Select(f => f.Person.Id)],
            Changed = [.. people.Changed.Concat(left).Select(c => $"{c.Person.Id} ({ModelWords.Of(c.Event.Type)}{(c.Event.Date is { } date ? " " + date.Text : "")})")],
            Missing = phrases.Missing,
        };
    }

    private static void SetKeys(DocumentDefinition source, DraftRequest request, TextEdits edits)
    {
        var afterId = source.IdSpan.Start;
        edits.Replace(source.IdSpan, request.Id);
        edits.ReplaceKey("status", "draft", afterId);
        var date = request.Date.ToString("O", CultureInfo.InvariantCulture);
        edits.ReplaceKey("date", $"\"{date}\"", afterId);
        if (request.Occasion is { } occasion)
            edits.ReplaceKey("occasion", string.Create(CultureInfo.InvariantCulture, $"{occasion.Id}@{request.Year}"), source.DateSpan?.Start ?? afterId);
    }

    private List<string> Fitting(DocumentDefinition source, DraftRequest request)
    {
        var listed = source.Cases.SelectMany(g => g.People).SelectMany(m => m.People).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. DraftCases.Of(_model, request).SelectMany(g => g.People).Select(p => p.Id).Where(id => !listed.Contains(id))];
    }
}
