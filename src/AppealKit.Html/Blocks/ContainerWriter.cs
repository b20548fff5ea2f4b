using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Html.Blocks;

/// <summary>Writes containers as the elements that say what they are for.</summary>
internal sealed class ContainerWriter(RenderContext context)
{
    private readonly HtmlWriter _html = context.Html;

    /// <summary>Writes a container.</summary>
    public void Write(Container container, TextDirection around)
    {
        var direction = container.Language?.Direction ?? around;
        if (container is { Role: ContainerRole.Part, Language: null })
        {
            context.Blocks.Write(container.Content, direction);
            return;
        }

        if (container.Role == ContainerRole.Epigraph)
        {
            WriteEpigraph(container, around);
            return;
        }

        var heading = IsSection(container.Role) && container.Content is [Heading first, ..] ? first : null;
        var element = Element(container.Role, heading is not null);
        _html.Raw("<").Raw(element);
        if (ClassName(container.Role) is { } name)
            _html.Attribute("class", container.Columns > 1 ? FormattableString.Invariant($"{name} columns-{container.Columns}") : name);
        if (heading is not null)
            _html.Attribute("aria-labelledby", heading.Anchor);
        if (container.Role == ContainerRole.Notice)
            _html.Raw(" role=\"note\"");
        _html.Language(container.Language, around).Raw(">\n");
        context.Blocks.Write(container.Content, direction);
        _html.Raw("</").Raw(element).Raw(">\n");
    }

    // A figure has one caption, and it comes first or last (HTML Standard, 4.4.12).
    private void WriteEpigraph(Container epigraph, TextDirection around)
    {
        var direction = epigraph.Language?.Direction ?? around;
        var caption = epigraph.Content is [.., Container { Role: ContainerRole.Attribution } last] ? last : null;
        _html.Raw("<figure class=\"epigraph\"").Language(epigraph.Language, around).Raw(">\n");
        for (var i = 0; i < epigraph.Content.Count - (caption is null ? 0 : 1); i++)
        {
            var block = epigraph.Content[i];
            // Words that are not marked as quoted are the quotation all the same.
            if (block is Paragraph)
                _html.Raw("<blockquote>\n");
            context.Blocks.Write(block, direction);
            if (block is Paragraph)
                _html.Raw("</blockquote>\n");
        }

        if (caption is not null)
        {
            _html.Raw("<figcaption class=\"attribution\"").Language(caption.Language, direction).Raw(">\n");
            context.Blocks.Write(caption.Content, caption.Language?.Direction ?? direction);
            _html.Raw("</figcaption>\n");
        }

        _html.Raw("</figure>\n");
    }

    private static bool IsSection(ContainerRole role) => role is ContainerRole.Cases or ContainerRole.Case or ContainerRole.Recommendations
        or ContainerRole.Signatories or ContainerRole.Closing or ContainerRole.Contacts;

    private static string Element(ContainerRole role, bool hasHeading) => role switch
    {
        ContainerRole.TitleBlock => "header",
        ContainerRole.Cases or ContainerRole.Recommendations or ContainerRole.Signatories or ContainerRole.Contacts when hasHeading => "section",
        ContainerRole.Case when hasHeading => "article",
        ContainerRole.Closing when hasHeading => "section",
        _ => "div",
    };

    private static string? ClassName(ContainerRole role) => role switch
    {
        ContainerRole.TitleBlock => "title-block",
        ContainerRole.Subtitle => "subtitle",
        ContainerRole.Dateline => "dateline",
        ContainerRole.Issuers => "issuers",
        ContainerRole.Addressees => "addressees",
        ContainerRole.Lead => "lead",
        ContainerRole.Attribution => "attribution",
        ContainerRole.Cases => "cases",
        ContainerRole.Case => "case",
        ContainerRole.Recommendations => "recommendations",
        ContainerRole.Signatories => "signatories",
        ContainerRole.Closing => "closing",
        ContainerRole.Contacts => "contacts",
        ContainerRole.Notice => "notice",
        _ => null,
    };
}
