using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Html.Blocks;
using AppealKit.Html.Inlines;

namespace AppealKit.Html;

/// <summary>What the parts of one rendering share.</summary>
internal sealed class RenderContext
{
    public RenderContext(AppealDocument document)
    {
        Document = document;
        Inlines = new InlineWriter(this);
        Tables = new TableWriter(this);
        Containers = new ContainerWriter(this);
        Blocks = new BlockWriter(this);
    }

    public AppealDocument Document { get; }

    public HtmlWriter Html { get; } = new();

    public DiagnosticBag Diagnostics { get; } = [];

    public InlineWriter Inlines { get; }

    public TableWriter Tables { get; }

    public ContainerWriter Containers { get; }

    public BlockWriter Blocks { get; }
}
