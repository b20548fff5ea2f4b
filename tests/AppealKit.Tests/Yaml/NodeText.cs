using System.Text;
using AppealKit.Yaml;

namespace AppealKit.Tests.Yaml;

/// <summary>A tree of nodes as text: one node a line, with the place and the source of each.</summary>
public static class NodeText
{
    public static string Of(PositionedNode? node)
    {
        var text = new StringBuilder();
        Write(text, node, 0, "");
        return text.ToString();
    }

    private static void Write(StringBuilder text, PositionedNode? node, int depth, string key)
    {
        text.Append(' ', depth * 2).Append(key);
        switch (node)
        {
            case null:
                text.Append("nothing\n");
                break;
            case ScalarNode scalar:
                text.Append('`').Append(scalar.Value.Replace("\n", "\\n", StringComparison.Ordinal)).Append("` ").Append(scalar.Style).Append(' ').Append(Place(scalar)).Append('\n');
                break;
            case SequenceNode sequence:
                text.Append("list ").Append(Place(sequence)).Append('\n');
                foreach (var item in sequence.Items)
                    Write(text, item, depth + 1, "- ");
                break;
            case MappingNode mapping:
                text.Append("map ").Append(Place(mapping)).Append('\n');
                foreach (var entry in mapping.Entries)
                    Write(text, entry.Value, depth + 1, entry.Key.Value + ": ");
                break;
        }
    }

    private static string Place(PositionedNode node)
    {
        var (line, column) = node.Span.Position;
        var (endLine, endColumn) = node.Span.File.PositionOf(node.Span.End);
        return $"{line}:{column}-{endLine}:{endColumn}";
    }
}
