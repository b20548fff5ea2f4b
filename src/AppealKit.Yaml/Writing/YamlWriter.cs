using System.Globalization;
using System.Text;

namespace AppealKit.Yaml.Writing;

/// <summary>Writes nodes as YAML that reads back as the same nodes: maps and lists in blocks, short ones in brackets, texts in quotation marks
/// where they need them.</summary>
public sealed class YamlWriter
{
    // What fits stands in brackets on the line of its key.
    private const int ShortFlow = 72;

    private readonly StringBuilder _text = new();
    private readonly string _newLine;

    /// <summary>A writer.</summary>
    /// <param name="newLine">How lines end.</param>
    public YamlWriter(string newLine = "\n") => _newLine = newLine;

    /// <summary>What was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>Writes an item of a list in a block, ended by a line end.</summary>
    /// <param name="node">The item.</param>
    /// <param name="indent">The column of its hyphen, from 0.</param>
    public void Item(PositionedNode node, int indent)
    {
        _text.Append(' ', indent).Append("- ");
        if (node is MappingNode { Entries.Count: > 0 } mapping)
            Entries(mapping, indent + 2, isOpen: true);
        else
            Line(Flow(node));
    }

    /// <summary>Writes an item of a list in one line, maps and lists in brackets.</summary>
    /// <param name="node">The item.</param>
    /// <param name="indent">The column of its hyphen, from 0.</param>
    public void ItemInLine(PositionedNode node, int indent)
    {
        _text.Append(' ', indent).Append("- ");
        Line(Flow(node));
    }

    /// <summary>A key and its value in one line.</summary>
    public static string KeyInLine(string key, PositionedNode value) => Key(key) + ": " + Flow(value);

    /// <summary>A node in one line, maps and lists in brackets.</summary>
    public static string Flow(PositionedNode node)
    {
        var text = new StringBuilder();
        WriteFlow(node, text);
        return text.ToString();
    }

    private void Entries(MappingNode mapping, int indent, bool isOpen)
    {
        foreach (var entry in mapping.Entries)
        {
            if (!isOpen)
                _text.Append(' ', indent);
            isOpen = false;
            Entry(entry, indent);
        }
    }

    private void Entry(MappingEntry entry, int indent)
    {
        _text.Append(Key(entry.Key.Value)).Append(':');
        if (entry.Value is SequenceNode { IsInLines: true, Items: { Count: > 0 } lines })
        {
            Line("");
            foreach (var line in lines)
                ItemInLine(line, indent + 2);
            return;
        }

        var flow = Flow(entry.Value);
        if (entry.Value is ScalarNode || flow.Length <= ShortFlow || IsEmpty(entry.Value))
        {
            Line(flow.Length == 0 ? "" : " " + flow);
            return;
        }

        Line("");
        if (entry.Value is MappingNode inner)
        {
            Entries(inner, indent + 2, isOpen: false);
            return;
        }

        foreach (var item in ((SequenceNode)entry.Value).Items)
            Item(item, indent + 2);
    }

    private void Line(string text) => _text.Append(text).Append(_newLine);

    private static bool IsEmpty(PositionedNode node) => node is MappingNode { Entries.Count: 0 } or SequenceNode { Items.Count: 0 };

    private static void WriteFlow(PositionedNode node, StringBuilder text)
    {
        switch (node)
        {
            case MappingNode mapping:
                text.Append('{');
                for (var i = 0; i < mapping.Entries.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ").Append(Key(mapping.Entries[i].Key.Value)).Append(": ");
                    WriteFlow(mapping.Entries[i].Value, text);
                }

                text.Append('}');
                break;
            case SequenceNode sequence:
                text.Append('[');
                for (var i = 0; i < sequence.Items.Count; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    WriteFlow(sequence.Items[i], text);
                }

                text.Append(']');
                break;
            case ScalarNode { IsNull: true }:
                text.Append("null");
                break;
            case ScalarNode scalar:
                text.Append(scalar.Style == ScalarStyle.Plain && PlainScalars.IsLiteral(scalar.Value) ? scalar.Value : Quoted(scalar.Value));
                break;
        }
    }

    // `on` is a key of our files, where no reader of ours takes it for a truth value.
    private static string Key(string key) => key == "on" ? key : Quoted(key);

    private static string Quoted(string value)
    {
        if (PlainScalars.IsSafe(value))
            return value;
        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var letter = value[i];
            if (letter is '"' or '\\')
                text.Append('\\').Append(letter);
            else if (letter == '\n')
                text.Append("\\n");
            else if (char.IsControl(letter) || letter is '\uFEFF' or '\u2028' or '\u2029' or '\u00A0')
                text.Append("\\u").Append(((int)letter).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(letter);
        }

        return text.Append('"').ToString();
    }
}
