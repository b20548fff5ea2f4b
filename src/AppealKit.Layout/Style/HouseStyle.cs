using AppealKit.Document;
using AppealKit.Layout.Frames;
using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Layout.Style;

/// <summary>Sizes, spaces and margins of a document; everything that is a matter of taste.</summary>
internal sealed record HouseStyle
{
    private const double LargestFurniture = 1.25;
    private static readonly Length SmallestMargin = Length.Pt(36);

    /// <summary>Running text.</summary>
    public required TextForm Body { get; init; }

    /// <summary>The opening paragraphs.</summary>
    public required TextForm Lead { get; init; }

    /// <summary>The line under the title.</summary>
    public required TextForm Subtitle { get; init; }

    /// <summary>Issuers, date, contacts, attributions, remarks.</summary>
    public required TextForm Small { get; init; }

    /// <summary>Cells of tables.</summary>
    public required TextForm Table { get; init; }

    /// <summary>Names in columns.</summary>
    public required TextForm Names { get; init; }

    /// <summary>Typewriting.</summary>
    public required TextForm Code { get; init; }

    /// <summary>Notes at the foot of the page.</summary>
    public required TextForm Note { get; init; }

    /// <summary>Running head, page numbers, the status mark.</summary>
    public required TextForm Furniture { get; init; }

    /// <summary>Headings, the title first; deeper ones look like the last.</summary>
    public required IReadOnlyList<HeadingForm> Headings { get; init; }

    /// <summary>Space around lists, quotations, tables.</summary>
    public required Length BlockGap { get; init; }

    /// <summary>Space between the items of a tight list.</summary>
    public required Length TightGap { get; init; }

    /// <summary>Space after the title block.</summary>
    public required Length TitleGap { get; init; }

    /// <summary>How far lists and quotations are set in.</summary>
    public required Length Indent { get; init; }

    /// <summary>Least distance between the label of a list item and its text, as part of the type size.</summary>
    public required double LabelGap { get; init; }

    /// <summary>Size of the calls of notes, as part of the type size.</summary>
    public required double CallSize { get; init; }

    /// <summary>How far they are raised, as part of the type size.</summary>
    public required double CallRise { get; init; }

    /// <summary>How far the text of notes stands from where their numbers begin.</summary>
    public required Length NoteIndent { get; init; }

    /// <summary>Least distance between text and the rule above the notes.</summary>
    public required Length NoteRuleBefore { get; init; }

    /// <summary>Distance between that rule and the notes.</summary>
    public required Length NoteRuleAfter { get; init; }

    /// <summary>Length of that rule; it has the width of the text where a note continues.</summary>
    public required Length NoteRuleLength { get; init; }

    /// <summary>Thickness of rules.</summary>
    public required Length RuleWeight { get; init; }

    /// <summary>Space between the text of a cell and the edges of the cell, across.</summary>
    public required Length CellPadding { get; init; }

    /// <summary>Space above and below the text of a row.</summary>
    public required Length RowPadding { get; init; }

    /// <summary>Width and height of matrix codes, quiet zone included: modules of an address of usual length are read from half a metre.</summary>
    public Length CodeSide { get; init; } = Length.Mm(34);

    /// <summary>The page.</summary>
    public required PageGeometry Page { get; init; }

    /// <summary>The form of a heading.</summary>
    public HeadingForm HeadingOf(int level) => Headings[Math.Clamp(level, 1, Headings.Count) - 1];

    /// <summary>The style of the house for a page.</summary>
    public static HouseStyle For(PageSettings page, TextDirection direction)
    {
        var scale = page.TypeScale;
        Length Pt(double points) => Length.Pt(points * scale);
        TextForm Form(FontFamily family, double size, double leading, Color color, double gap, bool bold = false) =>
            new(new FontStyle(family, bold), Pt(size), Pt(leading), color, Pt(gap));
        HeadingForm Heading(double size, double leading, Color color, double before, double after) =>
            new(Form(FontFamily.Sans, size, leading, color, 0, bold: true), Pt(before), Pt(after));

        // Page furniture does not grow with large print: it would take the room of the text.
        var small = Math.Min(scale, LargestFurniture);
        var furniture = new TextForm(new FontStyle(FontFamily.Sans), Length.Pt(8 * small), Length.Pt(11 * small), Palette.Quiet, Length.Zero);
        return new HouseStyle
        {
            Body = Form(FontFamily.Serif, 10.5, 15, Palette.Ink, 7.5),
            Lead = Form(FontFamily.Serif, 12, 17.5, Palette.Ink, 8.75),
            Subtitle = Form(FontFamily.Sans, 12, 16.5, Palette.Quiet, 4),
            Small = Form(FontFamily.Sans, 9, 13, Palette.Quiet, 4),
            Table = Form(FontFamily.Sans, 9, 12, Palette.Ink, 0),
            Names = Form(FontFamily.Serif, 9.5, 12.5, Palette.Ink, 5),
            Code = Form(FontFamily.Sans, 9, 13, Palette.Ink, 0),
            Note = Form(FontFamily.Serif, 8.5, 11, Palette.Ink, 2.5),
            Furniture = furniture,
            Headings =
            [
                Heading(20, 25, Palette.Ink, 22.5, 9),
                Heading(13, 17, Palette.Accent, 24, 6),
                Heading(11, 15, Palette.Ink, 15, 4),
                Heading(10, 15, Palette.Quiet, 12, 1.5),
            ],
            BlockGap = Pt(9),
            TightGap = Pt(2.5),
            TitleGap = Pt(22.5),
            Indent = Pt(15),
            LabelGap = 0.5,
            CallSize = 0.65,
            CallRise = 0.34,
            NoteIndent = Pt(15),
            NoteRuleBefore = Pt(15),
            NoteRuleAfter = Pt(6),
            NoteRuleLength = Pt(48),
            RuleWeight = Length.Pt(0.5),
            CellPadding = Pt(6.5),
            RowPadding = Pt(3),
            Page = GeometryOf(page, Pt(384), furniture.Leading, direction),
        };
    }

    private static PageGeometry GeometryOf(PageSettings page, Length measure, Length furnitureLeading, TextDirection direction)
    {
        // Some 66 letters a line; on narrow sheets and in large print the margins give way down to a tenth of the sheet.
        var side = Length.Max(SmallestMargin, Length.Max(page.Width * 0.1, (page.Width - measure) / 2));
        // Above the text there is room for a status mark of two lines and the running head.
        var top = Length.Max(furnitureLeading * 7.6, page.Height * 0.1);
        var bottom = Length.Max(SmallestMargin * 1.75, page.Height * 0.095);
        return new PageGeometry(
            page.Width, page.Height, side, page.Width - side * 2, top, page.Height - top - bottom, direction == TextDirection.RightToLeft);
    }
}
