using System.Text;
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
    /// <returns>The new text; null as in <see cref="Add(SourceFile, IReadOnlyList{YamlAddition})"/>.</returns>
    public static string? Append(SourceFile file, string key, IReadOnlyList<PositionedNode> items)
    {
        var read = new YamlReader().Read(file);
        return Add(file, read.Value, [new AddedItems(read.Value is SequenceNode ? YamlPath.Top : YamlPath.Top.Key(key), items)]);
    }

    /// <summary>Adds to lists and maps.</summary>
    /// <param name="file">The text, with nothing wrong in it.</param>
    /// <param name="additions">What to add; a list or map is named once for items and once for a key at most.</param>
    /// <returns>The new text; null if it is written in a way that cannot be added to safely. What is returned reads back as what was there
    /// before and the additions.</returns>
    public static string? Add(SourceFile file, IReadOnlyList<YamlAddition> additions) => Add(file, new YamlReader().Read(file).Value, additions);

    private static string? Add(SourceFile file, PositionedNode? root, IReadOnlyList<YamlAddition> additions)
    {
        var wanted = additions.Where(a => a is not AddedItems { Items.Count: 0 }).ToList();
        var edits = new List<TextEdit>(wanted.Count);
        foreach (var addition in wanted)
        {
            if (EditFor(file, root, addition) is not { } edit)
                return null;
            edits.Add(edit);
        }

        if (edits.Count == 0)
            return file.Text;
        var text = Apply(file.Text, edits);
        var after = new YamlReader().Read(new SourceFile(file.Path, text));
        return !after.HasErrors && new AdditionCheck(root, wanted).Holds(after.Value) ? text : null;
    }

    private static TextEdit? EditFor(SourceFile file, PositionedNode? root, YamlAddition addition) => (addition, addition.Path.Find(root)) switch
    {
        (AddedItems items, SequenceNode list) => ToList(file, list, items),
        (AddedItems items, ScalarNode { IsNull: true } nothing) when items.Path.LastKey is { } key =>
            BelowKey(file, ((MappingNode)items.Path.Parent.Find(root)!).Find(key)!.Key, nothing.Span, items),
        (AddedItems { Path.Depth: 1 } items, null) when root is null or MappingNode => AtEnd(file, items),
        (AddedKey key, MappingNode { Entries.Count: > 0 } map) when map.Find(key.Key) is null => BeforeKeys(file, map, key),
        _ => null,
    };

    private static string Apply(string text, List<TextEdit> edits)
    {
        var ordered = edits.Select((edit, place) => (edit, place)).OrderBy(e => e.edit.At).ThenByDescending(e => e.edit.Depth).ThenBy(e => e.place);
        var result = new StringBuilder(text.Length + edits.Sum(e => e.Text.Length));
        var at = 0;
        foreach (var (edit, _) in ordered)
        {
            result.Append(text, at, edit.At - at);
            if (edit.IsLines && result.Length > 0 && result[^1] is not ('\n' or '\r'))
                result.Append(NewLineOf(text));
            result.Append(edit.Text);
            at = edit.At + edit.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>The line end that a text uses: that of its first line.</summary>
    public static string NewLineOf(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        if (at < 0)
            return "\n";
        return text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }

    private static TextEdit AtEnd(SourceFile file, AddedItems items)
    {
        var newLine = NewLineOf(file.Text);
        var written = items.Path.LastKey + ":" + newLine + Written(items, 2, newLine, apart: !items.InOneLine);
        return new TextEdit(file.Text.Length, 0, written, 0) { IsLines = true };
    }

    private static TextEdit? ToList(SourceFile file, SequenceNode list, AddedItems items)
    {
        var text = file.Text;
        if (text.AsSpan(list.Span.Start).StartsWith("["))
            return IntoBrackets(file, list, items);
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

        var written = Written(items, indent, NewLineOf(text), IsApart(file, list, items), isFirst: false);
        return new TextEdit(at, 0, written, items.Path.Depth) { IsLines = true };
    }

    private static TextEdit? IntoBrackets(SourceFile file, SequenceNode list, AddedItems items)
    {
        var text = file.Text;
        var close = list.Span.End - 1;
        if (close <= list.Span.Start || text[close] != ']')
            return null;
        var flow = string.Join(", ", items.Items.Select(YamlWriter.Flow));
        if (list.Items.Count > 0)
            return new TextEdit(list.Items[^1].Span.End, 0, ", " + flow, items.Path.Depth);
        if (text.AsSpan((list.Span.Start + 1)..close).Trim().Length > 0)
            return null;
        if (items.Path.Depth > 1)
            return new TextEdit(list.Span.Start, list.Span.Length, "[" + flow + "]", items.Path.Depth);
        // An empty list of the top becomes a block below its key.
        var at = LineEnd(text, close + 1);
        var newLine = NewLineOf(text);
        var start = list.Span.Start;
        while (start > 0 && text[start - 1] == ' ')
            start--;
        var rest = text[(close + 1)..at];
        var isOpen = rest.Length == 0 || rest[^1] is not ('\n' or '\r');
        var written = Written(items, items.Path.Depth * 2, newLine, apart: !items.InOneLine);
        return new TextEdit(start, at - start, (start > 0 || rest.Trim().Length > 0 ? rest + (isOpen ? newLine : "") : "") + written, items.Path.Depth);
    }

    private static TextEdit BelowKey(SourceFile file, ScalarNode key, SourceSpan nothing, AddedItems items)
    {
        var text = file.Text;
        var newLine = NewLineOf(text);
        var end = nothing.Length > 0 ? nothing.End : key.Span.End;
        var at = LineEnd(text, Math.Max(key.Span.End, end));
        var written = Written(items, HyphenIndent(file, key), newLine, apart: items.Path.Depth == 1 && !items.InOneLine);
        if (nothing.Length == 0)
            return new TextEdit(at, 0, written, items.Path.Depth) { IsLines = true };
        // `~` and `null` give way.
        var start = nothing.Start;
        while (text[start - 1] == ' ')
            start--;
        var isOpen = text[at - 1] is not ('\n' or '\r');
        return new TextEdit(start, at - start, text[nothing.End..at] + (isOpen ? newLine : "") + written, items.Path.Depth);
    }

    private static int HyphenIndent(SourceFile file, ScalarNode key) => file.PositionOf(key.Span.Start).Column - 1 + 2;

    private static TextEdit BeforeKeys(SourceFile file, MappingNode map, AddedKey key)
    {
        var first = map.Entries[0].Key.Span.Start;
        var entry = YamlWriter.KeyInLine(key.Key, key.Value);
        var apart = file.Text[map.Span.Start] == '{' ? ", " : NewLineOf(file.Text) + new string(' ', file.PositionOf(first).Column - 1);
        return new TextEdit(first, 0, entry + apart, key.Path.Depth);
    }

    private static string Written(AddedItems items, int indent, string newLine, bool apart, bool isFirst = true)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Items.Count; i++)
        {
            var writer = new YamlWriter(newLine);
            if (items.InOneLine)
                writer.ItemInLine(items.Items[i], indent);
            else
                writer.Item(items.Items[i], indent);
            text.Append(apart && (i > 0 || !isFirst) ? newLine : "").Append(writer);
        }

        return text.ToString();
    }

    // Items that stand apart by an empty line go on to do so.
    private static bool IsApart(SourceFile file, SequenceNode list, AddedItems items)
    {
        if (list.Items.Count < 2)
            return items.Path.Depth <= 1 && !items.InOneLine;
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
}
