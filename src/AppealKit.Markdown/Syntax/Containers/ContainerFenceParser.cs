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
        if (fence.Info.Length == 0)
        {
            processor.NewBlocks.Push(new StrayFenceBlock(this) { Span = span, Line = processor.LineIndex, Column = processor.Column });
            return BlockState.BreakDiscard;
        }

        processor.NewBlocks.Push(new FencedContainerBlock(this, fence) { Span = span, Line = processor.LineIndex, Column = processor.Column });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.CurrentChar != ':' || !ContainerFence.TryRead(processor.Line, out var fence) || fence.Info.Length > 0)
            return BlockState.Continue;
        if (!ReferenceEquals(ClosedBy(fence, processor, block), block))
            return BlockState.Continue;
        ((FencedContainerBlock)block).IsFenceClosed = true;
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    // Which container, of those that are open from the outer one inwards, this line closes; null for none (it is a line of code).
    private static FencedContainerBlock? ClosedBy(ContainerFence fence, BlockProcessor processor, Block outer)
    {
        FencedContainerBlock? innermost = null, matching = null;
        for (Block? open = processor.CurrentBlock; open is not null; open = open.Parent)
        {
            if (open is FencedCodeBlock && ReferenceEquals(open, processor.CurrentBlock) && IsReachedFrom(outer, open, processor))
                return null;
            // What is open inside a list item, a quotation or a note that this line does not belong to cannot be closed by it.
            if (!ReferenceEquals(open, outer) && !Holds(open, processor))
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

    private static bool IsReachedFrom(Block outer, Block inner, BlockProcessor processor)
    {
        for (Block? open = inner; open is not null && !ReferenceEquals(open, outer); open = open.Parent)
        {
            if (!Holds(open, processor))
                return false;
        }

        return true;
    }

    private static bool Holds(Block open, BlockProcessor processor) => open switch
    {
        ListItemBlock item => processor.Column >= item.ColumnWidth,
        NoteDefinitionBlock => processor.Indent >= NoteDefinitionParser.Indent,
        QuoteBlock => false,
        _ => true,
    };
}
