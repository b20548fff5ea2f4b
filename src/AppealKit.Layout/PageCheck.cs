using AppealKit.Diagnostics;
using AppealKit.Document;
using AppealKit.Layout.Style;
using AppealKit.Values;

namespace AppealKit.Layout;

/// <summary>Refuses pages that nothing can be printed on.</summary>
internal static class PageCheck
{
    private const double LeastScale = 0.5;
    private const double MostScale = 4;

    // In type sizes and in lines: enough for a list item, and for a line beside its note.
    private const int LeastMeasure = 9;
    private const int LeastLines = 3;

    private static readonly Length Least = Length.Mm(50);

    // ISO 32000-1, annex C.2: a page is at most 14,400 units long.
    private static readonly Length Most = Length.Pt(14400);

    /// <summary>Whether the settings can be used; if not, says why.</summary>
    public static bool Allows(PageSettings page, DiagnosticBag found)
    {
        // Written so that NaN is refused too.
        if (!(page.Width >= Least && page.Width <= Most && page.Height >= Least && page.Height <= Most))
            found.Add(LayoutDiagnostics.UnusablePage(page.Width, page.Height, Least, Most));
        else if (!(page.TypeScale >= LeastScale && page.TypeScale <= MostScale))
            found.Add(LayoutDiagnostics.UnusableScale(page.TypeScale, LeastScale, MostScale));
        return !found.HasErrors;
    }

    /// <summary>Whether a few lines of a few words fit on the page; if not, says so.</summary>
    public static bool HasRoom(PageSettings page, HouseStyle style, DiagnosticBag found)
    {
        if (style.Page.Measure >= style.Body.Size * LeastMeasure && style.Page.TextHeight >= style.Body.Leading * LeastLines)
            return true;
        found.Add(LayoutDiagnostics.PageTooSmall(page.Width, page.Height, page.TypeScale));
        return false;
    }
}
