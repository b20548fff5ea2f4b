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
    private string? _language;

    /// <summary>Adds letters of the expanded text.</summary>
    /// <param name="text">The letters, with their tokens.</param>
    /// <param name="start">Their offset in the expanded text.</param>
    /// <param name="result">Where finished inlines go.</param>
    public void Add(ReadOnlySpan<char> text, int start, List<Inline> result)
    {
        for (int at; (at = context.Values.Find(text, out var value, out var length)) >= 0; text = text[(at + length)..], start += at + length)
        {
            Append(text[..at], start, result);
            if (value is not { Text.Length: > 0 })
                continue;
            Flush(result);
            AddValue(value, result);
        }

        Append(text, start, result);
    }

    /// <summary>Adds the end of a line of the template.</summary>
    public void AddSpace(List<Inline> result)
    {
        Append(" ", _start, result);
        Flush(result);
    }

    /// <summary>Takes spaces off the end.</summary>
    public static void TrimEnd(List<Inline> result)
    {
        while (result.Count > 0 && result[^1] is TextInline last && last.Text.EndsWith(' '))
        {
            var text = last.Text.TrimEnd(' ');
            result.RemoveAt(result.Count - 1);
            if (text.Length > 0)
                result.Add(new TextInline(text) { Origin = last.Origin, Language = last.Language });
        }
    }

    /// <summary>Finishes the letters gathered.</summary>
    public void Flush(List<Inline> result)
    {
        if (_pending.Length == 0)
            return;
        result.Add(new TextInline(_pending.ToString()) { Origin = context.Places.OriginAt(_start), Language = LanguageOf(_language) });
        _pending.Clear();
    }

    // A text of another language that is printed among words of the template stays apart from them.
    private void Append(ReadOnlySpan<char> text, int start, List<Inline> result)
    {
        while (text.Length > 0)
        {
            var (language, end) = context.Places.LanguageAt(start, start + text.Length);
            if (language != _language)
                Flush(result);
            _language = language;
            AppendStretch(text[..(end - start)], start, result);
            text = text[(end - start)..];
            start = end;
        }
    }

    // Several spaces are one, also where an empty value stood between two.
    private void AppendStretch(ReadOnlySpan<char> text, int start, List<Inline> result)
    {
        if (text.Length > 0 && text[0] == ' ' && EndsWithSpace(result))
        {
            var rest = text.TrimStart(' ');
            start += text.Length - rest.Length;
            text = rest;
        }

        if (_pending.Length == 0)
            _start = start;
        for (int twice; (twice = text.IndexOf("  ", StringComparison.Ordinal)) >= 0; text = text[(twice + 1)..].TrimStart(' '))
            _pending.Append(text[..(twice + 1)]);
        _pending.Append(text);
    }

    private LanguageTag? LanguageOf(string? language) => LanguageTag.TryParse(language, out var tag) && tag != context.Language ? tag : null;

    private bool EndsWithSpace(List<Inline> result) => _pending.Length > 0
        ? _pending[^1] == ' '
        : result.Count == 0 || result[^1] is LineBreak || (result[^1] is TextInline last && last.Text.EndsWith(' '));

    // A single line end in a value is a space, as in Markdown; an empty line keeps the lines apart.
    private void AddValue(InsertedValue value, List<Inline> result)
    {
        var language = LanguageOf(value.Language);
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
