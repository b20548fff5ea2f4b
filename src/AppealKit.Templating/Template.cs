using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using AppealKit.Templating.Syntax;

namespace AppealKit.Templating;

/// <summary>A template that was read and can be rendered any number of times, by several threads at once.</summary>
public sealed class Template
{
    internal Template(SourceSpan source, BlockNode body)
    {
        Source = source;
        Body = body;
    }

    /// <summary>The text that it was read from.</summary>
    public SourceSpan Source { get; }

    internal BlockNode Body { get; }

    /// <summary>Reads a whole file.</summary>
    /// <returns>The template, or null and what is wrong with it. Reading goes on after an error to find the others.</returns>
    public static StageResult<Template> Parse(SourceFile source) => Parse(source, 0, source.Text.Length);

    /// <summary>Reads a part of a file; all places are still those of the file.</summary>
    public static StageResult<Template> Parse(SourceFile source, int start, int length)
    {
        var span = source.Span(start, length);
        var diagnostics = new DiagnosticBag();
        var body = new Parser(span, diagnostics).ParseTemplate();
        if (diagnostics.Count == 0)
            return new StageResult<Template>(new Template(span, body), []);
        // Those of the lexer and those of the parser, in the order of the text.
        return new StageResult<Template>(diagnostics.HasErrors ? null : new Template(span, body), [.. diagnostics.OrderBy(d => d.Span?.Start)]);
    }
}
