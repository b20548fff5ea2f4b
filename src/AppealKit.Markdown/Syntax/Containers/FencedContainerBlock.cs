using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Containers;

/// <summary>The blocks between <c>::: role</c> and <c>:::</c>.</summary>
internal sealed class FencedContainerBlock(BlockParser parser, ContainerFence fence) : ContainerBlock(parser)
{
    /// <summary>The line that opened it.</summary>
    public ContainerFence Fence { get; } = fence;

    /// <summary>True once its closing line was read.</summary>
    public bool IsFenceClosed { get; set; }
}
