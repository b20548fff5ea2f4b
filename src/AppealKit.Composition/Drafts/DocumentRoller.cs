using System.Globalization;
using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;

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
        var freed = FreedSince(source, request.Date);
        var files = new List<DraftFile> { new($"cases/documents/{request.Id}/document.yaml", Definition(source, request, freed)) };
        foreach (var body in source.Bodies)
            files.Add(new DraftFile($"cases/documents/{request.Id}/body.{body.Language}.md", body.File.Text));
        return new RolledDocument(files, [.. freed.Select(f => f.Person.Id)], Fitting(source, request), [.. TimeBound(source, request, files)]);
    }

    private string Definition(DocumentDefinition source, DraftRequest request, List<(Person Person, CaseGroupMember Member)> freed)
    {
        var edits = new TextEdits(source.File.Text);
        var afterId = source.IdSpan.Start;
        edits.Replace(source.IdSpan, request.Id);
        edits.ReplaceKey("status", "draft", afterId);
        var date = request.Date.ToString("O", CultureInfo.InvariantCulture);
        edits.ReplaceKey("date", $"\"{date}\"", afterId);
        if (request.Occasion is { } occasion)
            edits.ReplaceKey("occasion", string.Create(CultureInfo.InvariantCulture, $"{occasion.Id}@{request.Year}"), source.DateSpan?.Start ?? afterId);
        foreach (var member in freed.Select(f => f.Member).Distinct())
            edits.RemoveItem(member.Span);
        if (freed.Count > 0 && GroupsStart(source) is { } place)
            edits.Replace(place.Start, 0, FreedGroup(source, place.Indent, freed));
        return edits.ToString();
    }

    // Those who were held or missing on the day of the earlier document, and are free on that of the new one.
    private List<(Person Person, CaseGroupMember Member)> FreedSince(DocumentDefinition source, DateOnly day)
    {
        var freed = new List<(Person, CaseGroupMember)>();
        if (source.Date?.Latest is not { } before)
            return freed;
        foreach (var member in source.Cases.Where(g => g.Where is null).SelectMany(g => g.People))
        {
            var people = member.People.Select(r => _model.FindPerson(r.Id)).OfType<Person>().ToList();
            // Two who are told of together stay together until somebody writes about each.
            if (people.Count > 0 && people.Count == member.People.Count && people.TrueForAll(p => IsFree(p, day) && !IsFree(p, before)))
                freed.AddRange(people.Select(p => (p, member)));
        }

        return freed;
    }

    private static bool IsFree(Person person, DateOnly day) =>
        person.StatusOn(day) is { IsAlive: true, Custody: Custody.Free, CustodyEvent.Type: EventType.Released or EventType.Pardoned or EventType.Amnestied };

    private List<string> Fitting(DocumentDefinition source, DraftRequest request)
    {
        var listed = source.Cases.SelectMany(g => g.People).SelectMany(m => m.People).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        return [.. DraftCases.Of(_model, request).SelectMany(g => g.People).Select(p => p.Id).Where(id => !listed.Contains(id))];
    }

    // The line of the first group, if each group begins a line of its own.
    private static (int Start, int Indent)? GroupsStart(DocumentDefinition source)
    {
        if (source.Cases.Count == 0)
            return null;
        var text = source.File.Text;
        var start = text.LastIndexOf('\n', source.Cases[0].IdSpan.Start) + 1;
        var indent = 0;
        while (start + indent < text.Length && text[start + indent] == ' ')
            indent++;
        return start + indent < text.Length && text[start + indent] == '-' ? (start, indent) : null;
    }

    private string FreedGroup(DocumentDefinition source, int indent, List<(Person Person, CaseGroupMember Member)> freed)
    {
        var space = new string(' ', indent);
        var group = new StringBuilder();
        group.Append(CultureInfo.InvariantCulture, $"{space}# write: freed since {source.Id}; bring the texts about them up to date\n{space}- id: {NewId(source)}\n");
        AppendTexts(group, source, space, "heading", "draft.freed");
        AppendTexts(group, source, space, "intro", "draft.freed_intro");
        group.Append(CultureInfo.InvariantCulture, $"{space}  people: [{string.Join(", ", freed.Select(f => f.Person.Id))}]\n{space}  layout: line\n");
        return group.ToString();
    }

    private static string NewId(DocumentDefinition source) => source.Cases.Any(g => g.Id == "freed") ? "freed-since" : "freed";

    private void AppendTexts(StringBuilder group, DocumentDefinition source, string space, string key, string phrase)
    {
        group.Append(CultureInfo.InvariantCulture, $"{space}  {key}:\n");
        foreach (var language in source.Languages)
        {
            if (_packs.Load(language)?.Value is { } pack && pack.HasPhrase(phrase))
                group.Append(CultureInfo.InvariantCulture, $"{space}    {language}: \"{pack.Capitalize(pack.Phrase(phrase))}\"\n");
        }
    }

    private IEnumerable<TimeBoundSentence> TimeBound(DocumentDefinition source, DraftRequest request, List<DraftFile> files)
    {
        var anniversary = source.Occasion is { } occasion ? _model.FindOccasion(occasion.Id)?.AnniversaryIn(occasion.Year) : null;
        foreach (var language in source.Languages)
        {
            if (_packs.Load(language)?.Value is not { } pack || !pack.HasPhrase("draft.time_words"))
                continue;
            var search = new TimeBoundSentences(pack, anniversary);
            foreach (var found in TimeBoundIn(source, request, files, language, search))
                yield return found;
        }
    }

    private static IEnumerable<TimeBoundSentence> TimeBoundIn(
        DocumentDefinition source, DraftRequest request, List<DraftFile> files, LanguageTag language, TimeBoundSentences search)
    {
        foreach (var entry in OwnTexts(source).Select(t => t.Find(language)).OfType<LocalizedEntry>())
        {
            foreach (var (start, sentence) in search.In(entry.Text))
                yield return new TimeBoundSentence(files[0].Path, LineOf(files[0].Text, entry, start), sentence);
        }

        if (source.BodyIn(language) is not { } body)
            yield break;
        foreach (var (start, sentence) in search.In(body.Text.ToString()))
            yield return new TimeBoundSentence($"cases/documents/{request.Id}/body.{language}.md", body.File.Span(body.TextStart + start, 0).Position.Line, sentence);
    }

    private static IEnumerable<LocalizedText> OwnTexts(DocumentDefinition source)
    {
        yield return source.Title;
        if (source.Subtitle is { } subtitle)
            yield return subtitle;
        foreach (var group in source.Cases)
        {
            foreach (var text in new[] { group.Heading, group.Intro }.Concat(group.People.Select(m => m.Text)).OfType<LocalizedText>())
                yield return text;
        }

        foreach (var recommendations in source.Recommendations)
        {
            if (recommendations.Lead is { } lead)
                yield return lead;
            foreach (var item in recommendations.Items)
                yield return item.Text;
        }

        if (source.Closing is { } closing)
            yield return closing;
    }

    // The text stands where its first words stand in the new file; lines of a folded text are not told apart.
    private static int LineOf(string text, LocalizedEntry entry, int start)
    {
        var words = entry.Text[start..].Split([' ', '\n'], 4, StringSplitOptions.RemoveEmptyEntries);
        var at = text.IndexOf(string.Join(' ', words.Take(3)), StringComparison.Ordinal);
        if (at < 0)
            at = Math.Max(0, text.IndexOf(words.FirstOrDefault() ?? "", StringComparison.Ordinal));
        return text.AsSpan(0, at).Count('\n') + 1;
    }
}
