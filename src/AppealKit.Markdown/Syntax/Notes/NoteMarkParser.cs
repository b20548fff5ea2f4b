using Markdig.Helpers;
using Markdig.Parsers;

namespace AppealKit.Markdown.Syntax.Notes;

/// <summary>Reads the calls of notes.</summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = NoteLabel.Read(slice.AsSpan());
        if (length == 0)
            return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new NoteMarkInline(slice.AsSpan()[2..(length - 1)].ToString())
        {
            Span = new(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
