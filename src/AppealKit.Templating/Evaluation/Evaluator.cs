using System.Runtime.CompilerServices;
using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Functions;
using AppealKit.Templating.Model;
using AppealKit.Templating.Output;
using AppealKit.Templating.Syntax;
using AppealKit.Values;

namespace AppealKit.Templating.Evaluation;

// Walks the tree of one rendering. Mistakes are reported and count as null, so that the next one is found too; an exceeded limit ends it.
internal sealed partial class Evaluator
{
    private const int MaxErrors = 20;

    private readonly RenderOptions _options;
    private readonly RenderBudget _budget;
    private readonly bool _isStrict;
    private readonly IValueEncoder _encoder;
    private readonly List<InsertedValue> _values = [];
    private readonly ScopeStack _scopes = new();
    private readonly Builtins _builtins;
    private readonly DiagnosticBag _diagnostics = new();
    private readonly HashSet<(string Code, SourceFile File, int Start)> _reported = [];
    private readonly Stack<ExpandedTextWriter> _spareWriters = new();
    private readonly Stack<CallFrame> _spareFrames = new();
    private readonly Stack<TemplateCall> _spareCalls = new();
    private readonly List<string> _includes = [];
    private ExpandedTextWriter _writer;
    private CallFrame _frame = new();
    private IReadOnlyList<SourceSpan> _trail = [];
    private FlowState _flow;
    private TemplateValue _returned;
    private Node? _current;
    private int _depth;
    private int _tolerance;

    public Evaluator(ITemplateObject model, RenderOptions options)
    {
        _options = options;
        _budget = options.Budget ?? new RenderBudget(options.Limits);
        _isStrict = options.Strict;
        _writer = new ExpandedTextWriter(_budget);
        _builtins = new Builtins(options);
        _encoder = options.Encoding switch
        {
            ValueEncoding.Markdown => new TokenEncoder(_values),
            ValueEncoding.MarkdownEscape => MarkdownEncoder.Instance,
            ValueEncoding.Html => HtmlEncoder.Instance,
            _ => PlainEncoder.Instance,
        };
        _scopes.Push(new TemplateObject { Fallback = model });
    }

    public RenderOptions Options => _options;

    public RenderBudget Budget => _budget;

    public Builtins Builtins => _builtins;

    public StageResult<ExpandedText> Run(Template template)
    {
        try
        {
            ExecuteBlock(template.Body);
            if (_flow == FlowState.Return && !_returned.IsNull)
                Write(_returned, template.Source.Slice(0, 0), null);
        }
        catch (BudgetExceededException exceeded)
        {
            _diagnostics.Add(WithTrail(TemplatingDiagnostics.LimitExceeded(_current?.Span ?? template.Source, exceeded.Message)));
        }
        catch (RenderingStoppedException)
        {
            // The reason has been reported.
        }

        var text = _diagnostics.HasErrors ? null : _writer.ToExpandedText(_values);
        _writer.Reset();
        return new StageResult<ExpandedText>(text, _diagnostics.ToList());
    }

    public TemplateValue Report(Diagnostic diagnostic)
    {
        if (diagnostic.Span is { } span && !_reported.Add((diagnostic.Code, span.File, span.Start)))
            return TemplateValue.Failed;
        _diagnostics.Add(WithTrail(diagnostic));
        if (_diagnostics.Count >= MaxErrors)
            throw new RenderingStoppedException();
        return TemplateValue.Failed;
    }

    private Diagnostic WithTrail(Diagnostic diagnostic) => diagnostic.Trail.Count > 0 || _trail.Count == 0 ? diagnostic : diagnostic with { Trail = _trail };

    // Guards every road that recurses: nesting counted by the budget where the template nests, and the machine's own stack.
    private void Descend()
    {
        if (++_depth > _budget.Limits.Depth)
            throw _budget.TooDeep();
        EnsureStack();
    }

    private void Ascend() => _depth--;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnsureStack()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw _budget.TooDeep();
    }

    // Writes a value for the place where it lands.
    private void Write(in TemplateValue value, in SourceSpan span, string? indent)
    {
        switch (value.Kind)
        {
            case TemplateValueKind.Null:
                return;
            case TemplateValueKind.Fragment when indent is null:
                _writer.Splice(value.AsFragment);
                return;
            case TemplateValueKind.Fragment:
                _writer.Splice(value.AsFragment, indent, new Origin(span, null, _trail));
                return;
            case TemplateValueKind.Object when value.AsObject.Printed is { Kind: not TemplateValueKind.Object } printed:
                Write(printed.Origin is null && value.Origin is not null ? printed.WithOrigin(value.Origin) : printed, span, indent);
                return;
        }

        var text = TextOf(value);
        if (text.Length == 0)
            return;
        var origin = new Origin(span, value.Origin, _trail);
        if (ForbiddenCharacter.IndexIn(text) is >= 0 and var bad)
        {
            Report(TemplatingDiagnostics.ForbiddenCharacterIn(origin.Main, text, bad));
            return;
        }

        if (value is { Kind: TemplateValueKind.String, TextKind: TextKind.Markdown } && _options.Encoding == ValueEncoding.Markdown)
            WriteMarkdown(Indent(text, indent), value.Language is { } language ? origin with { Language = language } : origin);
        else if (_options.Encoding == ValueEncoding.Markdown && IndexOfReserved(text) is >= 0 and var reserved)
            Report(TemplatingDiagnostics.ReservedCharacter(origin.Main, ForbiddenCharacter.Code(text, reserved)));
        else
            _encoder.Write(_writer, _options.Encoding == ValueEncoding.Markdown ? text : Indent(text, indent), value.Language, origin);
    }

    private void WriteMarkdown(string text, Origin origin)
    {
        if (IndexOfReserved(text) is >= 0 and var reserved)
            Report(TemplatingDiagnostics.ReservedCharacter(origin.Main, ForbiddenCharacter.Code(text, reserved)));
        else
            _writer.Append(text, origin, false);
    }

    private static int IndexOfReserved(string text) => text.AsSpan().IndexOfAnyInRange('\uE000', '\uF8FF');

    private static string Indent(string text, string? indent)
    {
        if (indent is null)
            return text;
        var line = text.IndexOf('\n', StringComparison.Ordinal);
        if (line < 0 || line == text.Length - 1)
            return text;
        var indented = text.Replace("\n", "\n" + indent, StringComparison.Ordinal);
        return text[^1] == '\n' ? indented[..^indent.Length] : indented;
    }

    private ExpandedTextWriter PushWriter()
    {
        var outer = _writer;
        _writer = _spareWriters.TryPop(out var spare) ? spare : new ExpandedTextWriter(_budget);
        return outer;
    }

    // Ends a capture: what was written since PushWriter.
    private TemplateValue PopWriter(ExpandedTextWriter outer)
    {
        var inner = _writer;
        _writer = outer;
        var result = inner.Length == 0 ? default : TemplateValue.Of(inner.ToFragment(_values));
        inner.Reset();
        _spareWriters.Push(inner);
        return result;
    }
}
