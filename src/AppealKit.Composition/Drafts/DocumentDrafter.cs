using System.Globalization;
using System.Text;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;

namespace AppealKit.Composition.Drafts;

/// <summary>
/// Writes the first files of a document: they build at once, list the people whose status on its day fits, and mark what a person must
/// still write, in the text with square brackets in its language, beside keys with a comment that begins with <c>write:</c>.
/// </summary>
public sealed class DocumentDrafter
{
    private readonly WorkspaceModel _all;
    private readonly WorkspaceModel _public;
    private readonly DraftPhrases _phrases;

    /// <summary>Makes a drafter.</summary>
    /// <param name="model">The full model of the workspace.</param>
    /// <param name="packs">The language packs.</param>
    public DocumentDrafter(WorkspaceModel model, LanguagePackStore packs)
    {
        _all = model;
        _public = model.ForAudience(Audience.Public);
        _phrases = new DraftPhrases(packs, model.Settings.FirstLanguage);
    }

    /// <summary>Phrases that language packs lack, of the files drafted so far: warnings.</summary>
    public IReadOnlyList<Diagnostic> Missing => _phrases.Missing;

    /// <summary>The files of a new document.</summary>
    public IReadOnlyList<DraftFile> Draft(DraftRequest request)
    {
        var folder = $"cases/documents/{request.Id}/";
        var kind = DraftKind.Of(request.Kind);
        var files = new List<DraftFile> { new(folder + "document.yaml", Definition(request, kind)) };
        if (kind.Part is { } part)
            files.AddRange(request.Languages.Select(l => new DraftFile(folder + $"body.{l}.md", Body(request, part, l))));
        return files;
    }

    private string Definition(DraftRequest request, DraftKind kind)
    {
        var yaml = new StringBuilder();
        yaml.Append("# What a person must still write stands in square brackets, or behind `write:`. docs/kinds.md describes the parts and keys.\n");
        yaml.Append(CultureInfo.InvariantCulture, $"id: {request.Id}\nkind: {request.Kind}\nstatus: draft\n");
        yaml.Append(CultureInfo.InvariantCulture, $"date: \"{request.Date:yyyy-MM-dd}\"   # write: the day on which it comes out; people's status is that of this day\n");
        yaml.Append(CultureInfo.InvariantCulture, $"languages: [{string.Join(", ", request.Languages)}]\n");
        yaml.Append("title:\n").Append(Texts(request, "  ", "draft.title"));
        if (request.Occasion is { } occasion)
            yaml.Append(CultureInfo.InvariantCulture, $"occasion: {occasion.Id}@{request.Year}\n");
        else if (kind.HasMeeting)
            yaml.Append("event:\n  name:\n").Append(Texts(request, "    ", "draft.meeting"));
        if (kind.HasMeeting)
            yaml.Append("# write: meeting: {id: the-meeting, session: \"1\", slot: PT3M}\n");
        yaml.Append("issuers:   # write: ids of cases/organisations.yaml\n  - name:\n").Append(Texts(request, "      ", "draft.organisation"));
        if (kind.HasAddressee)
            yaml.Append("addressees:   # write: function, address and salutation too, where it is a letter\n  - id: addressee\n    name:\n").Append(Texts(request, "      ", "draft.addressee"));
        if (kind.Announces)
            yaml.Append(CultureInfo.InvariantCulture, $"# write: announces: {_all.Documents.MaxBy(d => d.Date?.Latest)?.Id ?? "the-document"}   (the document that it is about)\n");
        foreach (var line in kind.Lines)
            yaml.Append(line).Append('\n');
        if (kind.HasHearing)
            AppendHearing(yaml, request);
        if (kind.HasCases)
            AppendCases(yaml, request, kind);
        return yaml.ToString();
    }

    private void AppendHearing(StringBuilder yaml, DraftRequest request)
    {
        yaml.Append("hearing:\n  court:   # write: an id of cases/organisations.yaml, or its name\n").Append(Texts(request, "    ", "draft.court"));
        // What is guessed would be read as a fact, so that these are left to a person.
        yaml.Append(CultureInfo.InvariantCulture, $"  # write: at: \"{request.Date:yyyy-MM-dd}T10:00\", zone: Europe/Vienna, address: [street, town], access: open, parties\n");
        yaml.Append("  at_issue:\n").Append(Texts(request, "    ", "draft.at_issue"));
    }

    private void AppendCases(StringBuilder yaml, DraftRequest request, DraftKind kind)
    {
        var groups = DraftCases.Of(_public, request);
        var listed = groups.SelectMany(g => g.People).ToList();
        var others = DraftCases.Of(_all, request).Sum(g => g.People.Count) - listed.Count;
        if (others > 0)
            yaml.Append(CultureInfo.InvariantCulture, $"# Not listed: {others} more whose status fits, since they are not for the public.\n");
        if (groups.Count == 0)
        {
            yaml.Append("# write: cases: [{id: people, people: [ids of cases/people]}]\n");
            return;
        }

        if (kind.IsOfOne)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"cases:   # write: the one person; these fit: {string.Join(", ", listed.Select(p => p.Id))}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{id: person, people: [{listed[0].Id}], layout: {kind.Layout}}}\n");
            return;
        }

        yaml.Append("cases:   # their status on the date fits; write: who belongs here, and in which order\n");
        foreach (var group in groups)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - id: {group.Id}\n");
            if (kind.Layout != "names")
                yaml.Append("    heading:\n").Append(Texts(request, "      ", group.HeadingKey));
            yaml.Append("    people:\n");
            foreach (var person in group.People)
                yaml.Append(CultureInfo.InvariantCulture, $"      - {person.Id}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    layout: {kind.Layout}\n");
            if (request.Occasion?.Country is null && kind.Layout == "line")
                yaml.Append("    group_by: country\n");
        }
    }

    private string Body(DraftRequest request, string part, LanguageTag language)
    {
        var state = language == request.Languages[0] ? "" : "---\nstate: draft\n---\n";
        return $"{state}::: part {part}\n{_phrases.Of(language, "draft." + part.Replace('-', '_'))}\n:::\n";
    }

    // One line for each language: `en: "…"`.
    private string Texts(DraftRequest request, string indent, string key)
    {
        var lines = new StringBuilder();
        foreach (var language in request.Languages)
        {
            lines.Append(CultureInfo.InvariantCulture, $"{indent}{language}: {_phrases.Quoted(language, key)}\n");
        }

        return lines.ToString();
    }
}
