using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Composition.Templates;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Incremental;

/// <summary>Digests of all that texts can be made from, each computed once and only if somebody asks. Safe for several threads.</summary>
internal sealed class InputDigests
{
    private readonly WorkspaceModel _model;
    private readonly WorkspaceModel _seen;
    private readonly TemplateStore _templates;
    private readonly LanguagePackStore _packs;
    private readonly Lazy<Dictionary<string, string>> _files;
    private readonly Lazy<string> _everything;
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>Makes the digests of a workspace.</summary>
    /// <param name="model">The whole model.</param>
    /// <param name="seen">The model as the audience sees it.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="packs">The language packs among them.</param>
    public InputDigests(WorkspaceModel model, WorkspaceModel seen, TemplateStore templates, LanguagePackStore packs)
    {
        (_model, _seen, _templates, _packs) = (model, seen, templates, packs);
        _files = new Lazy<Dictionary<string, string>>(FilesByPath);
        _everything = new Lazy<string>(() => DigestOf(
            model.Files.SelectMany(f => new[] { f.Path, f.Sha256 })
                .Concat(templates.Files.OwnPaths.Order(StringComparer.Ordinal).SelectMany(p => new[] { p, templates.Files.Read(p)?.Text ?? "" }))));
    }

    /// <summary>The digest of what every text depends on.</summary>
    /// <param name="program">Digest of the program.</param>
    /// <param name="request">What is built.</param>
    public string Ground(string program, BuildRequest request) => DigestOf(
        new[]
        {
            program,
            request.Audience.ToString(),
            request.Today.DayNumber.ToString(CultureInfo.InvariantCulture),
            File("cases/workspace.yaml"),
        }
            .Concat(Ids("people", _seen.People, p => p.Id))
            .Concat(Ids("organisations", _seen.Organisations, o => o.Id))
            .Concat(Ids("sources", _seen.Sources, s => s.Id))
            .Concat(Ids("figures", _seen.Figures, f => f.Id))
            .Concat(Ids("situations", _seen.Situations, s => s.Id))
            .Concat(Ids("occasions", _seen.Occasions, o => o.Id))
            .Concat(Ids("meetings", _seen.Meetings, m => m.Id)));

    /// <summary>What a text was made from, with the digests of now.</summary>
    /// <param name="document">Its document.</param>
    /// <param name="reads">What it read.</param>
    public IReadOnlyList<RecordedInput> Of(DocumentDefinition document, TextReads reads)
    {
        if (reads.IsOfEverything)
            return [Now(InputKind.Everything, "")];
        var inputs = new List<RecordedInput> { Now(InputKind.Cases, document.Id) };
        foreach (var file in FilesOf(document).Concat(reads.Files).Distinct(StringComparer.Ordinal).Where(_files.Value.ContainsKey))
            inputs.Add(Now(InputKind.File, file));
        foreach (var kind in Enum.GetValues<EntryKind>())
        {
            if (reads.HasRead(kind))
                inputs.Add(Now(InputKind.List, kind.ToString()));
        }

        foreach (var template in reads.Templates)
            inputs.Add(Now(InputKind.Template, template));
        foreach (var pack in reads.Packs)
            inputs.Add(Now(InputKind.Pack, pack));
        foreach (var language in reads.Inflected)
            inputs.Add(Now(InputKind.Inflection, language));
        return inputs;
    }

    /// <summary>True if an input is what it was.</summary>
    public bool IsSame(RecordedInput input) => Now(input.Kind, input.Name).Digest == input.Digest;

    private RecordedInput Now(InputKind kind, string name) => new(kind, name, kind switch
    {
        InputKind.File => File(name),
        InputKind.Everything => _everything.Value,
        _ => _known.GetOrAdd(((int)kind).ToString(CultureInfo.InvariantCulture) + name, (_, at) => Compute(at.kind, at.name), (kind, name)),
    });

    private string Compute(InputKind kind, string name) => kind switch
    {
        InputKind.Template => _templates.DigestOf(name),
        InputKind.Pack => LanguageTag.TryParse(name, out var tag) ? _packs.DigestOf(tag) : "",
        InputKind.Inflection => LanguageTag.TryParse(name, out var inflected) && _seen.InflectsNames(inflected) ? "yes" : "no",
        InputKind.Cases => _seen.FindDocument(name) is { } document ? DigestOf(document.Cases.SelectMany(g => g.People.SelectMany(m => m.People).Select(r => r.Id).Prepend("/" + g.Id))) : "",
        _ => Enum.TryParse<EntryKind>(name, out var list) ? DigestOf(PathsOf(list).Distinct(StringComparer.Ordinal).SelectMany(p => new[] { p, File(p) })) : "",
    };

    private IEnumerable<string> PathsOf(EntryKind kind) => (kind switch
    {
        EntryKind.People => _seen.People.Select(p => p.IdSpan.File),
        EntryKind.Organisations => _seen.Organisations.Select(o => o.IdSpan.File),
        EntryKind.Sources => _seen.Sources.Select(s => s.IdSpan.File),
        EntryKind.Figures => _seen.Figures.Select(f => f.IdSpan.File),
        EntryKind.Situations => _seen.Situations.Select(s => s.IdSpan.File),
        EntryKind.Occasions => _seen.Occasions.Select(o => o.IdSpan.File),
        EntryKind.Documents => _seen.Documents.SelectMany(d => d.Bodies.Select(b => b.File).Prepend(d.File)),
        EntryKind.Meetings => _seen.Meetings.Select(m => m.IdSpan.File),
        _ => _seen.Ledgers.Select(l => l.File),
    }).Select(f => f.Path);

    private static IEnumerable<string> FilesOf(DocumentDefinition document) => document.Bodies.Select(b => b.File.Path).Prepend(document.File.Path);

    // What the program brings along has no digest of its own: it belongs to the program.
    private string File(string path) => _files.Value.GetValueOrDefault(path, "");

    private static IEnumerable<string> Ids<T>(string kind, IReadOnlyList<T> entries, Func<T, string> id) => entries.Select(id).Prepend("/" + kind);

    private static string DigestOf(IEnumerable<string> words) => Digest.Of(Encoding.UTF8.GetBytes(string.Join('\n', words)));

    private Dictionary<string, string> FilesByPath()
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in _model.Files)
            files[file.Path] = file.Sha256;
        return files;
    }
}
