using AppealKit.Composition.Binding;
using AppealKit.Composition.Bodies;
using AppealKit.Composition.Citations;
using AppealKit.Composition.Functions;
using AppealKit.Composition.Incremental;
using AppealKit.Composition.Templates;
using AppealKit.Composition.TextVersions;
using AppealKit.Composition.Unwritten;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Document;
using AppealKit.Languages;
using AppealKit.Markdown;
using AppealKit.Templating;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition;

/// <summary>Turns the definition of a document into its tree, in one language: template, Markdown, tree. Safe for several threads.</summary>
internal sealed class DocumentComposer
{
    private readonly WorkspaceModel _model;
    private readonly TemplateStore _templates;
    private readonly LanguagePackStore _packs;
    private readonly DateOnly _today;
    private readonly StageTimings _timings;
    private readonly TextVersionStore? _versions;
    private readonly Task<MarkdownConverter> _markdown;

    /// <summary>Makes a composer.</summary>
    /// <param name="model">The model as the audience of the build sees it.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="packs">The language packs.</param>
    /// <param name="today">The day that counts as today.</param>
    /// <param name="timings">Gets the time of each stage.</param>
    /// <param name="versions">The versions that documents print; null prints none.</param>
    public DocumentComposer(
        WorkspaceModel model, TemplateStore templates, LanguagePackStore packs, DateOnly today, StageTimings timings, TextVersionStore? versions = null)
    {
        _model = model;
        _templates = templates;
        _packs = packs;
        _today = today;
        _timings = timings;
        _versions = versions;
        // Wanted only after the first template has run.
        _markdown = Task.Run(() => new MarkdownConverter(new QrCodes()));
    }

    /// <summary>A document as the audience sees it; null if there is none of this id.</summary>
    public DocumentDefinition? Find(string id) => _model.FindDocument(id);

    /// <summary>Takes down what a text is made from.</summary>
    public TextReads NewReads() => new(_templates);

    /// <summary>Composes a document in one of its languages.</summary>
    /// <param name="definition">The document.</param>
    /// <param name="language">The language.</param>
    /// <param name="cited">Gets the ids of the sources that it cites; null if nobody asks.</param>
    /// <param name="reads">Takes down what it is made from; null if nobody asks.</param>
    /// <returns>No value if there was an error; the findings tell which.</returns>
    public StageResult<AppealDocument> Compose(DocumentDefinition definition, LanguageTag language, ISet<string>? cited = null, TextReads? reads = null) =>
        Compose(definition, language, cited, reads, onlyText: false);

    /// <summary>Composes what of a document is signed: nothing of what is said of the document itself. It is the same on every day.</summary>
    /// <returns>No value if there was an error; the findings tell which.</returns>
    public StageResult<AppealDocument> ComposeText(DocumentDefinition definition, LanguageTag language) => Compose(definition, language, cited: null, reads: null, onlyText: true);

    private StageResult<AppealDocument> Compose(DocumentDefinition definition, LanguageTag language, ISet<string>? cited, TextReads? reads, bool onlyText)
    {
        var findings = new DiagnosticBag();
        var model = reads is null ? _model : _model with { Reads = reads };
        reads?.ReadTemplate(definition.Kind.Id);
        reads?.ReadPack(language);
        reads?.ReadPack(model.Settings.FirstLanguage);
        var template = LoadTemplate(definition, findings);
        var pack = LoadPack(definition, language, findings);
        // Its limits and rates are told there.
        if (definition.Meeting is { } meeting)
            model.FindMeeting(meeting.Meeting.Id);
        definition = SheetIssuers.Complete(definition, model);
        if (definition.Date?.Latest is not { } day)
            findings.Add(CompositionDiagnostics.NoDate(definition));
        else if (pack is not null && template is not null)
            return Compose(new BindingContext(model, definition, language, pack, day, findings) { Reads = reads, Versions = _versions, Cited = cited, NativeName = l => NativeName(l, reads) }, template, onlyText);
        return new StageResult<AppealDocument>(null, findings.ToList());
    }

    private StageResult<AppealDocument> Compose(BindingContext context, Template template, bool onlyText)
    {
        var expanded = _timings.Measure("templates", () => Expand(context, template, onlyText));
        if (expanded is null || context.Findings.HasErrors)
            return new StageResult<AppealDocument>(null, context.Findings.ToList());
        var content = _timings.Measure("markdown", () =>
            _markdown.GetAwaiter().GetResult().Convert(expanded, context.Language, new CitationFormatter(context)));
        context.Findings.AddRange(content.Diagnostics);
        var document = content.Value is null || context.Findings.HasErrors ? null : DocumentAssembly.Assemble(context, content.Value, context.NativeName!);
        if (document is not null && !onlyText)
            UnprintedGroups.Check(context, document);
        return new StageResult<AppealDocument>(document, context.Findings.ToList());
    }

    private ExpandedText? Expand(BindingContext context, Template template, bool onlyText)
    {
        var body = context.Document.BodyIn(context.Language) is { } file
            ? BodyReader.Read(file.File.Span(file.TextStart, file.File.Text.Length - file.TextStart), context.Findings)
            : null;
        IssuerRule.Check(context);
        foreach (var mark in body is null ? [] : WritingMark.In(body))
            context.Findings.Add(CompositionDiagnostics.StillToWrite(mark.Text, mark));
        var parts = new PartFunctions(context.Document.Kind.Id, body, context.Findings) { LeftOut = onlyText ? PartFunctions.NotSigned : [] };
        var options = new RenderOptions
        {
            Strict = true,
            Encoding = ValueEncoding.Markdown,
            Loader = (ITemplateLoader?)context.Reads ?? _templates,
            Today = onlyText ? context.Day : _today,
            Language = context.Language.Value,
            Seed = SeedOf(context.Document.Id, context.Language),
            Globals = DocumentGlobals.Create(context, parts, []),
        };
        var result = TemplateEngine.Render(template, DocumentModel(context), options);
        context.Findings.AddRange(result.Diagnostics);
        if (!context.Findings.HasErrors)
            context.Findings.AddRange(parts.Unplaced.Select(p => CompositionDiagnostics.PartNotUsed(p.NameSpan, context.Document.Kind.Id)));
        return result.Value;
    }

    private static TemplateObject DocumentModel(BindingContext context)
    {
        var document = DocumentBinding.Table.Bind(context.Document, context);
        document.AsObject.TryGetMember("occasion", out var occasion);
        return new TemplateObject("document")
            .With("document", document)
            .With("occasion", occasion)
            .With("language", TemplateValue.Of(context.Language.Value))
            .With("audience", TemplateValue.Of(ModelWords.Of(context.Model.Audience)));
    }

    private string NativeName(LanguageTag language, TextReads? reads)
    {
        reads?.ReadPack(language);
        return _packs.NativeName(language) ?? language.Value;
    }

    private Template? LoadTemplate(DocumentDefinition definition, DiagnosticBag findings)
    {
        if (!_templates.HasKind(definition.Kind.Id) || _templates.Load(definition.Kind.Id) is not { } template)
        {
            findings.Add(CompositionDiagnostics.UnknownKind(definition, [.. _templates.Kinds]));
            return null;
        }

        findings.AddRange(template.Diagnostics);
        return template.Value;
    }

    private LanguagePack? LoadPack(DocumentDefinition definition, LanguageTag language, DiagnosticBag findings)
    {
        if (_packs.Load(language) is not { } pack)
        {
            findings.Add(CompositionDiagnostics.NoLanguagePack(language, definition.LanguagesSpan ?? _model.Settings.LanguagesSpan ?? definition.IdSpan, _packs.Known));
            return null;
        }

        findings.AddRange(pack.Diagnostics);
        var first = _model.Settings.FirstLanguage;
        return language == first ? pack.Value : pack.Value?.WithFallback(() => _packs.Load(first)?.Value);
    }

    // FNV-1a over the document and language, so that chance is the same on every machine.
    private static int SeedOf(string id, LanguageTag language)
    {
        var hash = 2166136261;
        foreach (var unit in id + "." + language.Value)
            hash = unchecked((hash ^ unit) * 16777619);
        return unchecked((int)hash);
    }
}
