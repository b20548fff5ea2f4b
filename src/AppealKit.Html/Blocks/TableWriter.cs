using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Html.Blocks;

/// <summary>Writes tables in a frame of their own, which scrolls on small screens and can be reached by keyboard (WCAG 2.1.1).</summary>
internal sealed class TableWriter(RenderContext context)
{
    private readonly HtmlWriter _html = context.Html;

    /// <summary>The anchor of the heading above the next table; its accessible name where it has no head row.</summary>
    public string? LastHeading { get; set; }

    /// <summary>Writes a table.</summary>
    public void Write(Table table, TextDirection around)
    {
        var direction = table.Language?.Direction ?? around;
        _html.Raw("<div class=\"table\" role=\"region\" tabindex=\"0\"");
        WriteName(table);
        _html.Raw(">\n<table").Language(table.Language, around).Raw(">\n");
        if (table.Header.Count > 0)
        {
            _html.Raw("<thead>\n<tr>");
            for (var i = 0; i < table.Header.Count; i++)
                WriteCell("th", " scope=\"col\"", table.Header[i], table.Columns[i], direction);
            _html.Raw("</tr>\n</thead>\n");
        }

        _html.Raw("<tbody>\n");
        foreach (var row in table.Rows)
        {
            _html.Raw("<tr>");
            for (var i = 0; i < row.Count; i++)
                WriteCell("td", "", row[i], table.Columns[i], direction);
            _html.Raw("</tr>\n");
        }

        _html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private void WriteName(Table table)
    {
        var heads = table.Header.Select(c => PlainText.Of(c.Content).Trim()).Where(t => t.Length > 0).ToList();
        if (heads.Count > 0)
            _html.Attribute("aria-label", string.Join(", ", heads));
        else if (LastHeading is not null)
            _html.Attribute("aria-labelledby", LastHeading);
        else
            _html.Attribute("aria-label", context.Document.Title);
    }

    private void WriteCell(string element, string scope, TableCell cell, ColumnAlignment alignment, TextDirection direction)
    {
        // A head without words heads nothing.
        if (element == "th" && cell.Content.Count == 0)
            (element, scope) = ("td", "");
        _html.Raw("<").Raw(element).Raw(scope).Raw(alignment switch
        {
            ColumnAlignment.Center => " class=\"center\"",
            ColumnAlignment.End => " class=\"end\"",
            _ => "",
        }).Raw(">");
        context.Inlines.Write(cell.Content, direction);
        _html.Raw("</").Raw(element).Raw(">");
    }
}
