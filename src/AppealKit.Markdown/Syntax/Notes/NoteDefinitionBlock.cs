using Markdig.Parsers;
using Markdig.Syntax;

namespace AppealKit.Markdown.Syntax.Notes;

/// <summary>The text of a note: <c>[^label]: …</c> and what is indented below it.</summary>
internal sealed class NoteDefinitionBlock(BlockParser parser, string label, SourceSpan labelSpan) : ContainerBlock(parser)
{
    /// <summary>The label, with its tokens.</summary>
    public string Label { get; } = label;

    /// <summary>Where <c>[^label]</c> stands.</summary>
    public SourceSpan LabelSpan { get; } = labelSpan;
}
