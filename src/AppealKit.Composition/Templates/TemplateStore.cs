using System.Collections.Concurrent;
using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating;

namespace AppealKit.Composition.Templates;

/// <summary>Templates by name, each read once however many documents use it. Safe for several threads.</summary>
public sealed class TemplateStore : ITemplateLoader
{
    /// <summary>The extension of templates.</summary>
    public const string Extension = ".sbn";

    private const string LanguageFolder = "languages/";
    private readonly ITemplateFiles _files;
    private readonly ConcurrentDictionary<string, Lazy<StageResult<Template>?>> _parsed = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>Makes a store over files.</summary>
    public TemplateStore(ITemplateFiles files) => _files = files;

    /// <summary>The files behind it.</summary>
    public ITemplateFiles Files => _files;

    /// <inheritdoc/>
    public IEnumerable<string> KnownNames =>
        _files.Paths.Where(p => p.EndsWith(Extension, StringComparison.Ordinal)).Select(p => p[..^Extension.Length]);

    /// <summary>The kinds of document that there are templates for.</summary>
    public IEnumerable<string> Kinds => KnownNames.Where(n => !n.Contains('/', StringComparison.Ordinal));

    /// <summary>True if there is a template for a kind of document.</summary>
    public bool HasKind(string kind) => !kind.Contains('/', StringComparison.Ordinal) && Has(kind);

    /// <inheritdoc/>
    public bool Has(string name) => _files.Has(name + Extension);

    /// <inheritdoc/>
    public StageResult<Template>? Load(string name) =>
        _parsed.GetOrAdd(WithoutExtension(name), n => new Lazy<StageResult<Template>?>(() => Parse(n))).Value;

    /// <summary>The digest of a template's text; empty if there is none.</summary>
    internal string DigestOf(string name) =>
        _digests.GetOrAdd(WithoutExtension(name), n => _files.Read(n + Extension) is { } file ? Digest.Of(Encoding.UTF8.GetBytes(file.Text)) : "");

    /// <summary>The file of the pack of a language; null if there is none.</summary>
    public SourceFile? ReadLanguage(string tag) => _files.Read(LanguagePath(tag));

    /// <summary>True if there is a file for the pack of a language.</summary>
    public bool HasLanguage(string tag) => _files.Has(LanguagePath(tag));

    /// <summary>The tags of the languages that have a pack.</summary>
    public IEnumerable<string> LanguageTags => LanguageTagsIn(_files.Paths);

    /// <summary>Findings about templates of the workspace itself, whether a document uses them or not.</summary>
    public IEnumerable<Diagnostic> CheckOwn() => _files.OwnPaths
        .Where(p => p.EndsWith(Extension, StringComparison.Ordinal)).SelectMany(p => Load(p)?.Diagnostics ?? []);

    /// <summary>The tags of the packs that belong to the workspace itself.</summary>
    public IEnumerable<string> OwnLanguageTags => LanguageTagsIn(_files.OwnPaths);

    /// <summary>The path of the pack of a language, below <c>templates/</c>.</summary>
    internal static string LanguagePath(string tag) => LanguageFolder + tag + ".yaml";

    private static IEnumerable<string> LanguageTagsIn(IEnumerable<string> paths) => paths
        .Where(p => p.StartsWith(LanguageFolder, StringComparison.Ordinal) && p.EndsWith(".yaml", StringComparison.Ordinal))
        .Select(p => p[LanguageFolder.Length..^".yaml".Length]);

    private static string WithoutExtension(string name) =>
        name.EndsWith(Extension, StringComparison.Ordinal) ? name[..^Extension.Length] : name;

    private StageResult<Template>? Parse(string name) =>
        _files.Read(name + Extension) is { } file ? Template.Parse(file)
        : _files.Has(name + Extension) ? new StageResult<Template>(null, [CompositionDiagnostics.TemplateUnreadable(name + Extension)])
        : null;
}
