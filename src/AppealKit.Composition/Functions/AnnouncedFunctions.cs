using System.Text;
using AppealKit.Composition.Binding;
using AppealKit.Composition.Bodies;
using AppealKit.Composition.Output;
using AppealKit.Templating.Evaluation;
using AppealKit.Templating.Model;
using AppealKit.Workspace.Model.Documents;

namespace AppealKit.Composition.Functions;

/// <summary><c>text_of</c> and <c>version_of</c>: another document inside this one, as a sign-on sheet shows what is to be signed.</summary>
/// <param name="context">What the document is about.</param>
/// <param name="shownBy">The ids of the documents inside of which it is shown.</param>
internal sealed class AnnouncedFunctions(BindingContext context, IReadOnlyList<string> shownBy)
{
    private const int VersionLength = 12;
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

    /// <summary><c>version_of text</c>: the first digits of the SHA-256 digest of a text, its spaces and lines put aside.</summary>
    public TemplateFunction VersionOf => new("version_of", "text", call =>
    {
        var words = call.Text(0).Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return TemplateValue.Of(Digest.Of(Encoding.UTF8.GetBytes(string.Join(' ', words)))[..VersionLength]);
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
        var parts = new PartFunctions(other.Kind.Id, body, context.Findings) { TextOnly = true };
        var locals = new TemplateObject("document");
        foreach (var (name, function) in DocumentGlobals.Create(inner, parts, _shown))
            locals.With(name, function);
        var bound = DocumentBinding.Table.Bind(other, inner);
        bound.AsObject.TryGetMember("occasion", out var occasion);
        return call.Render(template, locals.With("document", bound).With("occasion", occasion));
    }
}
