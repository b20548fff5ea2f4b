using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Drafts;

/// <summary>Changes of a text by place, so that comments and everything else stay as they are.</summary>
internal sealed class TextEdits(string text)
{
    private readonly SortedDictionary<int, (int Length, string Replacement)> _edits = [];

    /// <summary>Replaces a stretch.</summary>
    public void Replace(int start, int length, string replacement) => _edits[start] = (length, replacement);

    /// <summary>Replaces a value.</summary>
    public void Replace(SourceSpan span, string replacement) => Replace(span.Start, span.Length, replacement);

    /// <summary>Replaces the value of a key that stands at the beginning of a line, or adds the line behind another place.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">Its new value.</param>
    /// <param name="otherwiseAfter">Where the line belongs if the key is not there.</param>
    public void ReplaceKey(string key, string value, int otherwiseAfter)
    {
        for (var start = 0; start < text.Length; start = NextLine(start))
        {
            if (!text.AsSpan(start).StartsWith(key + ":", StringComparison.Ordinal))
                continue;
            var from = start + key.Length + 1;
            var end = text.IndexOfAny(['\n', '\r', '#'], from);
            Replace(from, (end < 0 ? text.Length : end) - from, " " + value + (end >= 0 && text[end] == '#' ? " " : ""));
            return;
        }

        Replace(NextLine(otherwiseAfter), 0, $"{key}: {value}\n");
    }

    /// <summary>Takes an item out of a list, whether it stands on lines of its own or between commas.</summary>
    public void RemoveItem(SourceSpan span)
    {
        var lineStart = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
        if (text.AsSpan(lineStart, span.Start - lineStart).Trim() is "-")
        {
            var end = NextLine(Math.Max(span.Start, span.Start + span.Length - 1));
            Replace(lineStart, end - lineStart, "");
            return;
        }

        var from = span.Start;
        var to = span.Start + span.Length;
        if (Comma(to) is { } after)
        {
            to = after + 1;
            while (to < text.Length && text[to] is ' ')
                to++;
        }
        else
        {
            while (from > 0 && text[from - 1] is ' ' or ',')
                from--;
        }

        Replace(from, to - from, "");
    }

    /// <summary>The start of the line behind the one of a place; the end of the text behind the last.</summary>
    public int NextLine(int at) => text.IndexOf('\n', Math.Min(at, text.Length - 1)) is var end and >= 0 ? end + 1 : text.Length;

    /// <summary>The changed text.</summary>
    public override string ToString()
    {
        var result = new StringBuilder(text.Length + 256);
        var at = 0;
        foreach (var (start, (length, replacement)) in _edits)
        {
            if (start < at)
                continue;
            result.Append(text, at, start - at).Append(replacement);
            at = start + length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    private int? Comma(int at)
    {
        while (at < text.Length && text[at] is ' ')
            at++;
        return at < text.Length && text[at] == ',' ? at : null;
    }
}
