using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Containers;

/// <summary>A closing fence where no container is open.</summary>
internal sealed class StrayFenceBlock(BlockParser parser) : LeafBlock(parser);
