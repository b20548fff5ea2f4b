using AppealKit.Layout.Frames;
using AppealKit.Layout.Style;
using AppealKit.Typography.Fonts;
using AppealKit.Values;

namespace AppealKit.Tests.Layout;

/// <summary>A style in which every letter of the font of squares is 10 pt wide and every line 10 pt high, so that a page is a grid.</summary>
internal static class SquareStyle
{
    public const double Square = 10;
    public const double Margin = 20;

    /// <summary>The style for a page with so many letters in a line and so many lines.</summary>
    public static HouseStyle For(int letters, int lines, bool rightToLeft = false)
    {
        var form = new TextForm(new FontStyle(FontFamily.Serif), Squares(1), Squares(1), new Color(0, 0, 0), Length.Zero);
        return new HouseStyle
        {
            Body = form,
            Lead = form,
            Subtitle = form,
            Small = form,
            Table = form,
            Names = form,
            Code = form,
            Note = form,
            Furniture = form,
            Headings = [new HeadingForm(form, Squares(1), Length.Zero)],
            BlockGap = Length.Zero,
            TightGap = Length.Zero,
            TitleGap = Squares(1),
            Indent = Squares(2),
            LabelGap = 1,
            CallSize = 1,
            CallRise = 0,
            NoteIndent = Squares(2),
            NoteRuleBefore = Squares(0.5),
            NoteRuleAfter = Squares(0.5),
            NoteRuleLength = Squares(5),
            RuleWeight = Length.Pt(1),
            CellPadding = Squares(0.5),
            RowPadding = Length.Zero,
            Page = new PageGeometry(
                Squares(letters) + Length.Pt(Margin * 2), Squares(lines) + Length.Pt(Margin * 2), Length.Pt(Margin), Squares(letters),
                Length.Pt(Margin), Squares(lines), rightToLeft),
        };
    }

    private static Length Squares(double count) => Length.Pt(count * Square);
}
