using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Values;
using AppealKit.Workspace.Calendar;
using AppealKit.Workspace.Files;
using AppealKit.Workspace.Meetings;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Meetings;
using AppealKit.Workspace.Model.Occasions;
using AppealKit.Workspace.Model.Signatories;
using AppealKit.Workspace.Model.Sources;
using AppealKit.Workspace.Reading;
using AppealKit.Workspace.Reading.Documents;
using AppealKit.Workspace.Reading.Meetings;
using AppealKit.Workspace.Reading.Signatories;
using AppealKit.Workspace.Rules;
using AppealKit.Yaml.Reading;

namespace AppealKit.Workspace;

/// <summary>Reads a workspace and checks it.</summary>
public sealed class WorkspaceLoader
{
    private readonly IWorkspaceFiles _files;
    private readonly Func<LanguageTag, bool> _canWrite;

    /// <summary>A loader for a workspace.</summary>
    /// <param name="files">Its files, for example <see cref="DirectoryFiles"/>.</param>
    /// <param name="canWrite">
    /// Tells the languages that documents can be written in; of others nobody is told what texts are missing in them. Null for all.
    /// </param>
    public WorkspaceLoader(IWorkspaceFiles files, Func<LanguageTag, bool>? canWrite = null)
    {
        _files = files;
        _canWrite = canWrite ?? (_ => true);
    }

    /// <summary>Told the settings as soon as they are known, while the rest is still read.</summary>
    public Action<WorkspaceSettings>? SettingsRead { get; init; }

    /// <summary>Begins to read what belongs to every workspace: the calendar that the program brings along.</summary>
    public static void ReadAhead() => _ = Task.Run(() => BuiltInCalendar.Instance);

    /// <summary>Reads every file and checks what they say together.</summary>
    /// <returns>
    /// The model with everything that could be read, and all findings by file and place. There is a model even with errors, as long as there is a
    /// <c>cases/workspace.yaml</c>: what is broken is left out of it, so that commands that only show something still work.
    /// </returns>
    public StageResult<WorkspaceModel> Load()
    {
        ReadAhead();
        var listing = _files.List("cases");
        var diagnostics = new DiagnosticBag();
        // Templates are read later, each when it is wanted; that one of them will not be there must be said now.
        foreach (var folder in new[] { listing, _files.List("templates") })
        {
            diagnostics.AddRange(folder.LeadingOut.Select(WorkspaceDiagnostics.LeadsOut));
            diagnostics.AddRange(folder.Unreadable.Select(WorkspaceDiagnostics.Unreadable));
        }

        var input = new InputReader(_files, diagnostics);
        var files = new WorkspaceFileSet(listing);
        diagnostics.AddRange(files.NotRead.Select(f => WorkspaceDiagnostics.NotRead(f.Path, f.Meant)));
        diagnostics.AddRange(files.NotDocuments.Select(WorkspaceDiagnostics.FolderWithoutDocument));
        if (!files.HasSettings)
        {
            diagnostics.Add(WorkspaceDiagnostics.NoWorkspace());
            return new StageResult<WorkspaceModel>(null, diagnostics.ToList());
        }

        var model = Read(files, input, diagnostics);
        model = model with { SawAllDocuments = model.SawAllDocuments && !listing.Unreadable.Concat(listing.LeadingOut).Any(HoldsDocuments) };
        AllRules.Check(new RuleContext(model, _canWrite, input.Damaged, input.DamagedFiles, diagnostics));
        return new StageResult<WorkspaceModel>(model, InOrder(diagnostics));
    }

    private static bool HoldsDocuments(string folder) => folder is "cases" or "cases/documents" or "cases/meetings";

    private WorkspaceModel Read(WorkspaceFileSet files, InputReader input, DiagnosticBag diagnostics)
    {
        input.ReadAhead(files.Yaml);
        var (root, file) = input.ReadYaml(WorkspaceLocator.SettingsPath, kind: null, WorkspaceDiagnostics.SettingsEmpty);
        var settings = SettingsReader.Read(root, file, diagnostics);
        SettingsRead?.Invoke(settings);
        var context = new RecordContext(new ReadingContext(diagnostics, settings.FirstLanguage), settings);
        var people = ReadEach(files.People, ReferenceKind.Person, input, (node, name) => PersonReader.Read(node, name, context), p => p.Id, p => p.IdSpan);
        var situations = ReadEach(files.Situations, null, input, (node, name) => SituationReader.Read(node, name, context), s => s.Id, s => s.IdSpan);
        var organisations = ReadList<Organisation>(files.Organisations, ReferenceKind.Organisation, input, node => OrganisationReader.Read(node, context));
        var sources = ReadList<Source>(files.Sources, ReferenceKind.Source, input, node => SourceReader.Read(node, context));
        var figures = ReadList<Figure>(files.Figures, null, input, node => FigureReader.Read(node, context));
        var (documents, unread) = ReadDocuments(files, input, context);
        var before = diagnostics.Count;
        var meetings = ReadEach(files.Meetings, ReferenceKind.Meeting, input, (node, name) => MeetingReader.Read(node, name, context), m => m.Id, m => m.IdSpan);
        var sawAllSessions = !diagnostics.Skip(before).Any(d => d.Severity == Severity.Error);
        var wanted = ReadWanted(files, meetings, documents, unread, input, context);
        var ledgers = ReadLedgers(files, documents, input, context);
        var builtIn = BuiltInCalendar.Instance;
        var occasions = ReadList<Occasion>(
            files.Occasions, ReferenceKind.Occasion, input, node => OccasionReader.Read(node, isBuiltIn: false, builtIn.Islamic, context));
        return new WorkspaceModel
        {
            Settings = settings,
            People = people,
            Situations = situations,
            Organisations = organisations,
            Sources = sources,
            Figures = figures,
            Occasions = [.. occasions, .. builtIn.Occasions],
            Meetings = meetings,
            SessionDocuments = wanted.Answers,
            Documents = [.. documents.Select(d => MeetingCompletion.Complete(d, meetings)).Concat(wanted.Composed).OrderBy(d => d.Id, StringComparer.Ordinal)],
            SawAllDocuments = sawAllSessions,
            UnreadDocuments = unread,
            DocumentFolders = files.DocumentFolders.ToHashSet(StringComparer.Ordinal),
            Ledgers = ledgers,
            Stretches = context.Values.Stretches,
            Files = input.Finish(),
        };
    }

    private static List<T> ReadEach<T>(
        IReadOnlyList<string> paths, ReferenceKind? kind, InputReader input, Func<Yaml.PositionedNode, string, T?> read, Func<T, string> id, Func<T, SourceSpan> span)
        where T : class
    {
        var records = new List<T>(paths.Count);
        foreach (var path in paths)
        {
            if (input.ReadYaml(path, kind).Root is { } root && read(root, Path.GetFileNameWithoutExtension(path)) is { } record)
                records.Add(record);
        }

        // Of two with one id, the one whose file is named after it comes first.
        records.Sort((a, b) => string.CompareOrdinal(id(a), id(b)) is var order and not 0 ? order : IsNamedAfterIt(b).CompareTo(IsNamedAfterIt(a)));
        return records;

        bool IsNamedAfterIt(T record) => Path.GetFileNameWithoutExtension(span(record).File.Path) == id(record);
    }

    private static List<T> ReadList<T>(string? path, ReferenceKind? kind, InputReader input, Func<Yaml.PositionedNode, List<T>> read) =>
        path is not null && input.ReadYaml(path, kind).Root is { } root ? read(root) : [];

    private static (List<DocumentDefinition> Read, List<UnreadDocument> Unread) ReadDocuments(WorkspaceFileSet files, InputReader input, RecordContext context)
    {
        var (documents, unread) = (new List<DocumentDefinition>(files.Documents.Count), new List<UnreadDocument>());
        foreach (var folder in files.Documents)
        {
            var bodies = ReadBodies(folder, input, context);
            var (root, file) = input.ReadYaml(folder.Definition!, ReferenceKind.Document, WorkspaceDiagnostics.DocumentEmpty);
            if (root is not null && DocumentReader.Read(root, file, folder.Name, bodies, context) is { } document)
                documents.Add(document);
            else
                unread.Add(new UnreadDocument(folder.Name, bodies.Count > 0 ? [.. bodies.Select(b => b.Language)] : context.Settings.Languages));
        }

        documents.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id));
        return (documents, unread);
    }

    private static List<BodyFile> ReadBodies(DocumentFolder folder, InputReader input, RecordContext context)
    {
        var bodies = new List<BodyFile>(folder.Bodies.Count);
        // The name in its usual form first: `body.en.md` before `body.EN.md`.
        foreach (var (path, language) in folder.Bodies.Where(b => b.IsUsual).Concat(folder.Bodies.Where(b => !b.IsUsual)))
        {
            if (input.ReadText(path) is not { } body)
                continue;
            if (bodies.Find(b => b.Language == language) is { } first)
                context.Values.Diagnostics.Add(WorkspaceDiagnostics.SecondBody(body.Span(0, 0), first.File.Path, language));
            else
                bodies.Add(BodyReader.Read(body, language, context.Values));
        }

        return bodies;
    }

    // Prose without a definition belongs to a document that a meeting wants, or to none.
    private static SessionDocuments ReadWanted(
        WorkspaceFileSet files, List<Meeting> meetings, List<DocumentDefinition> documents, List<UnreadDocument> unread, InputReader input, RecordContext context)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        var wanted = new SessionDocuments(context.Settings, documents, unread.Select(d => d.Id), BodiesOf);
        foreach (var meeting in meetings.DistinctBy(m => m.Id, StringComparer.Ordinal))
            wanted.Add(meeting);
        foreach (var folder in files.Undefined.Values.Where(f => !used.Contains(f.Name)))
        {
            var meant = NameSuggestion.Nearest(folder.Name, wanted.Composed.Select(d => d.Id));
            context.Diagnostics.AddRange(folder.Bodies.Select(b => WorkspaceDiagnostics.NotRead(b.Path, meant is null ? null : $"cases/documents/{meant}/{Path.GetFileName(b.Path)}")));
        }

        return wanted;

        IReadOnlyList<BodyFile> BodiesOf(string id)
        {
            if (!files.Undefined.TryGetValue(id, out var folder))
                return [];
            used.Add(id);
            return ReadBodies(folder, input, context);
        }
    }

    private static List<Ledger> ReadLedgers(WorkspaceFileSet files, List<DocumentDefinition> documents, InputReader input, RecordContext context)
    {
        var ledgers = new List<Ledger>();
        foreach (var folder in files.Documents)
        {
            if (folder.Ledger is not { } path)
                continue;
            var (root, file) = input.ReadYaml(path, kind: null);
            // The folder of a document that could not be read has its name all the same.
            var id = documents.Find(d => d.File.Path == folder.Definition)?.Id ?? folder.Name;
            if (root is not null && LedgerReader.Read(root, file, id, context) is { } ledger)
                ledgers.Add(ledger);
        }

        return ledgers;
    }

    private static IReadOnlyList<Diagnostic> InOrder(DiagnosticBag diagnostics) =>
        diagnostics.Count < 2 ? diagnostics.ToList() : [.. diagnostics
            .OrderBy(d => d.FilePath, StringComparer.Ordinal).ThenBy(d => d.Span?.Start ?? -1)
            // What a meeting gives to several documents is wrong once.
            .DistinctBy(d => (d.Code, d.FilePath, d.Span?.Start, d.Span?.Length, d.Message))];
}
