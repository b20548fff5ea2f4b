using AppealKit.Diagnostics;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Rules;
using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Review;

/// <summary>
/// Nobody who is free, abroad or dead by the document's date is listed or spoken of as if still held. What a text says is judged by its words,
/// language by language; what the data's own parts print tells of the last event by itself.
/// </summary>
internal sealed class StaleStatusRule
{
    // News of releases is about those who were freed.
    private const string ReleaseNews = "release_news";

    private readonly WorkspaceModel _model;
    private readonly DocumentDefinition _document;
    private readonly DateOnly _day;
    private readonly Dictionary<(string Person, LanguageTag Language), NameMark> _marks = [];
    private readonly List<Mention> _listed;

    private StaleStatusRule(WorkspaceModel model, DocumentDefinition document, DateOnly day)
    {
        _model = model;
        _document = document;
        _day = day;
        _listed = [.. Mention.In(model, document)];
    }

    /// <summary>Checks a document.</summary>
    /// <param name="model">The whole model.</param>
    /// <param name="document">The document, of that model.</param>
    /// <param name="findings">Where findings go.</param>
    public static void Check(WorkspaceModel model, DocumentDefinition document, DiagnosticBag findings)
    {
        if (document.Kind.Id == ReleaseNews || document.Date?.Latest is not { } day)
            return;
        StaleStatusRule? rule = null;
        foreach (var person in model.People)
        {
            if (Fate.Of(person, day) is { } fate)
                (rule ??= new StaleStatusRule(model, document, day)).Check(fate, findings);
        }
    }

    private void Check(Fate fate, DiagnosticBag findings)
    {
        var listed = _listed.FindAll(m => m.Person.Id == fate.Person.Id);
        var texts = Texts(fate).ToList();
        var isTold = listed.Exists(m => FateInLists.Judge(m, fate) == ListVerdict.Told) || texts.Exists(t => t.Found.Tells);
        foreach (var mention in listed)
        {
            var verdict = FateInLists.Judge(mention, fate);
            if (verdict == ListVerdict.Held || (verdict == ListVerdict.Open && !isTold))
                findings.Add(WorkspaceDiagnostics.StillListed(mention.Reference.Span, fate, _day));
        }

        foreach (var (found, place) in texts)
        {
            if ((found.HeldAt ?? (isTold ? null : found.NamedAt)) is { } at)
                findings.Add(WorkspaceDiagnostics.StillSpokenOf(place(at.Start, at.Length), fate, _day));
        }
    }

    // Of the languages of one text, the first that names the person; of bodies, which are files of their own, each.
    private IEnumerable<PlacedFate> Texts(Fate fate)
    {
        foreach (var text in DocumentTexts.Of(_document).Where(t => !t.Path.EndsWith(".people.text", StringComparison.Ordinal) && !t.Path.StartsWith("recommendations", StringComparison.Ordinal)).Select(t => t.Text).Prepend(_document.Title))
        {
            if (First(text, lead: null, fate) is { } found)
                yield return found;
        }

        foreach (var group in _document.Recommendations)
        {
            foreach (var text in group.Items.Select(i => i.Text).Prepend(group.Lead).OfType<LocalizedText>())
            {
                if (First(text, text == group.Lead ? null : group.Lead, fate) is { } found)
                    yield return found;
            }
        }

        foreach (var body in _document.Languages.Select(_document.BodyIn).OfType<BodyFile>().Distinct())
        {
            if (Read(body.Text.ToString(), body.Language, fate) is { } found)
                yield return new PlacedFate(found, (start, length) => body.File.Span(body.TextStart + start, length));
        }
    }

    // What is asked is asked for by the lead of its list: "Release at once:".
    private PlacedFate? First(LocalizedText text, LocalizedText? lead, Fate fate)
    {
        foreach (var entry in _document.Languages.Select(text.Find).OfType<LocalizedEntry>().Where(e => e.Span is not null))
        {
            if (Read(entry.Text, entry.Language, fate) is not { } found)
                continue;
            if (found is { HeldAt: null, NamedAt: { } named } && lead?.Find(entry.Language) is { } before
                && FateWords.Of(entry.Language)?.Holds(TextSentences.Plain(before.Text)) == true)
                found = found with { HeldAt = named };
            return new PlacedFate(found, (start, length) => WrittenPlace.Of(entry.Text.Substring(start, length), entry.Span!.Value));
        }

        return null;
    }

    private FateInText? Read(string text, LanguageTag language, Fate fate)
    {
        var mark = MarkOf(fate.Person.Id, language);
        if (mark.In(text) is null)
            return null;
        var others = _model.People.Where(p => p.Id != fate.Person.Id).Select(p => MarkOf(p.Id, language)).Where(m => m.In(text) is not null).ToList();
        return FateInText.Read(text, fate.Kind, mark, others, FateWords.Of(language));
    }

    private NameMark MarkOf(string id, LanguageTag language)
    {
        if (!_marks.TryGetValue((id, language), out var mark))
            _marks.Add((id, language), mark = new NameMark(_model, id, _model.FindPerson(id)!.Name, language));
        return mark;
    }
}
