using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Model;

namespace AppealKit.Templating.Evaluation;

/// <summary>One call of a function: its arguments and what the function may ask of the rendering. Valid only during the call.</summary>
public sealed class TemplateCall
{
    /// <summary>Number of arguments given, gaps of named ones included.</summary>
    public int Count => 0;

    /// <summary>The place of the call in the template.</summary>
    public SourceSpan Span => default;

    /// <summary>The options of the rendering.</summary>
    public RenderOptions Options => null!;

    /// <summary>An argument; null if it was not given.</summary>
    public TemplateValue this[int index] => default;

    /// <summary>True if the argument was given (it may still be null).</summary>
    public bool Has(int index) => false;

    /// <summary>The text of an argument as it would be printed; "" for null.</summary>
    public string Text(int index) => "";

    /// <summary>The text of any value as it would be printed.</summary>
    public string TextOf(in TemplateValue value) => "";

    /// <summary>A whole number. Reports what is none and gives the fallback.</summary>
    public int Integer(int index, int fallback) => fallback;

    /// <summary>Reports a mistake at the call.</summary>
    /// <returns>A null that causes no further reports.</returns>
    public TemplateValue Fail(string message, string? hint = null) => default;

    /// <summary>Renders another template in the same rendering: same model, budget and trail.</summary>
    /// <param name="template">The template.</param>
    /// <param name="locals">Variables of its own, seen before those of the model; null for none.</param>
    public TemplateValue Render(Template template, ITemplateObject? locals = null) => default;

    /// <summary>Loads a template as <c>include</c> does; reports if there is none.</summary>
    public Template? Load(string name) => null;

    /// <summary>Calls a function value with arguments; reports if it is none.</summary>
    public TemplateValue Call(in TemplateValue function, params ReadOnlySpan<TemplateValue> arguments) => default;

    /// <summary>Makes a fragment of several values, written one after the other as if each were printed.</summary>
    public TemplateValue Concat(params ReadOnlySpan<TemplateValue> values) => default;

    /// <summary>Takes steps from the budget; to be called by functions that walk long values.</summary>
    public void Charge(long steps)
    {
    }
}
