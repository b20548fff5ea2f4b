using System.Text;
using AppealKit.Diagnostics.Source;
using AppealKit.Document.Inlines;
using AppealKit.Values;

namespace AppealKit.Markdown.Conversion;

/// <summary>Gathers letters into text inlines: one for each line of the template, one for each value.</summary>
internal sealed class InlineText(ConversionContext context)
{
    private readonly StringBuilder _pending = new();
    private int _start;

    /// <summary>Adds letters of the expanded text.</summary>
    /// <param name="text">The letters, with their tokens.</param>
    /// <param name="start">Their offset in the expanded text.</param>
    /// <param name="result">Where finished inlines go.</param>
    public void Add(ReadOnlySpan<char> text, int start, List<Inline> result)
    {
        for (int at; (at = context.Values.Find(text, out var value, out var length)) >= 0; text = text[(at + length)..], start += at + length)
        {
            Append(text[..at], start);
            if (value is not { Text.Length: > 0 })
                continue;
            Flush(result);
            AddValue(value, result);
        }

        Append(text, start);
    }

    /// <summary>Adds the end of a line of the template.</summary>
    public void AddSpace(List<Inline> result)
    {
        if (_pending.Length == 0 && result.Count == 0)
            return;
        _pending.Append(' ');
        Flush(result);
    }

    /// <summary>Finishes the letters gathered.</summary>
    public void Flush(List<Inline> result)
    {
        if (_pending.Length == 0)
            return;
        result.Add(new TextInline(_pending.ToString()) { Origin = context.Places.OriginAt(_start) });
        _pending.Clear();
    }

    private void Append(ReadOnlySpan<char> text, int start)
    {
        if (_pending.Length == 0)
            _start = start;
        _pending.Append(text);
    }

    // A single line end in a value is a space, as in Markdown; an empty line keeps the lines apart.
    private void AddValue(InsertedValue value, List<Inline> result)
    {
        var language = LanguageTag.TryParse(value.Language, out var tag) && tag != context.Language ? tag : (LanguageTag?)null;
        if (value.Text.AsSpan().IndexOfAny('\r', '\n') < 0)
        {
            result.Add(new TextInline(value.Text) { Origin = value.Origin, Language = language });
            return;
        }

        var first = true;
        foreach (var lines in value.Text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!first)
                result.Add(new LineBreak { Origin = value.Origin });
            first = false;
            result.Add(new TextInline(lines.Replace('\n', ' ')) { Origin = value.Origin, Language = language });
        }
    }
}
