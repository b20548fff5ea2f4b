using System.Globalization;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Diagnostics.Writing;

/// <summary>Writes findings for people: message, place, the line with the stretch underlined, hints.</summary>
/// <param name="mayShow">Says whether the line of a place may be shown: what an audience may not see appears in no message.</param>
/// <param name="color">True to colour with ANSI sequences.</param>
public sealed class HumanWriter(Func<SourceSpan, bool> mayShow, bool color) : IDiagnosticWriter
{
    private const int LongestLine = 120;

    /// <inheritdoc/>
    public void Write(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            WriteOne(diagnostic, output);
    }

    private void WriteOne(Diagnostic diagnostic, TextWriter output)
    {
        var (name, paint) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "1;31"),
            Severity.Warning => ("warning", "1;33"),
            _ => ("notice", "1;36"),
        };
        output.Write(Paint($"{name} {diagnostic.Code}:", paint));
        output.WriteLine(" " + diagnostic.Message);
        if (diagnostic.Span is { } span)
            WritePlace(span, null, output);
        else if (diagnostic.Path is { } path)
            output.WriteLine("  " + path);
        foreach (var label in diagnostic.Labels)
            WritePlace(label.Span, label.Text, output);
        foreach (var include in diagnostic.Trail)
        {
            var (line, column) = include.Position;
            output.WriteLine($"  included from {include.File.Path}:{line}:{column}");
        }

        foreach (var hint in diagnostic.Hints)
            output.WriteLine(Paint("hint:", "1;32") + " " + hint);
        output.WriteLine();
    }

    private void WritePlace(SourceSpan span, string? label, TextWriter output)
    {
        var (line, column) = span.Position;
        output.WriteLine($"  {span.File.Path}:{line}:{column}" + (label is null ? "" : $" ({label})"));
        if (!mayShow(span))
        {
            output.WriteLine("  (the line is not shown: it is not for the audience of this run)");
            return;
        }

        var number = line.ToString(CultureInfo.InvariantCulture);
        var (text, shift) = Window(span.File.LineText(line).ToString(), column - 1);
        if (text.Length == 0)
            return;
        var margin = new string(' ', number.Length);
        var start = column - 1 - shift;
        var length = Math.Clamp(span.Length, 1, Math.Max(1, text.Length - start));
        output.WriteLine($"{number} | {text}");
        output.WriteLine($"{margin} | " + Indentation(text, start) + Paint(new string('^', length), "1;31"));
    }

    // Long lines are cut to the part around the place.
    private static (string Text, int Shift) Window(string line, int column)
    {
        if (line.Length <= LongestLine)
            return (line, 0);
        var shift = Math.Clamp(column - (LongestLine / 3), 0, line.Length - LongestLine);
        return (line.Substring(shift, LongestLine), shift);
    }

    // Tabs stay tabs, so that the marks stand under what they mark.
    private static string Indentation(string text, int width) =>
        string.Concat(text.Take(width).Select(c => c == '\t' ? '\t' : ' ')).PadRight(width);

    private string Paint(string text, string code) => color ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
