using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace AppealKit.Yaml.Syntax;

/// <summary>Builds nodes from the parser's events.</summary>
internal sealed class TreeBuilder
{
    // The scanner's work grows with the square of the depth of open brackets: far beyond the limit it is stopped for good.
    private const int HopelessDepth = 1000;

    private readonly SourceFile _file;
    private readonly YamlLimits _limits;
    private readonly bool _damaged;
    private readonly Parser _parser;
    private readonly Dictionary<string, (PositionedNode? Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private readonly List<int> _openBrackets = [];
    private int _lastScalarStart = -1;
    private int _lastScalarEnd;
    private int _nodes;
    private int _depth;
    private bool _tooDeepReported;
    private bool _tooManyReported;
    private bool _hopeless;

    public TreeBuilder(SourceFile file, string text, YamlLimits limits, bool damaged)
    {
        _file = file;
        _limits = limits;
        _damaged = damaged;
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
    }

    public DiagnosticBag Diagnostics { get; } = [];

    /// <summary>Why nothing was built.</summary>
    public ParseFailure? Failure { get; private set; }

    public bool TryBuild(out PositionedNode? root)
    {
        root = null;
        try
        {
            root = BuildStream();
            return true;
        }
        catch (YamlException exception)
        {
            Fail(Offset(exception.Start), Offset(exception.End));
        }
        // Inside brackets that are never closed the parser trips over its own state.
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException or IndexOutOfRangeException or NullReferenceException)
        {
            Fail(_lastScalarEnd, _lastScalarEnd);
        }

        return false;
    }

    private void Fail(int start, int end)
    {
        // Some faults (a tab before a key) carry no place: then it is after the last thing that was read.
        if (end == 0 && _lastScalarEnd > 0)
            (start, end) = (_lastScalarEnd, _lastScalarEnd);
        Failure = new ParseFailure(
            _hopeless ? ParseFailureKind.TooDeep : ParseFailureKind.Syntax, start, end, _openBrackets.Count > 0 ? _openBrackets[^1] : -1, _lastScalarStart, _lastScalarEnd);
    }

    private PositionedNode? BuildStream()
    {
        PositionedNode? root = null;
        var documents = 0;
        while (_parser.MoveNext())
        {
            if (_parser.Current is DocumentStart)
            {
                _parser.MoveNext();
                var second = _parser.Current!;
                var node = BuildNode();
                if (documents++ == 0)
                    root = node is ScalarNode { IsNull: true } ? null : node;
                else if (documents == 2)
                    Diagnostics.Add(YamlDiagnostics.SecondDocument(_file.Span(Offset(second.Start), 0)));
            }
        }

        return root;
    }

    private PositionedNode BuildNode()
    {
        Count(_parser.Current!);
        switch (_parser.Current)
        {
            case Scalar scalar:
                return BuildScalar(scalar);
            case SequenceStart start:
                return BuildSequence(start);
            case MappingStart start:
                return BuildMapping(start);
            case AnchorAlias alias:
                return ResolveAlias(alias);
            default:
                return new ScalarNode("", ScalarStyle.Plain, _file.Span(Offset(_parser.Current!.Start), 0));
        }
    }

    private ScalarNode BuildScalar(Scalar scalar)
    {
        var (start, end) = (Offset(scalar.Start), Offset(scalar.End));
        var style = scalar.Style switch
        {
            YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
            YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
            YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
            YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
            _ => ScalarStyle.Plain,
        };
        (_lastScalarStart, _lastScalarEnd) = (start, end);
        // A block reaches up to the next line that has something; messages want its own lines only.
        while (end > start && style is ScalarStyle.Literal or ScalarStyle.Folded && end > start && char.IsWhiteSpace(_file.Text[end - 1]))
            end--;
        var span = _file.Span(start, end - start);
        CheckTag(scalar, span);
        if (style == ScalarStyle.Plain)
            CheckDashes(start, end);
        var value = scalar.Value;
        // Escapes can say what the file itself may not contain.
        if (style == ScalarStyle.DoubleQuoted && Utf8Text.FirstBad(value) >= 0)
            value = CleanEscapes(value, span);
        var node = new ScalarNode(value, style, span);
        Remember(scalar, node, 1);
        return node;
    }

    // A line `-name` is no item of a list for YAML: it goes on with the text above it, or is a text itself.
    private void CheckDashes(int start, int end)
    {
        var text = _file.Text;
        var isFirst = true;
        for (var line = start; line < end; isFirst = false)
        {
            var content = line;
            while (content < end && text[content] == ' ')
                content++;
            if (content + 1 < end && text[content] == '-' && (char.IsLetter(text[content + 1]) || text[content + 1] is '"' or '\'') && (!isFirst || BeginsLine(text, start)))
                Diagnostics.Add(YamlDiagnostics.NoSpaceAfterDash(_file.Span(content, 1)));
            var next = text.AsSpan(line, end - line).IndexOf('\n');
            line = next < 0 ? end : line + next + 1;
        }
    }

    // Looks back no further than the first sign that is no space: a line can be as long as the file.
    private static bool BeginsLine(string text, int offset)
    {
        while (offset > 0 && text[offset - 1] == ' ')
            offset--;
        return offset == 0 || text[offset - 1] is '\n' or '\r';
    }

    private string CleanEscapes(string value, SourceSpan span)
    {
        var bad = Utf8Text.FirstBad(value);
        Diagnostics.Add(ValueToken.IsReserved(value[bad])
            ? YamlDiagnostics.ReservedCharacter(span, value[bad])
            : YamlDiagnostics.ControlCharacter(span, value, bad));
        return Utf8Text.Clean(_file.Path, value, []).Text;
    }

    private PositionedNode BuildSequence(SequenceStart start)
    {
        var from = Offset(start.Start);
        var flow = start.Style == SequenceStyle.Flow;
        if (!Enter(from, flow))
            return Skip(from, flow);
        var sizeBefore = _nodes;
        Forward(start);
        var items = new List<PositionedNode>();
        var end = from;
        while (Next() is not SequenceEnd)
        {
            var item = BuildNode();
            // What is left of a line that could not be read is no item.
            if (!_damaged || item is not ScalarNode { IsNull: true })
                items.Add(item);
            end = Math.Max(end, item.Span.End);
        }

        end = Leave(flow, end);
        var node = new SequenceNode(items, _file.Span(from, end - from));
        CheckTag(start, node.Span);
        Remember(start, node, _nodes - sizeBefore + 1);
        return node;
    }

    private PositionedNode BuildMapping(MappingStart start)
    {
        var from = Offset(start.Start);
        var flow = start.Style == MappingStyle.Flow;
        if (!Enter(from, flow))
            return Skip(from, flow);
        var sizeBefore = _nodes;
        Forward(start);
        var entries = new List<MappingEntry>();
        var keys = new MappingKeys(entries, Diagnostics, _damaged);
        var end = from;
        while (Next() is not MappingEnd)
        {
            var key = BuildNode();
            _parser.MoveNext();
            var value = BuildNode();
            end = Math.Max(end, Math.Max(key.Span.End, value.Span.End));
            keys.Add(key, value);
        }

        keys.Complete();
        end = Leave(flow, end);
        var node = new MappingNode(entries, _file.Span(from, end - from)) { IsDamaged = _damaged };
        CheckTag(start, node.Span);
        Remember(start, node, _nodes - sizeBefore + 1);
        return node;
    }

    private PositionedNode ResolveAlias(AnchorAlias alias)
    {
        var span = _file.Span(Offset(alias.Start), Offset(alias.End) - Offset(alias.Start));
        var name = alias.Value.Value;
        if (!_anchors.TryGetValue(name, out var target))
            Diagnostics.Add(YamlDiagnostics.UnknownAlias(span, name, _anchors.Keys));
        else if (target.Node is null)
            Diagnostics.Add(YamlDiagnostics.AliasInsideItself(span, name));
        else if (_nodes + target.Size <= _limits.MaxNodes)
            return CountAlias(target.Node, target.Size);
        else
            ReportTooMany(span);
        return new ScalarNode("", ScalarStyle.Plain, span);
    }

    private PositionedNode CountAlias(PositionedNode node, int size)
    {
        _nodes += size;
        return node;
    }

    private void Count(ParsingEvent current)
    {
        if (++_nodes > _limits.MaxNodes)
            ReportTooMany(_file.Span(Offset(current.Start), 0));
    }

    private void ReportTooMany(SourceSpan span)
    {
        if (!_tooManyReported)
            Diagnostics.Add(YamlDiagnostics.TooManyNodes(span, _limits.MaxNodes));
        _tooManyReported = true;
    }

    private bool Enter(int from, bool flow)
    {
        if (flow)
            _openBrackets.Add(from);
        if (++_depth <= _limits.MaxDepth)
            return true;
        if (!_tooDeepReported)
            Diagnostics.Add(YamlDiagnostics.TooDeep(_file.Span(from, 0), _limits.MaxDepth));
        _tooDeepReported = true;
        return false;
    }

    private int Leave(bool flow, int end)
    {
        _depth--;
        if (!flow)
            return end;
        _openBrackets.RemoveAt(_openBrackets.Count - 1);
        // The event stands before the closing bracket.
        return Offset(_parser.Current!.End) + 1;
    }

    private ScalarNode Skip(int from, bool flow)
    {
        for (var open = 1; open > 0;)
        {
            open += Next() is SequenceStart or MappingStart ? 1 : _parser.Current is SequenceEnd or MappingEnd ? -1 : 0;
            _hopeless = _depth + open > HopelessDepth;
            if (_hopeless)
                throw new YamlException(new Mark(from, 1, 1), new Mark(from, 1, 1), "");
        }

        var end = Leave(flow, from);
        return new ScalarNode("", ScalarStyle.Plain, _file.Span(from, end - from));
    }

    private void Forward(NodeEvent start)
    {
        // Known by name before it is complete, so that an alias to itself can be told from one to nothing.
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = (null, 0);
    }

    private void Remember(NodeEvent start, PositionedNode node, int size)
    {
        if (!start.Anchor.IsEmpty)
            _anchors[start.Anchor.Value] = (node, size);
    }

    private void CheckTag(NodeEvent node, SourceSpan span)
    {
        if (!node.Tag.IsEmpty && !(node.Tag.IsNonSpecific || node.Tag.Value.StartsWith("tag:yaml.org,2002:", StringComparison.Ordinal)))
            Diagnostics.Add(YamlDiagnostics.Tag(span, node.Tag.Value));
    }

    private ParsingEvent Next()
    {
        _parser.MoveNext();
        return _parser.Current!;
    }

    private int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, _file.Text.Length);
}
