using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Audiences.Search;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Model.Sources;

namespace AppealKit.Workspace.Audiences;

/// <summary>Collects what an audience may not see, in every form in which it could stand in a finished file.</summary>
internal sealed class Withholding
{
    // Shorter words are found in anything.
    private const int ShortestName = 4;
    private const int ShortestPerson = 3;
    private const int ShortestUnheard = 2;
    private const int ShortestAbbreviation = 3;

    // A stretch of prose shorter than this may well stand in another text.
    private const int ShortestProse = 25;

    private readonly Audience _audience;
    private readonly Dictionary<string, WithheldText> _withheld = new(StringComparer.Ordinal);

    private Withholding(Audience audience) => _audience = audience;

    /// <summary>What to search for.</summary>
    /// <param name="model">The full model.</param>
    /// <param name="seen">What the audience sees of it.</param>
    /// <param name="documentId">The document whose files are searched; null for what belongs to none.</param>
    public static WithheldContent Collect(WorkspaceModel model, WorkspaceModel seen, string? documentId)
    {
        var collector = new Withholding(seen.Audience);
        foreach (var person in model.People)
            collector.AddPerson(person);
        foreach (var organisation in model.Organisations.Where(o => !collector.Sees(o.Audience)))
            collector.AddOrganisation(organisation);
        var documents = AnnouncedDocuments.With(model, documentId);
        var unnamed = new List<Organisation>();
        foreach (var (organisation, entry) in HiddenOrganisations.Of(model, seen, documents))
        {
            unnamed.Add(organisation);
            collector.AddOrganisation(organisation, entry);
        }

        foreach (var source in model.Sources.Where(s => !collector.Sees(s.Audience)))
            collector.AddSource(source);
        foreach (var situation in model.Situations)
            collector.AddSituation(situation);
        foreach (var document in model.Documents)
            collector.AddContacts(document);
        foreach (var meeting in model.Meetings)
            collector.AddSpeakers(meeting);
        var signatories = new HiddenSignatories(model, documents);
        foreach (var signatory in signatories.Hidden)
            collector.AddSignatory(signatory, signatories.AreFew ? WithheldKind.Person : WithheldKind.PersonInFull);
        foreach (var signatory in signatories.All)
        {
            collector.AddText(signatory.Email, "e-mail of a signatory", signatory.Span);
            foreach (var entry in signatory.History)
                collector.AddSpeaker(entry.By);
        }

        var letters = new LetterTable();
        var names = new SeenNames(letters);
        var view = unnamed.Count == 0 ? seen : seen with { Organisations = [.. seen.Organisations.Where(o => !unnamed.Contains(o))] };
        if (collector._withheld.Count > 0)
            collector.LeaveOutWhatIsSeen(view, new SeenNameCollector(names, unnamed).Collect(model, view, signatories.Named), letters);
        var texts = collector._withheld.Values.OrderBy(w => w.Text, StringComparer.Ordinal).ToList();
        return new WithheldContent(texts, names, new OrdinaryWords(seen, letters), letters, [.. unnamed.Select(o => o.Id)]);
    }

    private bool Sees(Audience meantFor) => AudienceView.MaySee(_audience, meantFor);

    private void AddPerson(Person person)
    {
        var hidden = !Sees(person.Audience);
        if (hidden)
        {
            AddNames(person.Name, "name of a person", WithheldKind.Person);
            foreach (var spelling in person.Spellings)
                Add(spelling.Value, "name of a person", spelling.Span ?? person.IdSpan, WithheldKind.Person);
        }

        // An alias that must not be shown stays inside even where the person is public.
        foreach (var alias in person.Aliases.Where(a => hidden || (!a.IsShown && _audience < Audience.Internal)))
            Add(alias.Text, "alias of a person", alias.Span, WithheldKind.Phrase);
        AddEvents(person.Events, hidden, "event of a person");
        AddTexts(person.Texts, hidden, "text about a person");
    }

    private void AddSituation(Situation situation)
    {
        var hidden = !Sees(situation.Audience);
        AddEvents(situation.Events, hidden, "event of a situation");
        AddTexts(situation.Texts, hidden, "text about a situation");
    }

    // One that a ledger does not name is told of by the place there: its own entry is for everybody.
    private void AddOrganisation(Organisation organisation, SourceSpan? inLedger = null)
    {
        var whichOne = "of an organisation" + (inLedger is null ? "" : " that is not named among the signatories");
        var names = organisation.Name.Names.SelectMany(n => n.AllForms.Select(f => (f, (SourceSpan?)n.Span, n.Language.Value)))
            .Concat(organisation.FormerNames.SelectMany(f => f.Entries.Select(e => (e.Text, e.Span ?? f.Span, e.Language.Value))))
            .Concat(organisation.Spellings.Select(s => (s.Value, s.Span, "")));
        foreach (var (name, span, language) in names)
            Add(name, "name " + whichOne, inLedger ?? span ?? organisation.IdSpan, WithheldKind.Phrase, language: language.Length > 0 ? language : null);
        foreach (var entry in organisation.Short?.Entries ?? [])
            Add(entry.Text, "abbreviation " + whichOne, inLedger ?? entry.Span ?? organisation.IdSpan, WithheldKind.Abbreviation, language: entry.Language.Value);
        AddText(WithoutScheme(organisation.Url), "address " + whichOne, inLedger ?? organisation.IdSpan);
    }

    // A page below it, or the address as it is said, names the organisation as well.
    private static string? WithoutScheme(string? url)
    {
        var address = url is null ? null : url[(url.IndexOf("://", StringComparison.Ordinal) is >= 0 and var at ? at + 3 : 0)..].TrimEnd('/');
        return address?.StartsWith("www.", StringComparison.OrdinalIgnoreCase) == true ? address[4..] : address;
    }

    private void AddSource(Source source)
    {
        var place = source.TitleSpan ?? source.IdSpan;
        AddText(source.Title, "title of a source", place);
        AddText(source.Url, "address of a source", source.IdSpan);
        AddText(source.Archive, "address of a source", source.IdSpan);
        foreach (var name in source.Named)
            AddAuthor(name, source.IdSpan);
        foreach (var version in source.Versions)
        {
            AddText(version.Title, "title of a source", source.IdSpan);
            AddText(version.Url, "address of a source", source.IdSpan);
        }
    }

    private void AddAuthor(SourceName name, SourceSpan span) =>
        Add(name.Full, "author of a source", span, name.Literal is null ? WithheldKind.Person : WithheldKind.Phrase, name.Given, name.Family);

    private void AddSpeakers(Meeting meeting)
    {
        foreach (var speaker in meeting.Speakers.Where(s => !Sees(s.Audience) || !Sees(meeting.Audience)))
            AddLocalized(speaker.Name, "name of a speaker", WithheldKind.PersonInFull);
    }

    private void AddContacts(DocumentDefinition document)
    {
        foreach (var contact in document.Contacts.Where(c => !Sees(c.Audience)))
        {
            AddLocalized(contact.Name, "name of a contact", WithheldKind.PersonInFull);
            AddText(contact.Email, "e-mail of a contact", contact.Span);
            Add(contact.Phone, "telephone number of a contact", contact.Span, WithheldKind.Telephone);
        }
    }

    // Whoever is not named is found even in files for ourselves: such files are passed on too.
    private void AddSignatory(Signatory signatory, WithheldKind kind)
    {
        if (signatory.Name is { } name)
            AddNames(name, "name of a person who is not named among the signatories", kind);
    }

    // Whoever speaks for somebody acts for them and does not sign: a name in full, for nobody gave it to be printed.
    private void AddSpeaker(Located<string>? by)
    {
        if (by?.Span is { } span)
            Add(SpeakerName.In(by.Value.Value), "name of a person who spoke for a signatory", span, WithheldKind.PersonInFull);
    }

    private void AddEvents(IReadOnlyList<CaseEvent> events, bool all, string what)
    {
        foreach (var text in events.Where(e => all || !Sees(e.Audience)).SelectMany(e => e.Texts))
            AddProse(text, what);
    }

    private void AddTexts(IReadOnlyList<CaseText> texts, bool all, string what)
    {
        foreach (var text in texts.Where(t => all || !Sees(t.Audience)))
            AddProse(text.Text, what);
    }

    private void AddNames(NameSet names, string what, WithheldKind kind)
    {
        foreach (var name in names.Names)
        {
            Add(name.Form, what, name.Span, kind, name.Given, name.Family, name.Language.Value);
            foreach (var form in name.CaseForms)
                Add(form, what, name.Span, kind, language: name.Language.Value);
        }
    }

    private void AddLocalized(LocalizedText? text, string what, WithheldKind kind)
    {
        foreach (var entry in text?.Entries ?? [])
            Add(entry.Text, what, entry.Span ?? text!.Span!.Value, kind, language: entry.Language.Value);
    }

    private void AddText(string? text, string what, SourceSpan span) => Add(text, what, span, WithheldKind.Words);

    private void Add(string? text, string what, SourceSpan span, WithheldKind kind, string? given = null, string? family = null, string? language = null)
    {
        if (text is not null && text.Length >= ShortestOf(text, kind))
            _withheld.TryAdd(text, new WithheldText(text, what, span) { Kind = kind, Given = given, Family = family, Language = language });
    }

    // 李伟 is a whole name.
    private static int ShortestOf(string text, WithheldKind kind) => kind switch
    {
        WithheldKind.Abbreviation => ShortestAbbreviation,
        WithheldKind.Person or WithheldKind.PersonInFull => UnheardLetters.AreIn(text) ? ShortestUnheard : ShortestPerson,
        _ => ShortestName,
    };

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
    private void LeaveOutWhatIsSeen(WorkspaceModel view, SeenNames names, LetterTable letters)
    {
        var texts = view.Organisations.SelectMany(o => o.Name.Names).SelectMany(n => n.AllForms).ToHashSet(StringComparer.Ordinal);
        texts.UnionWith(view.Organisations.SelectMany(o => o.Short?.Entries ?? []).Select(e => e.Text));
        texts.UnionWith(view.People.SelectMany(p => p.Texts).Concat(view.Situations.SelectMany(s => s.Texts)).SelectMany(t => t.Text.Entries).SelectMany(e => PlainRuns.Of(e.Text)));
        texts.UnionWith(view.Documents.SelectMany(d => d.Contacts).SelectMany(c => new[] { c.Email, c.Phone }).OfType<string>());
        foreach (var text in texts)
            _withheld.Remove(text);
        foreach (var (text, withheld) in _withheld)
        {
            if (withheld.Kind is WithheldKind.Person or WithheldKind.PersonInFull && IsNamesake(withheld, names, letters))
                _withheld.Remove(text);
        }
    }

    private static bool IsNamesake(WithheldText withheld, SeenNames names, LetterTable letters)
    {
        var parts = NameParts.Of(withheld);
        return parts.Given.Count > 0 && parts.Family.Count > 0
            && names.HasPair(WordSkeleton.Of(parts.Given[0], letters), WordSkeleton.Of(parts.Family[^1], letters));
    }
}
