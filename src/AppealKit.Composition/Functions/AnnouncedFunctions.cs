using AppealKit.Composition.Binding;
using AppealKit.Composition.Bodies;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Values;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Functions;

/// <summary><c>text_of</c> and <c>version_of</c>: another document inside this one, as a sign-on sheet shows what is to be signed.</summary>
/// <param name="context">What the document is about.</param>
/// <param name="shownBy">The ids of the documents inside of which it is shown.</param>
internal sealed class AnnouncedFunctions(BindingContext context, IReadOnlyList<string> shownBy)
{
    private readonly Dictionary<string, TemplateValue> _texts = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<string> _shown = [.. shownBy, context.Document.Id];

    /// <summary><c>text_of document.announces</c>: its text between title and signatories, in the language of this document.</summary>
    public TemplateFunction TextOf => new("text_of", "document", call =>
    {
        if (call[0].IsNull)
            return default;
        if (call[0].Kind != TemplateValueKind.Object || call[0].AsObject is not BoundObject<DocumentDefinition> { Item: var other })
            return call.Fail("`text_of` wants a document", "Give it document.announces.");
        if (!_texts.TryGetValue(other.Id, out var text))
            _texts[other.Id] = text = Render(call, other);
        return text;
    });

    /// <summary>
    /// <c>version_of document</c>: the first digits of the version of a text in this language, as an approval records it. Null while the text cannot be
    /// composed for everybody.
    /// </summary>
    public TemplateFunction VersionOf => new("version_of", "document", call =>
    {
        if (call[0].IsNull || context.Versions is null)
            return default;
        if (call[0].Kind != TemplateValueKind.Object || call[0].AsObject is not BoundObject<DocumentDefinition> { Item: var other })
            return call.Fail("`version_of` wants a document", "Give it document, or document.announces.");
        var version = context.Versions.Of(other.Id, context.Language);
        // What is wrong only in the text for everybody does not keep the others from being built.
        if (context.Model.Audience == Audience.Public)
            context.Findings.AddRange(version.Diagnostics);
        return TemplateValue.Of(version.Value?.Shown);
    });

    private TemplateValue Render(TemplateCall call, DocumentDefinition other)
    {
        var announced = context.Document.Announces?.Span;
        if (!other.Languages.Contains(context.Language))
            return call.Report(CompositionDiagnostics.AnnouncedLanguage(other, context.Language, announced));
        if (_shown.Contains(other.Id))
            return call.Report(CompositionDiagnostics.AnnouncesItself(other.Id, announced));
        if (call.Load(other.Kind.Id) is not { } template)
            return default;
        var inner = context with { Document = other };
        var body = other.BodyIn(context.Language) is { } file
            ? BodyReader.Read(file.File.Span(file.TextStart, file.File.Text.Length - file.TextStart), context.Findings)
            : null;
        var parts = new PartFunctions(other.Kind.Id, body, context.Findings) { LeftOut = PartFunctions.AroundText };
        var locals = new TemplateObject("document");
        foreach (var (name, function) in DocumentGlobals.Create(inner, parts, _shown))
            locals.With(name, function);
        var bound = DocumentBinding.Table.Bind(other, inner);
        bound.AsObject.TryGetMember("occasion", out var occasion);
        return call.Render(template, locals.With("document", bound).With("occasion", occasion));
    }
}
