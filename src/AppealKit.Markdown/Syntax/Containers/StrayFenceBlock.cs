using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Containers;

/// <summary>A fence that neither opens nor closes a container.</summary>
internal sealed class StrayFenceBlock(BlockParser parser, bool isTooDeep) : LeafBlock(parser)
{
    /// <summary>True if it would open one container too many; false if it closes one where none is open.</summary>
    public bool IsTooDeep { get; } = isTooDeep;
}
