using System.Globalization;
using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Document.Blocks;
using AppealKit.Values;

namespace AppealKit.Layout;

/// <summary>Everything that can be wrong with a document when it is put on pages.</summary>
internal static class LayoutDiagnostics
{
    public static readonly DiagnosticDescriptor UnusablePageCode = new("AK5001", Severity.Error, "page that no text fits on");
    public static readonly DiagnosticDescriptor UnusableScaleCode = new("AK5002", Severity.Error, "type scale out of range");
    public static readonly DiagnosticDescriptor NestedTooDeepCode = new("AK5003", Severity.Error, "document nested too deep");
    public static readonly DiagnosticDescriptor ListsNotSetInCode = new("AK5004", Severity.Warning, "lists nested too deep to be set in");
    public static readonly DiagnosticDescriptor TableTooWideCode = new("AK5005", Severity.Warning, "table with columns too narrow for its words");
    public static readonly DiagnosticDescriptor FewerColumnsCode = new("AK5006", Severity.Notice, "names that are too long for their columns");

    public static Diagnostic UnusablePage(Length width, Length height, Length least, Length most) =>
        new(UnusablePageCode, $"a page of `{Millimetres(width)} × {Millimetres(height)}` cannot be used", null)
        {
            Hints = [$"Give a width and a height between {Millimetres(least)} and {Millimetres(most)}; A4 is 210 mm × 297 mm."],
        };

    public static Diagnostic PageTooSmall(Length width, Length height, double scale) =>
        new(UnusablePageCode, $"a page of `{Millimetres(width)} × {Millimetres(height)}` has no room for text at the type scale {Number(scale)}", null)
        {
            Hints = ["Choose a larger page or a smaller type scale."],
        };

    public static Diagnostic UnusableScale(double scale, double least, double most) =>
        new(UnusableScaleCode, $"the type scale `{Number(scale)}` cannot be used", null)
        {
            Hints = [$"Give a factor between {Number(least)} and {Number(most)}; 1 is the usual size, 1.5 gives a large-print edition."],
        };

    public static Diagnostic NestedTooDeep(DocumentNode node, int limit) =>
        new(NestedTooDeepCode, $"the document is nested more than {limit} levels deep here; what is deeper cannot be printed", node.Origin?.Main)
        {
            Hints = ["Check for list items or emphasis that are opened again and again without being closed."],
        };

    public static Diagnostic ListsNotSetIn(ListBlock list, int levels) =>
        new(ListsNotSetInCode, $"this list is nested more than {levels} levels deep; deeper ones are printed without setting them in further", list.Origin?.Main)
        {
            Hints = ["Use headings or a table for what has so many levels."],
        };

    public static Diagnostic TableTooWide(Table table, int columns) =>
        new(TableTooWideCode, $"a table of `{columns}` columns does not fit the width of the page; its words are broken", table.Origin?.Main)
        {
            Hints = ["Split the table, drop columns, or exchange rows and columns."],
        };

    public static Diagnostic FewerColumns(Container container, int columns) =>
        new(FewerColumnsCode, $"the names are too long for {Number(container.Columns)} columns on this page; they stand in {Number(columns)}", container.Origin?.Main)
        {
            Hints = [$"Write `columns: {Number(columns)}` in the ledger, or leave out roles and affiliations."],
        };

    private static string Millimetres(Length length) =>
        string.Create(CultureInfo.InvariantCulture, $"{length.Points * 25.4 / 72:0.#} mm");

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
