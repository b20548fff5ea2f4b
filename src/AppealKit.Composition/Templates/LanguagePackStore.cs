using System.Collections.Concurrent;
using System.Text;
using AppealKit.Composition.Output;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Languages;
using AppealKit.Values;

namespace AppealKit.Composition.Templates;

/// <summary>Language packs by tag, each read once. Safe for several threads.</summary>
public sealed class LanguagePackStore
{
    private readonly TemplateStore _templates;
    private readonly ConcurrentDictionary<LanguageTag, Lazy<StageResult<LanguagePack>?>> _packs = new();
    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);

    /// <summary>Makes a store over the files below <c>templates/languages</c>.</summary>
    public LanguagePackStore(TemplateStore templates) => _templates = templates;

    /// <summary>The tags that there are packs for.</summary>
    public IEnumerable<string> Known => _templates.LanguageTags;

    /// <summary>True if <see cref="Load"/> would find a pack; reads none.</summary>
    public bool Has(LanguageTag tag) => CandidatesFor(tag).Any(_templates.HasLanguage);

    /// <summary>The pack of a language: of the tag itself, else of its language and script, else of its language alone.</summary>
    /// <returns>Null if there is none of these.</returns>
    public StageResult<LanguagePack>? Load(LanguageTag tag) => _packs.GetOrAdd(tag, t => new Lazy<StageResult<LanguagePack>?>(() => Read(t))).Value;

    /// <summary>A digest of the files that a pack is read from, with those that it extends; reads it if it was not yet.</summary>
    internal string DigestOf(LanguageTag tag)
    {
        Load(tag);
        return _digests.GetValueOrDefault(tag.Value, "");
    }

    /// <summary>Findings about packs of the workspace itself, whether a document uses them or not.</summary>
    public IEnumerable<Diagnostic> CheckOwn() => _templates.OwnLanguageTags.AsParallel().AsOrdered().SelectMany(FindingsOf);

    private IEnumerable<Diagnostic> FindingsOf(string fileName) =>
        LanguageTag.TryParse(fileName, out var tag) && tag.Value == fileName ? Load(tag)?.Diagnostics ?? []
            : _templates.ReadLanguage(fileName) is { } file ? LanguagePackLoader.Load(file, _templates.ReadLanguage).Diagnostics : [];

    /// <summary>What a language calls itself, without loading its whole pack; null if there is no pack.</summary>
    public string? NativeName(LanguageTag tag) =>
        _packs.TryGetValue(tag, out var pack) && pack.IsValueCreated
            ? pack.Value?.Value?.NativeName
            : FileOf(tag) is { } file ? LanguagePackLoader.LoadNativeName(file) : null;

    private StageResult<LanguagePack>? Read(LanguageTag tag)
    {
        var asked = new List<string>();
        var pack = Read(tag, name =>
        {
            var file = _templates.ReadLanguage(name);
            asked.Add(name);
            asked.Add(file?.Text ?? "");
            return file;
        });
        _digests[tag.Value] = Digest.Of(Encoding.UTF8.GetBytes(string.Join('\n', asked)));
        return pack;
    }

    private StageResult<LanguagePack>? Read(LanguageTag tag, Func<string, SourceFile?> read)
    {
        foreach (var candidate in CandidatesFor(tag))
        {
            if (read(candidate) is { } file)
                return LanguagePackLoader.Load(file, read);
            // Another pack in its place would be a surprise.
            if (_templates.HasLanguage(candidate))
                return new StageResult<LanguagePack>(null, [CompositionDiagnostics.TemplateUnreadable(TemplateStore.LanguagePath(candidate))]);
        }

        return null;
    }

    private SourceFile? FileOf(LanguageTag tag)
    {
        foreach (var candidate in CandidatesFor(tag))
        {
            if (_templates.ReadLanguage(candidate) is { } file)
                return file;
        }

        return null;
    }

    private static string[] CandidatesFor(LanguageTag tag) =>
        tag.Script is { } script ? [tag.Value, $"{tag.Language}-{script}", tag.Language] : [tag.Value, tag.Language];
}
