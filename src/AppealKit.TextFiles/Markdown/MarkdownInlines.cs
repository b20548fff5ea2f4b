using System.Globalization;
using System.Text;
using AppealKit.Document.Inlines;

namespace AppealKit.TextFiles.Markdown;

/// <summary>Writes inlines as Markdown, one string for each line.</summary>
internal sealed class MarkdownInlines
{
    private readonly List<string> _lines = [];
    private readonly StringBuilder _line = new();

    private readonly bool _inOneLine;

    private MarkdownInlines(bool inOneLine) => _inOneLine = inOneLine;

    /// <summary>The lines of a paragraph: one, and another after each line break.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Inline> inlines)
    {
        var writer = new MarkdownInlines(inOneLine: false);
        writer.Append(inlines);
        writer._lines.Add(writer._line.ToString());
        return writer._lines;
    }

    /// <summary>The same in one line, for headings and cells.</summary>
    public static string OneLine(IReadOnlyList<Inline> inlines)
    {
        var writer = new MarkdownInlines(inOneLine: true);
        writer.Append(inlines);
        return writer._line.ToString();
    }

    private void Append(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Append(inline);
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case TextInline text:
                MarkdownEscaping.Append(_line, text.Text);
                break;
            case Emphasis emphasis:
                AppendEmphasis(emphasis);
                break;
            case CodeInline code:
                AppendCode(code.Text);
                break;
            case Link link:
                AppendLink(link);
                break;
            case NoteCall call:
                _line.Append(CultureInfo.InvariantCulture, $"[^{call.Note.Number}]");
                break;
            case LineBreak when _inOneLine:
                _line.Append(' ');
                break;
            case LineBreak:
                _lines.Add(_line.Append('\\').ToString());
                _line.Clear();
                break;
        }
    }

    // Spaces inside would keep the marks from being marks.
    private void AppendEmphasis(Emphasis emphasis)
    {
        var mark = emphasis.Strong ? "**" : "*";
        var start = _line.Length;
        var lines = _lines.Count;
        Append(emphasis.Content);
        if (_lines.Count > lines || string.IsNullOrWhiteSpace(_line.ToString(start, _line.Length - start)))
            return;
        var inner = _line.ToString(start, _line.Length - start);
        var trimmed = inner.Trim(' ');
        var leading = inner.Length - inner.TrimStart(' ').Length;
        _line.Length = start;
        // Marks that meet are told apart by a character that nobody sees.
        if (leading == 0 && start > 0 && _line[^1] == '*' && (start < 2 || _line[^2] != '\\'))
            _line.Append('\u200B');
        _line.Append(' ', leading).Append(mark).Append(trimmed).Append(mark).Append(' ', inner.Length - leading - trimmed.Length);
    }

    private void AppendCode(string text)
    {
        var fence = "`";
        while (text.Contains(fence, StringComparison.Ordinal))
            fence += "`";
        var pad = text.StartsWith('`') || text.EndsWith('`') || (text.StartsWith(' ') && text.EndsWith(' ') && text.Trim().Length > 0) ? " " : "";
        _line.Append(fence).Append(pad).Append(text.ReplaceLineEndings(" ")).Append(pad).Append(fence);
    }

    private void AppendLink(Link link)
    {
        var plain = AppealKit.Document.PlainText.Of(link.Content);
        if ((plain == link.Target || "mailto:" + plain == link.Target) && link.Target.Contains(':', StringComparison.Ordinal) && IsPlainAddress(link.Target))
        {
            _line.Append('<').Append(plain).Append('>');
            return;
        }

        _line.Append('[');
        Append(link.Content);
        _line.Append("](<").Append(link.Target.Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace("\\", "%5C", StringComparison.Ordinal).ReplaceLineEndings("")).Append(">)");
    }

    private static bool IsPlainAddress(string target)
    {
        foreach (var unit in target)
        {
            if (unit is <= ' ' or '<' or '>')
                return false;
        }

        return true;
    }
}
