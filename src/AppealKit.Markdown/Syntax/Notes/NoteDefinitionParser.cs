using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Notes;

/// <summary>Reads the texts of notes. Further paragraphs of a note are indented by four columns.</summary>
internal sealed class NoteDefinitionParser : BlockParser
{
    /// <summary>Columns by which what belongs to a note is indented.</summary>
    public const int Indent = 4;

    public NoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var length = NoteLabel.Read(processor.Line.AsSpan());
        if (length == 0 || processor.PeekChar(length) != ':')
            return BlockState.None;
        var start = processor.Start;
        var label = processor.Line.AsSpan()[2..(length - 1)].ToString();
        var block = new NoteDefinitionBlock(this, label, new SourceSpan(start, start + length - 1))
        {
            Span = new SourceSpan(start, processor.Line.End),
            Line = processor.LineIndex,
            Column = processor.Column,
        };
        for (var i = 0; i <= length; i++)
            processor.NextChar();
        processor.NewBlocks.Push(block);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        // A line that is not indented ends the note, unless it goes on a paragraph of it.
        if (processor.Indent < Indent)
            return BlockState.None;
        processor.GoToColumn(processor.ColumnBeforeIndent + Indent);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
