using System.Text;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Drafts;

/// <summary>Changes of a text by place, so that comments and everything else stay as they are.</summary>
internal sealed class TextEdits(string text)
{
    private readonly SortedDictionary<int, (int Length, string Replacement)> _edits = [];

    /// <summary>Replaces a stretch.</summary>
    public void Replace(int start, int length, string replacement) => _edits[start] = (length, replacement);

    /// <summary>Puts words in front of a place, and of what replaces it.</summary>
    public void Insert(int at, string words) => _edits[at] = _edits.TryGetValue(at, out var edit) ? (edit.Length, words + edit.Replacement) : (0, words);

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

    /// <summary>Takes items out of a list, whether they stand on lines of their own or between commas.</summary>
    /// <param name="items">All items of the list in order; at least one stays.</param>
    public void RemoveItems(IReadOnlyList<(SourceSpan Span, bool IsGone)> items)
    {
        int? kept = null;
        for (var i = 0; i < items.Count; i++)
        {
            var (span, isGone) = items[i];
            if (!isGone)
            {
                kept = span.Start + span.Length;
                continue;
            }

            var lineStart = text.LastIndexOf('\n', Math.Max(0, span.Start - 1)) + 1;
            if (text.AsSpan(lineStart, span.Start - lineStart).Trim() is "-")
            {
                var end = NextLine(Math.Max(span.Start, span.Start + span.Length - 1));
                Replace(lineStart, end - lineStart, "");
            }
            else if (i + 1 < items.Count)
            {
                // The comma behind it goes too.
                Replace(span.Start, items[i + 1].Span.Start - span.Start, "");
            }
            else if (kept is { } from)
            {
                // So does the one before the last.
                RemoveFrom(from, span.Start + span.Length);
            }
        }
    }

    private void RemoveFrom(int from, int to)
    {
        foreach (var inside in _edits.Keys.Where(k => k >= from && k < to).ToList())
            _edits.Remove(inside);
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

    /// <summary>Where a place of the text is in the changed text; null if it was taken out.</summary>
    public int? Map(int at)
    {
        var moved = at;
        foreach (var (start, (length, replacement)) in _edits)
        {
            if (start > at)
                break;
            if (at < start + length)
                return null;
            moved += replacement.Length - length;
        }

        return moved;
    }
}
