using AppealKit.Workspace.Texts;

namespace AppealKit.Workspace.Review.Comparison;

/// <summary>Reads how a text is built: its parts and their paragraphs, headings, lists, tables.</summary>
internal sealed class BlockReader(string text, string prose, TextFacts facts)
{
    private readonly Stack<string> _open = new();
    private string _part = "";
    private BlockKind? _running;

    public void Read()
    {
        for (var start = 0; start < prose.Length;)
        {
            var end = prose.IndexOf('\n', start);
            end = end < 0 ? prose.Length : end;
            ReadLine(start, end);
            start = end + 1;
        }
    }

    private void ReadLine(int start, int end)
    {
        var from = start;
        while (from < end && (char.IsWhiteSpace(prose[from]) || prose[from] == '\uFEFF'))
            from++;
        var line = prose.AsSpan(from, end - from).TrimEnd();
        if (line.IsEmpty)
            _running = null;
        else if (line.StartsWith(":::", StringComparison.Ordinal))
            ReadFence(text.AsSpan(from, end - from).TrimStart(':').Trim());
        else if (line[0] == MaskedText.Mask && facts.Notes.Any(n => n.IsText && n.Start == from))
            Begin(BlockKind.Note, from);
        else if (line.IndexOfAnyExcept(MaskedText.Mask, ' ', '\r') < 0)
            ReadCall(from);
        else if (line[0] == '#')
            Begin(BlockKind.Heading, from, line.IndexOfAnyExcept('#'));
        else if (line[0] == '|')
            ReadRow(line, from);
        else if (line[0] == '>')
            Continue(BlockKind.Quotation, from);
        else if (MarkerLength(line) is > 0 and var length)
            BeginItem(from, length);
        else if (line.IndexOfAnyExcept("-*_= ") < 0)
            _running = null;
        else
            Continue(BlockKind.Paragraph, from);
    }

    // ::: part lead opens one, ::: alone closes the last.
    private void ReadFence(ReadOnlySpan<char> words)
    {
        _running = null;
        if (words.IsEmpty)
        {
            if (_open.TryPop(out var closed) && closed == _part)
                _part = "";
            return;
        }

        var name = words.StartsWith("part ", StringComparison.Ordinal) ? words[5..].Trim().ToString() : "";
        _open.Push(name);
        if (name.Length == 0)
            return;
        _part = name;
        facts.Parts.Add(name);
    }

    // A call alone on its line may print a list or nothing; within a paragraph it belongs to it.
    private void ReadCall(int from)
    {
        if (_running is null)
            facts.Blocks.Add(new TextBlock(BlockKind.Call, _part, 0, from));
    }

    private void ReadRow(ReadOnlySpan<char> line, int from)
    {
        _running = null;
        if (line.IndexOfAnyExcept("|-: ") >= 0)
            facts.Blocks.Add(new TextBlock(BlockKind.Row, _part, 0, from));
    }

    private void BeginItem(int from, int length)
    {
        Begin(BlockKind.Item, from);
        _running = BlockKind.Item;
        facts.Markers.Add((from, from + length));
    }

    private void Begin(BlockKind kind, int from, int level = 0)
    {
        facts.Blocks.Add(new TextBlock(kind, _part, level, from));
        _running = kind == BlockKind.Heading ? null : kind;
    }

    private void Continue(BlockKind kind, int from)
    {
        if (_running is null || (kind == BlockKind.Quotation && _running != kind))
            Begin(kind, from);
    }

    // "- ", "* ", "12. ": what begins an item of a list.
    private static int MarkerLength(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ')
            return 2;
        var digits = 0;
        while (digits < line.Length && digits < 4 && char.IsAsciiDigit(line[digits]))
            digits++;
        return digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' ? digits + 2 : 0;
    }
}
