using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating.Evaluation;

/// <summary>One call of a function: its arguments and what the function may ask of the rendering. Valid only during the call.</summary>
public sealed class TemplateCall
{
    private readonly Evaluator _evaluator;
    private TemplateValue[] _arguments = new TemplateValue[8];
    private ulong _given;
    private TemplateObject? _named;

    internal TemplateCall(Evaluator evaluator) => _evaluator = evaluator;

    /// <summary>Number of arguments given, gaps of named ones included.</summary>
    public int Count { get; private set; }

    /// <summary>The place of the call in the template.</summary>
    public SourceSpan Span { get; private set; }

    /// <summary>The options of the rendering.</summary>
    public RenderOptions Options => _evaluator.Options;

    internal TemplateFunction Function { get; private set; } = null!;

    internal bool IsDirect { get; private set; }

    internal BlockNode? Block { get; private set; }

    internal Evaluator Evaluator => _evaluator;

    /// <summary>An argument; null if it was not given.</summary>
    public TemplateValue this[int index] => index < Count ? _arguments[index] : default;

    /// <summary>True if the argument was given (it may still be null).</summary>
    public bool Has(int index) => index < Count && (index >= 64 || (_given & (1UL << index)) != 0);

    /// <summary>The text of an argument as it would be printed; "" for null.</summary>
    public string Text(int index) => TextOf(this[index]);

    /// <summary>The text of any value as it would be printed.</summary>
    public string TextOf(in TemplateValue value) => _evaluator.TextOf(value);

    /// <summary>A whole number (fractions are cut off). Reports what is no number and gives the fallback, as it does for null.</summary>
    public int Integer(int index, int fallback = 0)
    {
        var value = this[index];
        if (value.IsNull)
            return fallback;
        if (!Operators.TryGetLong(value, out var number) &&
            !(value.TryGetText(out var text) && Operators.TryParseNumber(text, out var parsed) && Operators.TryGetLong(parsed, out number)))
        {
            Wrong(index, "a whole number");
            return fallback;
        }

        return (int)Math.Clamp(number, int.MinValue, int.MaxValue);
    }

    /// <summary>A list: an empty one for null, one of a single element for what is no list.</summary>
    public IReadOnlyList<TemplateValue> List(int index)
    {
        var value = this[index];
        return value.Kind switch
        {
            TemplateValueKind.Array => value.AsArray,
            TemplateValueKind.Null => [],
            _ => [value],
        };
    }

    /// <summary>Reports a mistake at the call.</summary>
    /// <param name="message">What is wrong, in lower case, the user's words in back-ticks.</param>
    /// <param name="hint">What to do, a sentence.</param>
    /// <returns>A null that causes no further reports.</returns>
    public TemplateValue Fail(string message, string? hint = null) => Report(TemplatingDiagnostics.FunctionFailed(Span, message, hint));

    /// <summary>Reports a finding of another project; the trail of includes is added.</summary>
    /// <returns>A null that causes no further reports.</returns>
    public TemplateValue Report(Diagnostic diagnostic) => _evaluator.Report(diagnostic);

    /// <summary>Reports that an argument is of the wrong kind.</summary>
    /// <param name="index">The argument.</param>
    /// <param name="wanted">What it should be, with its article: <c>a date</c>.</param>
    /// <returns>A null that causes no further reports.</returns>
    public TemplateValue Wrong(int index, string wanted)
    {
        if (this[index].IsFailed)
            return TemplateValue.Failed;
        var parameters = Function.Parameters;
        var name = index < parameters.Count ? parameters[index].Name : parameters.Count > 0 ? parameters[^1].Name : "argument";
        return Report(TemplatingDiagnostics.WrongArgument(Span, Function.Name, name, wanted, TemplatingDiagnostics.KindOf(this[index])));
    }

    /// <summary>Renders another template in the same rendering: same model, budget and trail.</summary>
    /// <param name="template">The template.</param>
    /// <param name="locals">Variables of its own, seen before those of the model; null for none. What the template sets stays its own.</param>
    /// <returns>A fragment, or an empty text.</returns>
    public TemplateValue Render(Template template, ITemplateObject? locals = null) =>
        _evaluator.RunTemplate(template, Span, null, locals ?? new TemplateObject(), false);

    /// <summary>Loads a template as <c>include</c> does; reports if there is none and gives null.</summary>
    public Template? Load(string name) => _evaluator.Load(name, Span);

    /// <summary>Calls a function value with arguments; reports if it is none.</summary>
    public TemplateValue Call(in TemplateValue function, params ReadOnlySpan<TemplateValue> arguments) =>
        function.Kind == TemplateValueKind.Function
            ? _evaluator.CallFunction(function.AsFunction, Span, arguments)
            : Report(TemplatingDiagnostics.NotAFunction(Span, TextOf(function), TemplatingDiagnostics.KindOf(function)));

    /// <summary>Several values behind each other, as if each were printed: a fragment if one of them is Markdown or a fragment, else a text.</summary>
    public TemplateValue Concat(params ReadOnlySpan<TemplateValue> values)
    {
        var result = TemplateValue.Of("");
        foreach (ref readonly var value in values)
            result = _evaluator.Concat(result, value, Span);
        return result;
    }

    /// <summary>Takes steps from the budget; to be called by functions that walk long values.</summary>
    public void Charge(long steps) => _evaluator.Budget.ChargeSteps(steps);

    /// <summary>Takes memory from the budget; to be called before a function makes a long text or list.</summary>
    public void ChargeBytes(long bytes) => _evaluator.Budget.ChargeBytes(bytes);

    internal void Begin(TemplateFunction function, in SourceSpan span, bool isDirect, BlockNode? block)
    {
        Function = function;
        Span = span;
        IsDirect = isDirect;
        Block = block;
    }

    internal void End()
    {
        Array.Clear(_arguments, 0, Count);
        Count = 0;
        _given = 0;
        _named = null;
        Block = null;
    }

    internal void Add(in TemplateValue value)
    {
        Reserve(Count + 1);
        if (Count < 64)
            _given |= 1UL << Count;
        _arguments[Count++] = value;
    }

    // False if the place is taken.
    internal bool TryPut(int index, in TemplateValue value)
    {
        if (Has(index))
            return false;
        Reserve(index + 1);
        if (index < 64)
            _given |= 1UL << index;
        _arguments[index] = value;
        Count = Math.Max(Count, index + 1);
        return true;
    }

    internal void AddNamed(string name, in TemplateValue value) => (_named ??= new TemplateObject()).Set(name, value);

    internal bool HasFirst(int count)
    {
        if (Count < count)
            return false;
        for (var i = 0; i < count; i++)
        {
            if (!Has(i))
                return false;
        }

        return true;
    }

    // The arguments from an index on, with the named ones as members: what `$` is.
    internal TemplateArray ToArray(int from)
    {
        _evaluator.Budget.ChargeBytes(64 + (Math.Max(0, Count - from) * 40L));
        var array = new TemplateArray(Math.Max(0, Count - from));
        for (var i = from; i < Count; i++)
            array.Add(_arguments[i]);
        if (_named is not null)
        {
            foreach (var member in _named.Members)
                array.SetMember(member.Key, member.Value);
        }

        return array;
    }

    private void Reserve(int count)
    {
        if (count > _arguments.Length)
            Array.Resize(ref _arguments, Math.Max(count, _arguments.Length * 2));
    }
}
