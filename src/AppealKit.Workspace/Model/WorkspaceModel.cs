using AppealKit.Diagnostics;
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
    private Dictionary<string, Person> _people = [];
    private Dictionary<string, Organisation> _organisations = [];
    private Dictionary<string, Source> _sources = [];
    private Dictionary<string, Figure> _figures = [];
    private Dictionary<string, Situation> _situations = [];
    private Dictionary<string, Occasion> _occasions = [];
    private Dictionary<string, DocumentDefinition> _documents = [];
    private Dictionary<string, Meeting> _meetings = [];

    /// <summary>The settings.</summary>
    public required WorkspaceSettings Settings { get; init; }

    /// <summary>The audience that this model was cut down for; <see cref="Values.Audience.Internal"/> means that nothing was.</summary>
    public Audience Audience { get; init; } = Audience.Internal;

    /// <summary>The people, by id in ordinal order.</summary>
    public IReadOnlyList<Person> People
    {
        get;
        init => (_people, field) = (Index(value, p => p.Id), value);
    } = [];

    /// <summary>The organisations, in the order of the file.</summary>
    public IReadOnlyList<Organisation> Organisations
    {
        get;
        init => (_organisations, field) = (Index(value, o => o.Id), value);
    } = [];

    /// <summary>The sources, in the order of the file.</summary>
    public IReadOnlyList<Source> Sources
    {
        get;
        init => (_sources, field) = (Index(value, s => s.Id), value);
    } = [];

    /// <summary>The figures, in the order of the file.</summary>
    public IReadOnlyList<Figure> Figures
    {
        get;
        init => (_figures, field) = (Index(value, f => f.Id), value);
    } = [];

    /// <summary>The situations, by id in ordinal order.</summary>
    public IReadOnlyList<Situation> Situations
    {
        get;
        init => (_situations, field) = (Index(value, s => s.Id), value);
    } = [];

    /// <summary>The occasions, the workspace's own first, then the built-in ones.</summary>
    public IReadOnlyList<Occasion> Occasions
    {
        get;
        init => (_occasions, field) = (Index(value, o => o.Id), value);
    } = [];

    /// <summary>The meetings, by id in ordinal order.</summary>
    public IReadOnlyList<Meeting> Meetings
    {
        get;
        init => (_meetings, field) = (Index(value, m => m.Id), value);
    } = [];

    /// <summary>The documents that answer what is wanted for sessions, by meeting, session and kind in the order of the files.</summary>
    public IReadOnlyList<SessionDocument> SessionDocuments { get; init; } = [];

    /// <summary>The documents, by id in ordinal order; those put together for sessions of meetings are among them.</summary>
    public IReadOnlyList<DocumentDefinition> Documents
    {
        get;
        init => (_documents, field) = (Index(value, d => d.Id), value);
    } = [];

    /// <summary>Documents that are not among <see cref="Documents"/> because of errors in their definition, by id in ordinal order.</summary>
    public IReadOnlyList<UnreadDocument> UnreadDocuments { get; init; } = [];

    /// <summary>The names of the folders with a definition of a document, or with what was probably meant to be one.</summary>
    public IReadOnlySet<string> DocumentFolders { get; init; } = new HashSet<string>();

    /// <summary>False if the folder of documents could not be listed whole: there may be documents that nobody has seen.</summary>
    public bool SawAllDocuments { get; init; } = true;

    /// <summary>The ledgers of signatories, by folder. They are cut down by what each signatory allows, not by audience.</summary>
    public IReadOnlyList<Ledger> Ledgers { get; init; } = [];

    /// <summary>The entries that are meant for an audience, as stretches of their files.</summary>
    public IReadOnlyList<AudienceStretch> Stretches { get; init; } = [];

    /// <summary>The files it was read from, by path in ordinal order.</summary>
    public IReadOnlyList<InputFile> Files { get; init; } = [];

    /// <summary>The person of an id, or null.</summary>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>The organisation of an id, or null.</summary>
    public Organisation? FindOrganisation(string id) => _organisations.GetValueOrDefault(id);

    /// <summary>The source of an id, or null.</summary>
    public Source? FindSource(string id) => _sources.GetValueOrDefault(id);

    /// <summary>The figure of an id, or null.</summary>
    public Figure? FindFigure(string id) => _figures.GetValueOrDefault(id);

    /// <summary>The situation of an id, or null.</summary>
    public Situation? FindSituation(string id) => _situations.GetValueOrDefault(id);

    /// <summary>The occasion of an id, or null.</summary>
    public Occasion? FindOccasion(string id) => _occasions.GetValueOrDefault(id);

    /// <summary>The meeting of an id, or null.</summary>
    public Meeting? FindMeeting(string id) => _meetings.GetValueOrDefault(id);

    /// <summary>The document of an id, or null.</summary>
    public DocumentDefinition? FindDocument(string id) => _documents.GetValueOrDefault(id);

    /// <summary>The ledger of a document, or null.</summary>
    public Ledger? FindLedger(string documentId) => Ledgers.FirstOrDefault(l => l.DocumentId == documentId);

    /// <summary>The entries of a group of cases: as listed, or chosen by its condition on a day.</summary>
    public IReadOnlyList<CaseGroupMember> MembersOf(CaseGroup group, DateOnly day)
    {
        if (group.Where is not { } filter)
            return group.People;
        return [.. People.Where(p => filter.Matches(p, day))
            .Select(p => new CaseGroupMember([new Reference(p.Id, filter.Span)], Text: null, filter.Span))];
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

    private static Dictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> id)
    {
        var index = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
            index.TryAdd(id(item), item);
        return index;
    }
}
