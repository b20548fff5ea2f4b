using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Audiences;

/// <summary>Collects what an audience may not see, in every form in which it could stand in a finished file.</summary>
internal sealed class Withholding
{
    // Shorter words are found in anything; abbreviations of hidden organisations are the shortest worth a search.
    private const int ShortestName = 4;

    // A stretch of prose shorter than this may well stand in another text.
    private const int ShortestProse = 25;

    private readonly Audience _audience;
    private readonly Dictionary<string, WithheldText> _withheld = new(StringComparer.Ordinal);
    private readonly HashSet<string> _visible = new(StringComparer.Ordinal);

    private Withholding(Audience audience) => _audience = audience;

    public static IReadOnlyList<WithheldText> Collect(WorkspaceModel model, WorkspaceModel seen)
    {
        var collector = new Withholding(seen.Audience);
        foreach (var person in model.People)
            collector.AddPerson(person);
        foreach (var organisation in model.Organisations.Where(o => !collector.Sees(o.Audience)))
            collector.AddOrganisation(organisation);
        foreach (var source in model.Sources.Where(s => !collector.Sees(s.Audience)))
            collector.AddSource(source);
        foreach (var situation in model.Situations)
            collector.AddSituation(situation);
        foreach (var document in model.Documents)
            collector.AddContacts(document);
        foreach (var standing in model.Ledgers.SelectMany(l => l.StandingsOn(DateOnly.MaxValue)))
            collector.AddSignatory(standing);
        if (collector._withheld.Count == 0)
            return [];
        collector.LeaveOutWhatIsSeen(seen);
        return [.. collector._withheld.Values.OrderBy(w => w.Text, StringComparer.Ordinal)];
    }

    private bool Sees(Audience meantFor) => AudienceView.MaySee(_audience, meantFor);

    private void AddPerson(Person person)
    {
        var hidden = !Sees(person.Audience);
        if (hidden)
        {
            AddNames(person.Name, "name of a person");
            foreach (var spelling in person.Spellings)
                AddName(spelling.Value, "name of a person", spelling.Span ?? person.IdSpan);
        }

        // An alias that must not be shown stays inside even where the person is public.
        foreach (var alias in person.Aliases.Where(a => hidden || (!a.IsShown && _audience < Audience.Internal)))
            AddName(alias.Text, "alias of a person", alias.Span);
        AddEvents(person.Events, hidden, "event of a person");
        AddTexts(person.Texts, hidden, "text about a person");
    }

    private void AddSituation(Situation situation)
    {
        var hidden = !Sees(situation.Audience);
        AddEvents(situation.Events, hidden, "event of a situation");
        AddTexts(situation.Texts, hidden, "text about a situation");
    }

    private void AddOrganisation(Organisation organisation)
    {
        AddNames(organisation.Name, "name of an organisation");
        AddLocalized(organisation.Short, "abbreviation of an organisation");
        foreach (var former in organisation.FormerNames)
            AddLocalized(former, "name of an organisation");
        foreach (var spelling in organisation.Spellings)
            AddName(spelling.Value, "name of an organisation", spelling.Span ?? organisation.IdSpan);
        AddName(organisation.Url, "address of an organisation", organisation.IdSpan);
    }

    private void AddSource(Source source)
    {
        var place = source.TitleSpan ?? source.IdSpan;
        AddName(source.Title, "title of a source", place);
        AddName(source.Url, "address of a source", source.IdSpan);
        AddName(source.Archive, "address of a source", source.IdSpan);
        foreach (var name in source.Authors.Concat(source.Editors).Concat(source.Recipients).Concat(source.Versions.SelectMany(v => v.Own?.Authors ?? [])))
            AddName(name.Full, "author of a source", source.IdSpan);
        foreach (var version in source.Versions)
        {
            AddName(version.Title, "title of a source", source.IdSpan);
            AddName(version.Url, "address of a source", source.IdSpan);
        }
    }

    private void AddContacts(DocumentDefinition document)
    {
        foreach (var contact in document.Contacts.Where(c => !Sees(c.Audience)))
        {
            AddLocalized(contact.Name, "name of a contact");
            AddName(contact.Email, "e-mail of a contact", contact.Span);
            AddName(contact.Phone, "telephone number of a contact", contact.Span);
        }
    }

    // Whoever asked not to be named is found even in files for ourselves: such files are passed on too.
    private void AddSignatory(Standing standing)
    {
        foreach (var signatory in (IEnumerable<Signatory>)[standing.Signatory, .. standing.Merged])
        {
            AddName(signatory.Email, "e-mail of a signatory", signatory.Span);
            if (signatory.Name is { } name && standing.Display != SignatoryDisplay.Named)
                AddNames(name, "name of a person who signed without being named");
        }
    }

    private void AddEvents(IReadOnlyList<CaseEvent> events, bool all, string what)
    {
        foreach (var item in events.Where(e => all || !Sees(e.Audience)))
        {
            AddProse(item.Note, what);
            AddProse(item.Reason, what);
            AddProse(item.Charges, what);
        }
    }

    private void AddTexts(IReadOnlyList<CaseText> texts, bool all, string what)
    {
        foreach (var text in texts.Where(t => all || !Sees(t.Audience)))
            AddProse(text.Text, what);
    }

    private void AddNames(NameSet names, string what)
    {
        foreach (var name in names.Names)
        {
            AddName(name.Form, what, name.Span);
            foreach (var form in name.Cases.Values)
                AddName(form, what, name.Span);
            if (name is { Given: { } given, Family: { } family })
            {
                AddName($"{given} {family}", what, name.Span);
                AddName($"{family} {given}", what, name.Span);
            }
        }
    }

    private void AddLocalized(LocalizedText? text, string what)
    {
        foreach (var entry in text?.Entries ?? [])
            AddName(entry.Text, what, entry.Span ?? text!.Span!.Value);
    }

    // Lists of names in files often put the family name first.
    private void AddName(string? name, string what, SourceSpan span)
    {
        if (name is not { Length: >= ShortestName })
            return;
        _withheld.TryAdd(name, new WithheldText(name, what, span));
        if (what.StartsWith("name of a person", StringComparison.Ordinal) && name.Split(' ') is [var first, var second])
            _withheld.TryAdd($"{second} {first}", new WithheldText($"{second} {first}", what, span));
    }

    private void AddProse(LocalizedText? text, string what)
    {
        foreach (var entry in text?.Entries ?? [])
        {
            foreach (var run in PlainRuns.Of(entry.Text))
            {
                if (run.Length >= ShortestProse)
                    _withheld.TryAdd(run, new WithheldText(run, what, entry.Span ?? text!.Span!.Value));
            }
        }
    }

    // Namesakes, and sentences told twice, do not stop a build.
    private void LeaveOutWhatIsSeen(WorkspaceModel view)
    {
        foreach (var name in view.People.SelectMany(p => p.Name.Names).Concat(view.Organisations.SelectMany(o => o.Name.Names)))
        {
            _visible.Add(name.Form);
            _visible.UnionWith(name.Cases.Values);
        }

        _visible.UnionWith(view.Organisations.SelectMany(o => o.Short?.Entries ?? []).Select(e => e.Text));
        _visible.UnionWith(view.People.SelectMany(p => p.Texts).Concat(view.Situations.SelectMany(s => s.Texts)).SelectMany(t => t.Text.Entries).SelectMany(e => PlainRuns.Of(e.Text)));
        _visible.UnionWith(view.Documents.SelectMany(d => d.Contacts).SelectMany(c => new[] { c.Email, c.Phone }).OfType<string>());
        _visible.UnionWith(view.Sources.SelectMany(s => s.Authors).Select(a => a.Full));
        foreach (var text in _visible)
            _withheld.Remove(text);
    }
}
