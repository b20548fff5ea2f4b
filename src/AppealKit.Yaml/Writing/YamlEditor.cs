using AppealKit.Diagnostics.Source;

namespace AppealKit.Yaml.Writing;

/// <summary>Changes a YAML text and leaves the rest as it is, to the letter: comments, order, line ends, the spaces that somebody liked.</summary>
public static class YamlEditor
{
    /// <summary>Adds items at the end of a list.</summary>
    /// <param name="file">The text, with nothing wrong in it.</param>
    /// <param name="key">The key at the top of the file below which the list stands; a file that is a list itself has none. A text
    /// without the key gets it at its end.</param>
    /// <param name="items">The items.</param>
    /// <returns>The new text; null if the list is written in a way that items cannot be added to safely. What is returned reads back as
    /// what was there before and the items.</returns>
    public static string? Append(SourceFile file, string key, IReadOnlyList<PositionedNode> items)
    {
        if (items.Count == 0)
            return file.Text;
        var read = new YamlReader().Read(file);
        var text = (read.Value, (read.Value as MappingNode)?.Find(key)?.Value) switch
        {
            (null, _) => AtEnd(file, key, items),
            (SequenceNode list, _) => ToList(file, list, items, 0),
            (MappingNode, null) => AtEnd(file, key, items),
            (MappingNode, SequenceNode list) => ToList(file, list, items, 2),
            (MappingNode root, ScalarNode { IsNull: true } nothing) => BelowKey(file, root, key, nothing.Span, items),
            _ => null,
        };
        return text is not null && IsTrue(read.Value, new YamlReader().Read(new SourceFile(file.Path, text)), key, items) ? text : null;
    }

    /// <summary>The line end that a text uses: that of its first line.</summary>
    public static string NewLineOf(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        if (at < 0)
            return "\n";
        return text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    private static string AtEnd(SourceFile file, string key, IReadOnlyList<PositionedNode> items)
    {
        var newLine = NewLineOf(file.Text);
        var gap = file.Text.Length == 0 || file.Text[^1] is '\n' or '\r' ? "" : newLine;
        return file.Text + gap + key + ":" + newLine + Written(items, 2, newLine, apart: true);
    }

    private static string? ToList(SourceFile file, SequenceNode list, IReadOnlyList<PositionedNode> items, int usualIndent)
    {
        var text = file.Text;
        if (text.AsSpan(list.Span.Start).StartsWith("["))
            return IntoBrackets(file, list, items, usualIndent);
        var last = list.Items[^1];
        // The hyphen before the first item; the list itself may begin on it.
        var indent = HyphenColumn(file, list.Items[0]);
        if (indent < 0)
            return null;
        var at = LineEnd(text, Math.Max(last.Span.End, LastScalar(last).Span.End));
        // Empty lines after a block of text may belong to it.
        if (LastScalar(last) is ScalarNode { Style: ScalarStyle.Literal or ScalarStyle.Folded })
        {
            while (at < text.Length && text[at..LineEnd(text, at)].Trim().Length == 0)
                at = LineEnd(text, at);
        }

        var newLine = NewLineOf(text);
        var before = text[..at] + (text[at - 1] is '\n' or '\r' ? "" : newLine);
        return before + Written(items, indent, newLine, IsApart(file, list), isFirst: false) + text[at..];
    }

    private static string? IntoBrackets(SourceFile file, SequenceNode list, IReadOnlyList<PositionedNode> items, int indent)
    {
        var text = file.Text;
        var close = list.Span.End - 1;
        if (close <= list.Span.Start || text[close] != ']')
            return null;
        if (list.Items.Count > 0)
            return text[..list.Items[^1].Span.End] + ", " + string.Join(", ", items.Select(YamlWriter.Flow)) + text[list.Items[^1].Span.End..];
        if (text.AsSpan((list.Span.Start + 1)..close).Trim().Length > 0)
            return null;
        // An empty list in brackets becomes a block below its key.
        var at = LineEnd(text, close + 1);
        var newLine = NewLineOf(text);
        var line = text[..list.Span.Start].TrimEnd(' ') + text[(close + 1)..at];
        return line + (line.Length == 0 || line[^1] is '\n' or '\r' ? "" : newLine) + Written(items, indent, newLine, apart: true) + text[at..];
    }

    private static string BelowKey(SourceFile file, MappingNode root, string key, SourceSpan nothing, IReadOnlyList<PositionedNode> items)
    {
        var text = file.Text;
        var start = root.Find(key)!.Key.Span.End;
        var newLine = NewLineOf(text);
        var at = LineEnd(text, Math.Max(start, nothing.Length > 0 ? nothing.End : start));
        // `~` and `null` give way.
        var head = nothing.Length > 0 ? text[..nothing.Start].TrimEnd(' ') + text[nothing.End..at] : text[..at];
        return head + (head[^1] is '\n' or '\r' ? "" : newLine) + Written(items, 2, newLine, apart: true) + text[at..];
    }

    private static string Written(IReadOnlyList<PositionedNode> items, int indent, string newLine, bool apart, bool isFirst = true)
    {
        var text = "";
        for (var i = 0; i < items.Count; i++)
        {
            var writer = new YamlWriter(newLine);
            writer.Item(items[i], indent);
            text += (apart && (i > 0 || !isFirst) ? newLine : "") + writer;
        }

        return text;
    }

    // Items that stand apart by an empty line go on to do so.
    private static bool IsApart(SourceFile file, SequenceNode list)
    {
        if (list.Items.Count < 2)
            return true;
        var lines = file.Text[list.Items[^2].Span.End..list.Items[^1].Span.Start].Split(NewLineOf(file.Text));
        return lines.Length > 2 && lines[1..^1].Any(l => l.Trim().Length == 0);
    }

    private static int HyphenColumn(SourceFile file, PositionedNode first)
    {
        var (line, column) = file.PositionOf(first.Span.Start);
        var text = file.LineText(line);
        for (var i = Math.Min(column - 1, text.Length - 1); i >= 0; i--)
        {
            if (text[i] == '-' && text[..i].Trim(' ').Length == 0)
                return i;
        }

        return -1;
    }

    private static PositionedNode LastScalar(PositionedNode node) => node switch
    {
        MappingNode { Entries.Count: > 0 } mapping => LastScalar(mapping.Entries[^1].Value),
        SequenceNode { Items.Count: > 0 } sequence => LastScalar(sequence.Items[^1]),
        _ => node,
    };

    // The offset after the line that holds an offset, its end included.
    private static int LineEnd(string text, int offset)
    {
        var at = text.AsSpan(offset).IndexOfAny('\r', '\n');
        if (at < 0)
            return text.Length;
        at += offset;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
    }

    // The new text says what the old one said, and the items.
    private static bool IsTrue(PositionedNode? before, Diagnostics.StageResult<PositionedNode> after, string key, IReadOnlyList<PositionedNode> items)
    {
        if (after.HasErrors || after.Value is null)
            return false;
        if (ListOf(after.Value, key) is not SequenceNode list)
            return false;
        var old = before is null ? null : ListOf(before, key) as SequenceNode;
        var count = old?.Items.Count ?? 0;
        if (list.Items.Count != count + items.Count)
            return false;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!NodeComparison.AreSame(list.Items[i], i < count ? old!.Items[i] : items[i - count]))
                return false;
        }

        return before is not MappingNode mapping || mapping.Entries.All(e => e.Key.Value == key
            || (((MappingNode)after.Value).Find(e.Key.Value) is { } same && NodeComparison.AreSame(same.Value, e.Value)));
    }

    private static PositionedNode? ListOf(PositionedNode root, string key) => root is MappingNode mapping ? mapping.Find(key)?.Value : root;
}
