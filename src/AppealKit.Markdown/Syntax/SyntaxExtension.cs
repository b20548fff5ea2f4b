using AppealKit.Markdown.Syntax.Citations;
using AppealKit.Markdown.Syntax.Containers;
using AppealKit.Markdown.Syntax.Html;
using AppealKit.Markdown.Syntax.Notes;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace AppealKit.Markdown.Syntax;

/// <summary>What our Markdown has beyond CommonMark and tables, and what it lacks: HTML and code by indent.</summary>
internal sealed class SyntaxExtension : IMarkdownExtension
{
    /// <summary>Deeper nesting than this is no document any more.</summary>
    public const int MaxDepth = 64;

    /// <summary>The parser of all documents. It keeps nothing between two texts.</summary>
    public static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = MaxDepth };
        builder.DisableHtml();
        builder.UsePipeTables(new() { UseGfmRules = true });
        builder.Extensions.Add(new SyntaxExtension());
        return builder.Build();
    }

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        // A template that indents its lines must not turn them into code.
        pipeline.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        pipeline.BlockParsers.Insert(0, new ContainerFenceParser());
        pipeline.BlockParsers.Insert(0, new NoteDefinitionParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new NoteMarkParser());
        pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new AngleBracketParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // Markdig renders nothing here.
    }
}
