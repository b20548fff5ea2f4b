using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Workspace.Model.People;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Model.Sources;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace.Model;

/// <summary>Everything that a workspace says, checked; or, after <see cref="ForAudience"/>, what an audience may see of it.</summary>
public sealed record WorkspaceModel
{
    private IReadOnlyList<Person> _everybody = [];
    private Dictionary<string, Person> _people = [];
    private Dictionary<string, Organisation> _organisations = [];
    private Dictionary<string, Source> _sources = [];
    private Dictionary<string, Figure> _figures = [];
    private Dictionary<string, Situation> _situations = [];
    private Dictionary<string, Occasion> _occasions = [];
    private Dictionary<string, DocumentDefinition> _documents = [];
    private Dictionary<string, Meeting> _meetings = [];
    private IReadOnlyList<Ledger> _ledgers = [];

    /// <summary>The settings.</summary>
    public required WorkspaceSettings Settings { get; init; }

    /// <summary>The audience that this model was cut down for; <see cref="Values.Audience.Internal"/> means that nothing was.</summary>
    public Audience Audience { get; init; } = Audience.Internal;

    /// <summary>The people, by id in ordinal order.</summary>
    public IReadOnlyList<Person> People
    {
        get => Seen(_everybody, EntryKind.People);
        init => (_people, _everybody) = (Index(value, p => p.Id), value);
    }

    /// <summary>The organisations, in the order of the file.</summary>
    public IReadOnlyList<Organisation> Organisations
    {
        get => Seen(field, EntryKind.Organisations);
        init => (_organisations, field) = (Index(value, o => o.Id), value);
    } = [];

    /// <summary>The sources, in the order of the file.</summary>
    public IReadOnlyList<Source> Sources
    {
        get => Seen(field, EntryKind.Sources);
        init => (_sources, field) = (Index(value, s => s.Id), value);
    } = [];

    /// <summary>The figures, in the order of the file.</summary>
    public IReadOnlyList<Figure> Figures
    {
        get => Seen(field, EntryKind.Figures);
        init => (_figures, field) = (Index(value, f => f.Id), value);
    } = [];

    /// <summary>The situations, by id in ordinal order.</summary>
    public IReadOnlyList<Situation> Situations
    {
        get => Seen(field, EntryKind.Situations);
        init => (_situations, field) = (Index(value, s => s.Id), value);
    } = [];

    /// <summary>The occasions, the workspace's own first, then the built-in ones.</summary>
    public IReadOnlyList<Occasion> Occasions
    {
        get => Seen(field, EntryKind.Occasions);
        init => (_occasions, field) = (Index(value, o => o.Id), value);
    } = [];

    /// <summary>The meetings, by id in ordinal order.</summary>
    public IReadOnlyList<Meeting> Meetings
    {
        get => Seen(field, EntryKind.Meetings);
        init => (_meetings, field) = (Index(value, m => m.Id), value);
    } = [];

    /// <summary>The documents that answer what is wanted for sessions, by meeting, session and kind in the order of the files.</summary>
    public IReadOnlyList<SessionDocument> SessionDocuments
    {
        get => Seen(field, EntryKind.Meetings);
        init;
    } = [];

    /// <summary>The documents, by id in ordinal order; those put together for sessions of meetings are among them.</summary>
    public IReadOnlyList<DocumentDefinition> Documents
    {
        get => Seen(field, EntryKind.Documents);
        init => (_documents, field) = (Index(value, d => d.Id), value);
    } = [];

    /// <summary>Documents that are not among <see cref="Documents"/> because of errors in their definition, by id in ordinal order.</summary>
    public IReadOnlyList<UnreadDocument> UnreadDocuments { get; init; } = [];

    /// <summary>The names of the folders with a definition of a document, or with what was probably meant to be one.</summary>
    public IReadOnlySet<string> DocumentFolders { get; init; } = new HashSet<string>();

    /// <summary>False if the folder of documents could not be listed whole: there may be documents that nobody has seen.</summary>
    public bool SawAllDocuments { get; init; } = true;

    /// <summary>The ledgers of signatories, by folder. They are cut down by what each signatory allows, not by audience.</summary>
    public IReadOnlyList<Ledger> Ledgers
    {
        get => Seen(field, EntryKind.Ledgers);
        init => (_ledgers, field) = (value, value);
    } = [];

    /// <summary>The entries that are meant for an audience, as stretches of their files.</summary>
    public IReadOnlyList<AudienceStretch> Stretches { get; init; } = [];

    /// <summary>The files it was read from, by path in ordinal order.</summary>
    public IReadOnlyList<InputFile> Files { get; init; } = [];

    /// <summary>Told of whatever is read of this model; null if nobody asks.</summary>
    public IModelReads? Reads { get; init; }

    /// <summary>The person of an id, or null.</summary>
    public Person? FindPerson(string id) => Seen(_people.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The organisation of an id, or null.</summary>
    public Organisation? FindOrganisation(string id) => Seen(_organisations.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The source of an id, or null.</summary>
    public Source? FindSource(string id) => Seen(_sources.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The figure of an id, or null.</summary>
    public Figure? FindFigure(string id) => Seen(_figures.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The situation of an id, or null.</summary>
    public Situation? FindSituation(string id) => Seen(_situations.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The occasion of an id, or null.</summary>
    public Occasion? FindOccasion(string id) => Seen(_occasions.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The meeting of an id, or null.</summary>
    public Meeting? FindMeeting(string id) => Seen(_meetings.GetValueOrDefault(id), x => x.IdSpan.File);

    /// <summary>The document of an id, or null.</summary>
    public DocumentDefinition? FindDocument(string id)
    {
        var document = Seen(_documents.GetValueOrDefault(id), d => d.File);
        if (Reads is { } reads && document is not null)
        {
            foreach (var body in document.Bodies)
                reads.Read(body.File);
        }

        return document;
    }

    /// <summary>The ledger of a document, or null.</summary>
    public Ledger? FindLedger(string documentId) => Seen(_ledgers.FirstOrDefault(l => l.DocumentId == documentId), l => l.File);

    /// <summary>True if names are inflected in a language: if anybody in the workspace has a form for a grammatical case in it.</summary>
    public bool InflectsNames(LanguageTag language)
    {
        var inflects = _everybody.Select(p => p.Name).Concat(_organisations.Values.Select(o => o.Name)).Any(n => n.Find(language) is { Cases.Count: > 0 });
        Reads?.AskedWhetherInflected(language, inflects);
        return inflects;
    }

    /// <summary>The entries of a group of cases: as listed, or chosen by its condition on a day.</summary>
    public IReadOnlyList<CaseGroupMember> MembersOf(CaseGroup group, DateOnly day)
    {
        if (group.Where is not { } filter)
            return group.People;
        IReadOnlyList<CaseGroupMember> chosen = [.. _everybody.Where(p => filter.Matches(p, day))
            .Select(p => new CaseGroupMember([new Reference(p.Id, filter.Span)], Text: null, filter.Span))];
        Reads?.Chose(group, day, chosen);
        return chosen;
    }

    /// <summary>The model as an audience sees it: people, events, texts, aliases, sources, contacts and mentions that it may not see are gone.</summary>
    public WorkspaceModel ForAudience(Audience audience) => AudienceView.Of(this, audience);

    /// <summary>The texts that an audience may not see, to be searched for in files made for it. Ask the full model.</summary>
    /// <param name="seen">What the audience sees: the model of <see cref="ForAudience"/>.</param>
    public IReadOnlyList<WithheldText> WithheldFrom(WorkspaceModel seen) => Withholding.Collect(this, seen, documentId: null).Texts;

    /// <summary>What a document lists although an audience may not see it: a warning each, without any name. Ask the full model.</summary>
    /// <param name="document">The document, of the full model.</param>
    /// <param name="seen">What the audience sees: the model of <see cref="ForAudience"/>.</param>
    public IReadOnlyList<Diagnostic> AudienceFindings(DocumentDefinition document, WorkspaceModel seen) =>
        AudienceFindingsCollector.Of(this, document, seen);

    private IReadOnlyList<T> Seen<T>(IReadOnlyList<T> list, EntryKind kind)
    {
        Reads?.ReadAll(kind);
        return list;
    }

    private T? Seen<T>(T? entry, Func<T, SourceFile> fileOf)
        where T : class
    {
        if (Reads is not null && entry is not null)
            Reads.Read(fileOf(entry));
        return entry;
    }

    private static Dictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> id)
    {
        var index = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
            index.TryAdd(id(item), item);
        return index;
    }
}
