using System.Collections.Concurrent;
using AppealKit.Composition.Templates;
using AppealKit.Diagnostics;
using AppealKit.Signatories.Versions;
using AppealKit.Values;
using AppealKit.Workspace.Audiences;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;
using AppealKit.Workspace.Model.Signatories;

namespace AppealKit.Composition.TextVersions;

/// <summary>
/// The versions of the texts of a workspace, as everybody may read them. The one place that computes them: what a sheet prints, what an approval
/// records and what a check compares is the same. Safe for several threads.
/// </summary>
/// <remarks>A version does not depend on who has signed, on how far the document is, or on the day of the build.</remarks>
public sealed class TextVersionStore
{
    private readonly Lazy<WorkspaceModel> _public;
    private readonly WorkspaceModel _model;
    private readonly ConcurrentDictionary<string, Lazy<WithheldSearches>> _withheld = new(StringComparer.Ordinal);
    private readonly Lazy<DocumentComposer> _composer;
    private readonly ConcurrentDictionary<(string Document, LanguageTag Language), Lazy<StageResult<TextVersion>>> _versions = new();

    /// <summary>Makes a store.</summary>
    /// <param name="model">The whole model.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="packs">The language packs among them.</param>
    /// <param name="seen">The model as the audience of a build sees it: if that is everybody, it need not be made again. Null outside a build.</param>
    public TextVersionStore(WorkspaceModel model, TemplateStore templates, LanguagePackStore packs, WorkspaceModel? seen = null)
    {
        _public = new Lazy<WorkspaceModel>(() => seen is { Audience: Audience.Public } ? seen : model.ForAudience(Audience.Public));
        _model = model;
        _composer = new Lazy<DocumentComposer>(() => new DocumentComposer(WithoutSignatories(_public.Value), templates, packs, default, new StageTimings()));
    }

    /// <summary>The version of a document in one of its languages.</summary>
    /// <returns>No value if the text cannot be composed; the errors tell why.</returns>
    public StageResult<TextVersion> Of(string document, LanguageTag language) =>
        _versions.GetOrAdd((document, language), key => new Lazy<StageResult<TextVersion>>(() => Compose(key.Document, key.Language))).Value;

    /// <summary>Holds approvals of a document against its text as it is now.</summary>
    public ApprovedTexts ApprovalsOf(DocumentDefinition document) => new(document, language => Of(document.Id, language).Value);

    /// <summary>The first thing in a text that not everybody may see; null if there is none, and the text may be kept and passed on.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">How the message calls the file that it would stand in.</param>
    /// <remarks>Those who are asked to sign it, and want to be named, may be named in it before they have approved it.</remarks>
    public Diagnostic? FindWithheld(string document, TextVersion text, string path) =>
        FindWithheld(_withheld.GetOrAdd(document, id => new Lazy<WithheldSearches>(() => SearchesFor(id, [], display: null))).Value, document, text, path);

    /// <summary>The same for a text that somebody is approving.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The text.</param>
    /// <param name="path">How the message calls the file that it would stand in.</param>
    /// <param name="approving">Those who approve it.</param>
    /// <param name="display">How they want to be shown from now on; null leaves it as it is.</param>
    public Diagnostic? FindWithheld(string document, TextVersion text, string path, IReadOnlyCollection<Signatory> approving, SignatoryDisplay? display) =>
        FindWithheld(SearchesFor(document, approving, display), document, text, path);

    private static Diagnostic? FindWithheld(WithheldSearches searches, string document, TextVersion text, string path) =>
        searches.Of(document).In(text.ToText()).FirstOrDefault() is { } leak
            ? CompositionDiagnostics.WithheldTextFound(path, leak, Audience.Public)
            : null;

    private WithheldSearches SearchesFor(string document, IReadOnlyCollection<Signatory> approving, SignatoryDisplay? display) =>
        new(AskedSignatories.AsIfApproved(_model, document, approving, display), _public.Value);

    // Whoever signs must not change the text that others have signed.
    private static WorkspaceModel WithoutSignatories(WorkspaceModel model) =>
        model with { Ledgers = [.. model.Ledgers.Select(l => l with { Signatories = [] })] };

    private StageResult<TextVersion> Compose(string id, LanguageTag language)
    {
        if (_public.Value.FindDocument(id) is not { } document || !document.Languages.Contains(language))
            return new StageResult<TextVersion>(null, []);
        var composed = _composer.Value.ComposeText(document with { Status = DocumentStatus.Final }, language);
        return new StageResult<TextVersion>(
            composed.Value is { } text ? TextVersion.Of(language, VersionText.Of(text)) : null,
            [.. composed.Diagnostics.Where(d => d.Severity == Severity.Error)]);
    }
}
