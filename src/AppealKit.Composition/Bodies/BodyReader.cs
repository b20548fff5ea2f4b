using AppealKit.Diagnostics;
using AppealKit.Diagnostics.Source;

namespace AppealKit.Composition.Bodies;

/// <summary>Divides the text of a body into its parts, before template code in it runs.</summary>
/// <remarks>
/// The fence of a part is read here and not by the Markdown stage, since a part takes the place of one of the template's: its
/// text is rendered where the template puts that part.
/// </remarks>
internal sealed class BodyReader
{
    private readonly SourceSpan _text;
    private readonly DiagnosticBag _findings;
    private readonly List<BodyPart> _parts = [];
    private readonly List<SourceSpan> _definitions = [];
    private SourceSpan? _stray;

    private BodyReader(SourceSpan text, DiagnosticBag findings)
    {
        _text = text;
        _findings = findings;
    }

    /// <summary>Reads a body.</summary>
    /// <param name="text">The text without front matter.</param>
    /// <param name="findings">Gets AK8010 to AK8012.</param>
    public static Body Read(SourceSpan text, DiagnosticBag findings)
    {
        var reader = new BodyReader(text, findings);
        reader.ReadLines();
        if (reader._parts.Count > 0 && reader._stray is { } stray)
            findings.Add(BlockWord(stray.Text) is { } word ? CompositionDiagnostics.BlockOutsideParts(stray, word) : CompositionDiagnostics.TextOutsideParts(stray));
        return new Body(text, reader._parts, reader._parts.Count > 0 ? reader._definitions : []);
    }

    private void ReadLines()
    {
        var file = _text.File;
        var offset = _text.Start;
        var inDefinition = false;
        while (offset < _text.End)
        {
            var line = LineAt(offset);
            if (PartName(line) is { } name)
            {
                offset = ReadPart(name, line);
                inDefinition = false;
                continue;
            }

            var content = line.Text.TrimEnd("\r\n");
            if (IsDefinition(content) || (inDefinition && (content.IsWhiteSpace() || content[0] is ' ' or '\t')))
            {
                inDefinition = true;
                _definitions.Add(line);
            }
            else
            {
                inDefinition = false;
                if (!content.IsWhiteSpace())
                    _stray ??= file.Span(line.Start, content.Length);
            }

            offset = line.End;
        }
    }

    // Returns the offset after the part.
    private int ReadPart(SourceSpan name, SourceSpan opening)
    {
        var open = new Stack<int>([CountColons(opening.Text)]);
        var offset = opening.End;
        char? codeFence = null;
        while (offset < _text.End)
        {
            var line = LineAt(offset);
            var content = line.Text.Trim();
            if (content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal))
            {
                codeFence = codeFence is null ? content[0] : codeFence == content[0] ? null : codeFence;
            }
            else if (codeFence is null && CountColons(line.Text) is >= 3 and var colons)
            {
                if (content.TrimStart(':').Length > 0)
                    open.Push(colons);
                else
                    open.Pop();
                if (open.Count == 0)
                {
                    AddPart(name, _text.File.Span(opening.End, line.Start - opening.End));
                    return line.End;
                }
            }

            offset = line.End;
        }

        _findings.Add(CompositionDiagnostics.PartNotClosed(name));
        AddPart(name, _text.File.Span(opening.End, _text.End - opening.End));
        return _text.End;
    }

    private void AddPart(SourceSpan name, SourceSpan text)
    {
        var value = name.Text.ToString();
        if (_parts.FirstOrDefault(p => p.Name == value) is { } earlier)
            _findings.Add(CompositionDiagnostics.PartTwice(name, earlier.NameSpan));
        else
            _parts.Add(new BodyPart(value, name, text));
    }

    // The word of a line of code that opens a block or belongs to one.
    private static string? BlockWord(ReadOnlySpan<char> line)
    {
        line = line.TrimStart();
        if (!line.StartsWith("{{", StringComparison.Ordinal))
            return null;
        var code = line[2..].TrimStart("-~ \t");
        foreach (var word in BlockWords)
        {
            if (code.StartsWith(word, StringComparison.Ordinal) && (code.Length == word.Length || !char.IsLetterOrDigit(code[word.Length])))
                return word;
        }

        return null;
    }

    private static readonly string[] BlockWords = ["if", "for", "while", "case", "capture", "with", "wrap", "func", "else", "when", "end"];

    private SourceSpan LineAt(int offset)
    {
        var rest = _text.File.Text.AsSpan(offset, _text.End - offset);
        var length = rest.IndexOf('\n') is >= 0 and var end ? end + 1 : rest.Length;
        return _text.File.Span(offset, length);
    }

    // The name in "::: part NAME", at the start of a line.
    private static SourceSpan? PartName(SourceSpan line)
    {
        var text = line.Text;
        var colons = CountColons(text);
        if (colons < 3)
            return null;
        var rest = text[colons..];
        var trimmed = rest.TrimStart();
        if (!trimmed.StartsWith("part", StringComparison.Ordinal) || trimmed.Length == 4 || !char.IsWhiteSpace(trimmed[4]))
            return null;
        var name = trimmed[4..].Trim();
        var at = text.Length - trimmed[4..].TrimStart().Length;
        return name.Length == 0 ? null : line.Slice(at, name.Length);
    }

    private static int CountColons(ReadOnlySpan<char> line)
    {
        var count = line.IndexOfAnyExcept(':');
        return count < 0 ? line.Length : count;
    }

    // "[^1]: text" and "[name]: https://…" (CommonMark 4.7) may stand outside of parts: they print nothing where they stand.
    private static bool IsDefinition(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] != '[')
            return false;
        var close = line.IndexOf(']');
        return close > 1 && close + 1 < line.Length && line[close + 1] == ':';
    }
}
