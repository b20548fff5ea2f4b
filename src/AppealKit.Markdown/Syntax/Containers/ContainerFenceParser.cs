using AppealKit.Markdown.Syntax.Notes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Containers;

/// <summary>Reads containers. A closing fence closes the innermost open container with as many colons, else the innermost one.</summary>
internal sealed class ContainerFenceParser : BlockParser
{
    public ContainerFenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        // Templates indent; there are no indented code blocks, so the indent does not matter.
        if (!ContainerFence.TryRead(processor.Line, out var fence))
            return BlockState.None;
        var span = new SourceSpan(processor.Start, processor.Line.End);
        var tooDeep = Depth(processor) >= SyntaxExtension.MaxDepth / 2;
        if (fence.Info.Length == 0 || tooDeep)
        {
            processor.NewBlocks.Push(new StrayFenceBlock(this, tooDeep) { Span = span, Line = processor.LineIndex, Column = processor.Column });
            return BlockState.BreakDiscard;
        }

        processor.NewBlocks.Push(new FencedContainerBlock(this, fence) { Span = span, Line = processor.LineIndex, Column = processor.Column });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (!ContainerFence.IsClosing(processor.Line) || !ContainerFence.TryRead(processor.Line, out var fence)
            || !ReferenceEquals(ClosedBy(fence, processor, block), block))
        {
            // The indent belongs to the lists inside.
            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        ((FencedContainerBlock)block).IsFenceClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static int Depth(BlockProcessor processor)
    {
        var depth = 0;
        for (var open = processor.CurrentContainer; open is not null; open = open.Parent)
            depth++;
        return depth;
    }

    // Which container, of those that are open from the outer one inwards, this line closes; null for none (it is a line of code).
    private static FencedContainerBlock? ClosedBy(ContainerFence fence, BlockProcessor processor, Block outer)
    {
        FencedContainerBlock? innermost = null, matching = null;
        for (Block? open = processor.CurrentBlock; open is not null; open = open.Parent)
        {
            if (open is FencedCodeBlock && processor.Indent >= IndentInside(open, outer))
                return null;
            // What is open inside a list item, a quotation or a note that this line does not belong to cannot be closed by it.
            if (open is ListItemBlock or QuoteBlock or NoteDefinitionBlock && processor.Indent < IndentInside(open, outer))
                (innermost, matching) = (null, null);
            if (open is FencedContainerBlock container)
            {
                innermost ??= container;
                if (container.Fence.Colons == fence.Colons)
                    matching ??= container;
            }

            if (ReferenceEquals(open, outer))
                break;
        }

        return matching ?? innermost;
    }

    // The columns by which a line is indented that belongs to an open block: those of the list items and notes around it.
    private static int IndentInside(Block inner, Block outer)
    {
        var indent = 0;
        for (Block? open = inner; open is not null && !ReferenceEquals(open, outer); open = open.Parent)
        {
            indent += open switch
            {
                ListItemBlock item => item.ColumnWidth,
                NoteDefinitionBlock => NoteDefinitionParser.Indent,
                // A line in a quotation begins with its sign, not with a fence.
                QuoteBlock => int.MaxValue / 1024,
                _ => 0,
            };
        }

        return indent;
    }
}
